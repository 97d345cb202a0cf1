//! A law of one act, which is of no country.

use erezhe_act::*;

const NAME: Text = text! { kk: "ойыншық", ru: "игрушка", en: "a toy" };

static ACT: Act =
    Act { id: "toy", edition: day!(2001, 2, 3), cited: NAME, title: text! { kk: "Т", ru: "Т", en: "T" }, url: None };

static PAGE: Page = Page { id: "page", text: NAME, url: "https://example.org/" };

const RULES: Rules = Rules {
    channels: &[ChannelRule { channel: Channel::Office, offered: true, at: at!((p 2)) }],
    terms: &[Term {
        channels: Channel::ALL,
        duration: Duration { amount: 3, unit: Unit::WorkingDays },
        at: at!((app 1, p 2 (3)), (p 4)).and_reported(const { &[&PAGE] }),
    }],
    documents: &[Document {
        id: DocumentId::Application,
        name: text! { kk: "өтініш", ru: "заявление", en: "the application" },
        channels: Channel::ALL,
        form: Some(Form::of("1")),
        instead: &[],
        needed: Condition::Always,
        lack: Lack::Fault,
        validity: None,
        from_state_systems: None,
        at: at!((p 5)).narrowed_as(NAME),
    }],
    notes: &[Statement { text: text! { kk: "К", ru: "П", en: "N" }, at: at!((p 6)).read_as(NAME) }],
    ..Rules::of(Service::ExternatPermit, NAME, at!((p 1)))
};

static EDITION: Edition = edition(&ACT);

const fn edition(act: &'static Act) -> Edition {
    Edition {
        act,
        adopted: day!(2001, 2, 3),
        registered: Known::No(NAME),
        published: Known::On(day!(1999, 12, 31)),
        in_force: InForce { from: Bound::Exact { day: day!(2001, 2, 4), basis: NAME }, to: Bound::Open },
        verified_on: day!(2001, 2, 5),
        read_in: NAME,
        beside: false,
        services: &[RULES],
    }
}

const LAW: Source = Source::elsewhere(const { &[Reference { act: &ACT, place: place!(art 7) }] });

const GENERAL: General = General {
    iin_format: LAW,
    iin_zero: LAW,
    iin_checksum: LAW,
    iin_weights: LAW,
    iin_law: LAW,
    iin_hints: LAW,
    iin_in_force: InForce { from: Bound::Open, to: Bound::Open },
    iin_after: NAME,
    term_start: Dated::always(LAW),
    working_days: Dated::always(LAW),
    last_day_moves: LAW,
    last_moment: LAW,
    default_closing: DefaultHours {
        opens: clock!(9:00),
        closes: clock!(18:00),
        doubtful_from: clock!(17:30),
        at: Dated::always(LAW),
    },
    after_hours: Dated::always(LAW),
    six_day_week: Dated::always(LAW),
    holidays: LAW,
    calendar_estimated: LAW,
    step_chaining: LAW,
    academic_year: Dated::always(LAW),
    refusals: &[],
    from_systems: LAW,
    signature: Dated::always(LAW),
    portal_name: LAW,
    not_in_force: LAW,
    representation: LAW,
    parents: Dated::always(LAW),
    legal_representatives: LAW,
    capacity: Capacity { full_from: 18, full_at: LAW, partial_from: 14, partial_at: LAW, below_at: LAW },
    verified_on: day!(2001, 2, 6),
    iin_afterwards: &[],
};

pub(crate) static RULEBOOK: Rulebook = Rulebook {
    version: day!(2001, 2, 7),
    national: &[&EDITION],
    unseen: &[],
    reported: &[],
    regions: &[],
    general: &GENERAL,
    facts: &[],
    documents: &[],
    services: &[],
    channels: &[(Channel::Office, NAME)],
    roles: &[],
    index: Index::NONE,
};

/// With a second act of the same name and another title.
pub(crate) fn with_another_act() -> Rulebook {
    static OTHER: Act = Act { title: NAME, ..ACT };
    static EDITION: Edition = edition(&OTHER);
    Rulebook { national: const { &[&super::toy::EDITION, &EDITION] }, ..RULEBOOK }
}

/// With a place that is in no act, since no act holds the general rules.
pub(crate) fn with_a_place_in_no_act() -> Rulebook {
    static GENERAL: General = General { holidays: at!((p 1)), ..super::toy::GENERAL };
    Rulebook { general: &GENERAL, ..RULEBOOK }
}
