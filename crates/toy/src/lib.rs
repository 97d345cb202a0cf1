//! A law of one act, which is of no country. A test says what else the law says: `law(Rules { documents: …, ..RULES })`.

use erezhe_act::*;

/// Every name in it, since a test looks at what is judged, and not at names.
pub const NAME: Text = text! { kk: "ойыншық", ru: "игрушка", en: "a toy" };

/// The act.
pub static ACT: Act =
    Act { id: "toy", edition: day!(2001, 2, 3), cited: NAME, title: text! { kk: "Т", ru: "Т", en: "T" }, url: None };

static PAGE: Page = Page { id: "page", text: NAME, url: "https://example.org/" };

/// What an application is made on.
pub const APPLICATION: Document = Document {
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
};

/// What it says of its one service.
pub const RULES: Rules = Rules {
    channels: &[ChannelRule { channel: Channel::Office, offered: true, at: at!((p 2)) }],
    terms: &[Term {
        channels: Channel::ALL,
        duration: Duration { amount: 3, unit: Unit::WorkingDays },
        at: at!((app 1, p 2 (3)), (p 4)).and_reported(const { &[&PAGE] }),
    }],
    documents: &[APPLICATION],
    notes: &[Statement { text: text! { kk: "К", ru: "П", en: "N" }, at: at!((p 6)).read_as(NAME) }],
    ..Rules::of(Service::ExternatPermit, NAME, at!((p 1)))
};

/// The first day on which the act is in force.
pub const FROM: Bound = Bound::Exact { day: day!(2001, 2, 4), basis: NAME };

/// An edition of an act that says so.
#[must_use]
pub const fn edition(act: &'static Act, services: &'static [Rules]) -> Edition {
    Edition {
        act,
        adopted: day!(2001, 2, 3),
        registered: Known::No(NAME),
        published: Known::On(day!(1999, 12, 31)),
        in_force: InForce { from: FROM, to: Bound::Open },
        verified_on: day!(2001, 2, 5),
        read_in: NAME,
        beside: false,
        services,
    }
}

static EDITION: Edition = edition(&ACT, &[RULES]);

/// The one region.
pub static REGION: Region =
    Region { code: "XX-1", name: NAME, zone: Zone::Almaty, founded: None, editions: &[], unseen: &[] };

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

/// The whole of the law.
pub static RULEBOOK: Rulebook = Rulebook {
    version: day!(2001, 2, 7),
    national: &[&EDITION],
    unseen: &[],
    reported: &[],
    regions: &[&REGION],
    general: &GENERAL,
    facts: &[Fact { id: FactId::SpecialNeeds, kind: FactKind::Flag, asked: true, question: NAME, before: None }],
    documents: &[],
    services: &[],
    channels: &[(Channel::Office, NAME)],
    roles: &[],
    index: Index::NONE,
};

/// The law, if the act said this of its service.
#[must_use]
pub fn law(rules: Rules) -> Rulebook {
    in_editions(vec![edition(&ACT, Vec::leak(vec![rules]))])
}

/// The law, if these were its editions, oldest first.
#[must_use]
pub fn in_editions(editions: Vec<Edition>) -> Rulebook {
    let editions: &'static [Edition] = Vec::leak(editions);
    Rulebook { national: Vec::leak(editions.iter().collect()), ..RULEBOOK }
}

/// With a second act of the same name and another title.
#[must_use]
pub fn with_another_act() -> Rulebook {
    static OTHER: Act = Act { title: NAME, ..ACT };
    in_editions(vec![EDITION, edition(&OTHER, EDITION.services)])
}

/// With a place that is in no act, since no act holds the general rules.
#[must_use]
pub fn with_a_place_in_no_act() -> Rulebook {
    static GENERAL: General = General { holidays: at!((p 1)), ..crate::GENERAL };
    Rulebook { general: &GENERAL, ..RULEBOOK }
}
