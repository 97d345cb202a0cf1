//! Every field of every row, in the order of the tables.
//!
//! A field that is `rest` is not said by an answer to an application: neither it nor the readings of its sources. Everything
//! else is, in some case.

use chrono::{Datelike as _, NaiveDate, NaiveTime, Timelike as _};
use erezhe_base::{
    Channel, Choice, Code, Decision, DocumentId, Duration, FactId, MonthDay, Outcome, RefusalStage, Role, RuleKind,
    Service, Severity, Sex, Text, Unit, Zone,
};

use super::{Difference, Eyes, Numbers, Statics, Tabled, number, same};
use crate::act::{Act, Address, Bound, InForce, Known};
use crate::condition::{Condition, Value};
use crate::outline::{NeededText, OutlineRow, Row, RuleName};
use crate::place::{Page, Part, Place, Source, Spot, SpotAt};
use crate::rulebook::{
    Capacity, Dated, DefaultHours, DocumentName, Edition, Fact, FactKind, Founded, General, GeneralRefusal, Index,
    Region, Reported, Rulebook, Touches, Unseen,
};
use crate::rules::{
    AfterHours, AgeDay, AgeException, AgeKind, AgeLimit, Bears, Cause, Caution, ChannelRule, Conflict, Consent,
    Deadline, DeadlineRule, Desk, Document, Form, FromStateSystems, GroundRule, Hours, Keeping, Lack, OpenAge,
    OpenSpan, Procedure, Prolongation, Proof, ProtectedData, Reception, Refusal, Representation, Rules, Signature,
    Statement, Step, Term, Timing, Validity, Window,
};

/// Numbers a field, as what a check says or as the rest.
macro_rules! number {
    ($numbers:ident, $field:ident) => {
        $field.number($numbers)
    };
    ($numbers:ident, $field:ident, rest) => {
        $numbers.rest(true, |numbers| $field.number(numbers))
    };
    // Of a statement that may be there: it is cited, and not said.
    ($numbers:ident, $field:ident, (text is rest)) => {
        $field.map(|Statement { text, at }| Statement {
            text: $numbers.rest(true, |numbers| text.number(numbers)),
            at: at.number($numbers),
        })
    };
    ($numbers:ident, $field:ident, (rest if $is_rest:expr)) => {
        $numbers.rest($is_rest, |numbers| $field.number(numbers))
    };
}

/// The type in Rust.
macro_rules! kind {
    ($name:expr) => {
        fn kind() -> String {
            $name.to_owned()
        }
    };
}

/// A struct, with every field. `of act` says that its facts are those of the act in that field.
macro_rules! row_struct {
    ($name:ident $(of $act:ident)? { $($field:ident $(: $class:tt)?),+ $(,)? }) => {
        impl Tabled for $name {
            fn number(&self, numbers: &mut Numbers) -> Self {
                let Self { $($field),+ } = self;
                let number = |numbers: &mut Numbers| Self { $($field: number!(numbers, $field $(, $class)?)),+ };
                row_struct!(@in numbers $(, $act)?, number)
            }

            fn same(&self, numbered: &Self, eyes: &mut Eyes<'_>) -> Result<(), Difference> {
                let Self { $($field),+ } = self;
                let look = |eyes: &mut Eyes<'_>| {
                    $($field.same(&numbered.$field, eyes).map_err(|found| found.within(stringify!($field)))?;)+
                    Ok(())
                };
                row_struct!(@in eyes $(, $act)?, look)
            }

            kind!(stringify!($name));

            fn written(&self, statics: &mut Statics) -> String {
                let Self { $($field),+ } = self;
                let fields = [$(concat!(stringify!($field), ": ").to_owned() + &$field.written(statics)),+];
                format!("{} {{ {} }}", stringify!($name), fields.join(", "))
            }
        }
    };
    (@in $with:ident, $run:ident) => { $run($with) };
    (@in $with:ident, $act:ident, $run:ident) => { $with.facts_of(*$act, $run) };
}

/// An enum, with every variant and every field of it.
macro_rules! row_enum {
    ($name:ident { $($variant:ident
        $({ $($field:ident $(: $class:tt)?),+ })?
        $(( $($item:ident $(: $item_class:tt)?),+ ))?
    ),+ $(,)? }) => {
        impl Tabled for $name {
            #[allow(unused_variables, reason = "of an enum of none with fields")]
            fn number(&self, numbers: &mut Numbers) -> Self {
                match self {
                    $(Self::$variant $({ $($field),+ })? $(( $($item),+ ))? => Self::$variant
                        $({ $($field: number!(numbers, $field $(, $class)?)),+ })?
                        $(( $(number!(numbers, $item $(, $item_class)?)),+ ))?,)+
                }
            }

            #[allow(unreachable_patterns, unused_variables, reason = "of an enum of one variant, or of none with fields")]
            fn same(&self, numbered: &Self, eyes: &mut Eyes<'_>) -> Result<(), Difference> {
                match self {
                    $(Self::$variant $({ $($field),+ })? $(( $($item),+ ))? => {
                        // The same names once more, for what was numbered: a tuple in the order of the list.
                        let ours = ($($($field,)+)? $($($item,)+)?);
                        let Self::$variant $({ $($field),+ })? $(( $($item),+ ))? = numbered else {
                            return Err(Difference::of(self, numbered));
                        };
                        let theirs = ($($($field,)+)? $($($item,)+)?);
                        let ($($($field,)+)? $($($item,)+)?) = ours;
                        row_enum!(@same $variant, eyes, theirs, $($($field)+)? $($($item)+)?);
                        Ok(())
                    })+
                }
            }

            kind!(stringify!($name));

            #[allow(unused_variables, reason = "of an enum of none with fields")]
            fn written(&self, statics: &mut Statics) -> String {
                match self {
                    $(Self::$variant $({ $($field),+ })? $(( $($item),+ ))? => {
                        let fields: &[String] =
                            &[$($(concat!(stringify!($field), ": ").to_owned() + &$field.written(statics)),+)?];
                        let items: &[String] = &[$($($item.written(statics)),+)?];
                        let name = concat!(stringify!($name), "::", stringify!($variant));
                        match (fields, items) {
                            ([], []) => name.to_owned(),
                            ([], items) => format!("{name}({})", items.join(", ")),
                            (fields, _) => format!("{name} {{ {} }}", fields.join(", ")),
                        }
                    })+
                }
            }
        }
    };
    (@same $variant:ident, $eyes:ident, $theirs:ident,) => { let () = $theirs; };
    (@same $variant:ident, $eyes:ident, $theirs:ident, $one:ident) => {
        row_enum!(@field $variant, $eyes, $one, $theirs.0);
    };
    (@same $variant:ident, $eyes:ident, $theirs:ident, $one:ident $two:ident) => {
        row_enum!(@same $variant, $eyes, $theirs, $one);
        row_enum!(@field $variant, $eyes, $two, $theirs.1);
    };
    (@same $variant:ident, $eyes:ident, $theirs:ident, $one:ident $two:ident $three:ident) => {
        row_enum!(@same $variant, $eyes, $theirs, $one $two);
        row_enum!(@field $variant, $eyes, $three, $theirs.2);
    };
    (@field $variant:ident, $eyes:ident, $one:ident, $other:expr) => {
        $one.same($other, $eyes).map_err(|found| {
            found.within(stringify!($one)).within(stringify!($variant))
        })?;
    };
}

/// A plain value, which is its own number, by how it is written.
macro_rules! row_plain {
    ($($type:ty { $kind:expr, |$it:ident| $written:expr }),+ $(,)?) => {
        $(impl Tabled for $type {
            fn number(&self, _: &mut Numbers) -> Self {
                *self
            }

            fn same(&self, numbered: &Self, _: &mut Eyes<'_>) -> Result<(), Difference> {
                same::equal(self, numbered)
            }

            kind!($kind);

            fn written(&self, _: &mut Statics) -> String {
                let $it = self;
                $written
            }
        })+
    };
}

row_plain! {
    bool { "bool", |it| it.to_string() },
    u8 { "u8", |it| it.to_string() },
    u16 { "u16", |it| it.to_string() },
    u32 { "u32", |it| it.to_string() },
    usize { "usize", |it| it.to_string() },
    NaiveDate { "NaiveDate", |it| format!("civil_day({}, {}, {})", it.year(), it.month(), it.day()) },
    NaiveTime { "NaiveTime", |it| format!("time_of_day({}, {})", it.hour(), it.minute()) },
    MonthDay { "MonthDay", |it| format!("MonthDay::new({}, {})", it.month(), it.day()) },
}

/// Identifiers.
macro_rules! row_ids {
    ($($name:ident),+ $(,)?) => {
        row_plain! { $($name { stringify!($name), |it| format!("{}::{it:?}", stringify!($name)) }),+ }
    };
}

row_ids! {
    Channel, Choice, Code, Decision, DocumentId, FactId, Outcome, RefusalStage, Role, RuleKind, Service, Severity, Sex, Unit,
}

impl Tabled for &'static str {
    fn number(&self, _: &mut Numbers) -> Self {
        self
    }

    fn same(&self, numbered: &Self, _: &mut Eyes<'_>) -> Result<(), Difference> {
        same::equal(self, numbered)
    }

    kind!("&str");

    fn written(&self, statics: &mut Statics) -> String {
        statics.string(self)
    }
}

impl Tabled for Text {
    fn number(&self, numbers: &mut Numbers) -> Self {
        numbers.text(self)
    }

    fn same(&self, numbered: &Self, eyes: &mut Eyes<'_>) -> Result<(), Difference> {
        eyes.text(self, numbered)
    }

    kind!("Text");

    fn written(&self, _: &mut Statics) -> String {
        self.id().map_or_else(|| format!("{self:?}"), |id| format!("Text::numbered({id})"))
    }
}

impl Tabled for Source {
    fn number(&self, numbers: &mut Numbers) -> Self {
        numbers.source(self)
    }

    fn same(&self, numbered: &Self, eyes: &mut Eyes<'_>) -> Result<(), Difference> {
        eyes.source(self, numbered)
    }

    kind!("Source");

    fn written(&self, _: &mut Statics) -> String {
        let at = self.walked_at().map_or_else(|| format!("{self:?}"), |number| number.to_string());
        format!("Source::walked({at}, {})", self.is_reading())
    }
}

/// What stands behind a reference, by how it is numbered.
macro_rules! row_behind {
    ($($name:ident by |$it:ident, $numbers:ident| $number:expr),+ $(,)?) => {
        $(impl Tabled for &'static $name {
            fn number(&self, $numbers: &mut Numbers) -> Self {
                let $it = *self;
                $number
            }

            fn same(&self, numbered: &Self, eyes: &mut Eyes<'_>) -> Result<(), Difference> {
                (**self).same(numbered, eyes)
            }

            kind!(concat!("&", stringify!($name)));

            fn written(&self, statics: &mut Statics) -> String {
                statics.one(*self)
            }
        })+
    };
}

row_behind! {
    Act by |act, numbers| numbers.act(act),
    Page by |page, numbers| numbers.page(page),
    RuleName by |name, _numbers| name,
    Condition by |it, numbers| number::leaked(it.number(numbers)),
    Edition by |it, numbers| number::leaked(it.number(numbers)),
    General by |it, numbers| number::leaked(it.number(numbers)),
    Region by |it, numbers| number::leaked(it.number(numbers)),
    Reported by |it, numbers| number::leaked(it.number(numbers)),
    Unseen by |it, numbers| number::leaked(it.number(numbers)),
}

impl<T: Tabled + 'static> Tabled for &'static [T] {
    fn number(&self, numbers: &mut Numbers) -> Self {
        self.iter().map(|row| row.number(numbers)).collect::<Vec<T>>().leak()
    }

    fn same(&self, numbered: &Self, eyes: &mut Eyes<'_>) -> Result<(), Difference> {
        same::rows(self, numbered, eyes)
    }

    fn kind() -> String {
        format!("&[{}]", T::kind())
    }

    fn written(&self, statics: &mut Statics) -> String {
        statics.rows(self)
    }
}

impl<T: Tabled> Tabled for Option<T> {
    fn number(&self, numbers: &mut Numbers) -> Self {
        self.as_ref().map(|it| it.number(numbers))
    }

    fn same(&self, numbered: &Self, eyes: &mut Eyes<'_>) -> Result<(), Difference> {
        match (self, numbered) {
            (None, None) => Ok(()),
            (Some(one), Some(numbered)) => one.same(numbered, eyes),
            _ => Err(Difference::of(self, numbered)),
        }
    }

    fn kind() -> String {
        format!("Option<{}>", T::kind())
    }

    fn written(&self, statics: &mut Statics) -> String {
        self.as_ref().map_or_else(|| "None".to_owned(), |it| format!("Some({})", it.written(statics)))
    }
}

impl<A: Tabled, B: Tabled> Tabled for (A, B) {
    fn number(&self, numbers: &mut Numbers) -> Self {
        (self.0.number(numbers), self.1.number(numbers))
    }

    fn same(&self, numbered: &Self, eyes: &mut Eyes<'_>) -> Result<(), Difference> {
        self.0.same(&numbered.0, eyes)?;
        self.1.same(&numbered.1, eyes)
    }

    fn kind() -> String {
        format!("({}, {})", A::kind(), B::kind())
    }

    fn written(&self, statics: &mut Statics) -> String {
        format!("({}, {})", self.0.written(statics), self.1.written(statics))
    }
}

// What all of them are made of.
row_struct! { Duration { amount, unit } }
row_enum! { Zone { Almaty, Qostanay, Qyzylorda, West } }

// Acts and places.
row_struct! { Act { id, edition, cited, title: rest, url } }
row_struct! { Address { kk, ru } }
row_struct! { Page { id, text, url } }
row_enum! { Part { Paragraph, Clause, Article, Title, Preamble, Form } }
row_struct! { Place { appendix, chapter, part, number, list, sub } }
row_enum! { SpotAt { Act(act, place), Page(page) } }
row_struct! { Spot { at, reading } }

// Times. How an exact day is known is for the rulebook; of one that is not exact an answer says it.
row_enum! { Known { On(day), No(reason: rest) } }
row_enum! { Bound {
    Exact { day, basis: rest },
    Approximate { day, within_days, basis },
    UnknownEnd { applied_until, basis },
    Open,
} }
row_struct! { InForce { from, to } }

// Conditions.
row_enum! { Value { Flag(flag), Choice(choice) } }
row_enum! { Condition {
    Always,
    Is(fact, value),
    BornBefore(day),
    BornSince(day),
    YoungerThan(years),
    Below(fact, bound),
    Role(roles),
    SubmittedBefore(day),
    SubmittedSince(day),
    All(conditions),
    Any(conditions),
    Not(condition),
} }

// Rules of a service.
row_struct! { Statement { text, at } }
row_struct! { ChannelRule { channel, offered, at } }
row_struct! { GroundRule { ground, text: rest, at } }
row_struct! { Term { channels, duration, at } }
row_struct! { Step { actor, action, duration, by, timing, result: rest, at } }
row_enum! { Timing { Next, DueDay } }
row_struct! { Procedure { channels, steps } }
row_struct! { Validity { duration, longer, open, prolongation, at } }
row_struct! { Prolongation { most, text, at } }
row_struct! { Form { number, replaced } }
row_enum! { Lack { Fault, NoFault(lost), Later(later), Disputed(dispute) } }
row_struct! { Document {
    id, name, channels, form, instead, needed, lack, validity, from_state_systems, at,
} }
row_struct! { FromStateSystems { when, at } }
row_struct! { Deadline { when, rule, contested_since, at } }
row_enum! { DeadlineRule {
    OfAcademicYear(last),
    BeforeDeparture { days },
    BeforeAcademicYear { days },
    Since(document),
} }
row_struct! { AgeLimit { years, kind, on, except, breach, open, at } }
row_struct! { OpenAge { span, text, at } }
row_enum! { OpenSpan { Year, Birthday } }
row_struct! { AgeException { when, document, at } }
row_enum! { AgeKind { AtMost, Under, AtLeast } }
row_enum! { AgeDay { Submission, SeptemberOfCalendarYear, SeptemberOfAcademicYear } }
row_enum! { Desk { Provider, StateCorporation, Portal } }
row_struct! { Hours { desk, opens, closes, in_variants, lunch, reception, at } }
row_struct! { Reception { from, to, pause, at } }
row_struct! { AfterHours { text: rest, every_channel, at } }
row_struct! { Keeping { channel, duration, resent_within, at } }
row_enum! { Cause {
    IncompletePackage, ExpiredDocuments, Unreliable, NonConformity, NoConsent, Signature, Flaws, Other,
} }
row_struct! { Refusal { stage, channels, cause, text: rest, at } }
row_struct! { Representation { roles, channels, when, proof, text, collecting, at } }
row_enum! { Proof {
    None, NotForeseen, Document, PowerOfAttorney, NotarisedPower, NotarisedPowerOrNotEntered, PowerInNotariesRegister,
} }
row_enum! { ProtectedData { Secret, RestrictedPersonal } }
row_struct! { Consent { channels, data, form, text: rest, at } }
row_struct! { Signature { or_one_time_password, at, checks } }
row_enum! { Bears { Nothing, Note, Term, Reception(windows), Confirmation, Start, Decision } }
row_enum! { Window { DayOver(from, to), Counter(from, to), DaysOff } }
row_struct! { Caution { code, fact, when, channels, judged, no_estimate, text, at } }
// A contradiction on which nothing depends is shown in the rulebook only.
row_struct! { Conflict {
    id,
    bears,
    channels,
    when,
    text: (rest if matches!(bears, Bears::Nothing)),
    reading: (rest if matches!(bears, Bears::Nothing)),
    at: (rest if matches!(bears, Bears::Nothing)),
} }
row_struct! { Rules {
    service,
    name: rest,
    name_at,
    until,
    provider: rest,
    recipient: (text is rest),
    form: rest,
    result: rest,
    result_form: rest,
    fee: rest,
    channels,
    channel_names,
    grounds,
    terms,
    procedures,
    documents,
    deadlines,
    ages,
    hours,
    after_hours,
    keeping,
    refusals,
    representation,
    consent,
    signature,
    state_systems: rest,
    rights: rest,
    complaints: rest,
    cautions,
    notes: rest,
    conflicts,
    outline,
    needed,
} }
row_enum! { Row {
    Name,
    Provider,
    Recipient,
    Form,
    Result,
    ResultForm,
    Fee,
    Channel(index),
    Ground(index),
    Term(index),
    Step(procedure, step),
    Deadline(index),
    Age(index),
    Hours(index),
    AfterHours,
    Keeping,
    Document(index),
    Refusal(index),
    StateSystems(index),
    Right(index),
    Complaint(index),
    Representation(index),
    Consent,
    Signature,
    SignatureChecks,
    Caution(index),
    Note(index),
    Conflict(index),
} }
row_struct! { OutlineRow { row, name, lead: rest, text: rest, at: rest, also: rest } }

row_struct! { RuleName { id, stem, kind, channels } }
row_struct! { NeededText { text, before } }

// The whole.
row_struct! { Edition of act {
    act, adopted, registered, published, in_force, verified_on, read_in: rest, beside, services,
} }
// Of an edition that nobody has read only the days count; how they are known is for the rulebook.
row_struct! { Unseen of act { act, in_force: rest, services, touches, note, verified_on } }
row_enum! { Touches { Requirements, NoRequirement } }
row_struct! { Reported { id, services, regions, in_force: rest, text, at } }
row_struct! { Founded { on, before, at } }
row_struct! { Region { code, name, zone, founded, editions, unseen } }
row_struct! { Fact { id, kind, asked, question, before } }
row_enum! { FactKind { Flag, Choice(choices), Choices(choices), Number(from, to), Day } }
row_struct! { DocumentName { id, name } }
row_struct! { DefaultHours { opens, closes, doubtful_from, at } }
row_struct! { Dated { first, later } }
row_struct! { Capacity { full_from, full_at, partial_from, partial_at, below_at } }
row_struct! { GeneralRefusal { in_force: rest, refusal } }
row_struct! { General {
    iin_format,
    iin_zero,
    iin_checksum,
    iin_weights,
    iin_law,
    iin_hints,
    iin_in_force: rest,
    iin_after,
    term_start,
    working_days,
    last_day_moves,
    last_moment,
    default_closing,
    after_hours,
    six_day_week,
    holidays: rest,
    calendar_estimated,
    step_chaining,
    academic_year,
    refusals,
    from_systems: rest,
    signature,
    portal_name: rest,
    not_in_force,
    representation,
    parents,
    legal_representatives,
    capacity,
    verified_on,
    iin_afterwards,
} }

row_struct! { Rulebook {
    version, national, unseen, reported, regions, general, facts, documents, services, channels, roles, index,
} }

/// Made of all that is mentioned, once the rows are numbered.
impl Tabled for Index {
    fn number(&self, _: &mut Numbers) -> Self {
        *self
    }

    fn same(&self, _: &Self, _: &mut Eyes<'_>) -> Result<(), Difference> {
        Ok(())
    }

    kind!("Index");

    fn written(&self, statics: &mut Statics) -> String {
        let Self { acts, pages, spots, cited, texts, check_texts } = self;
        let [acts, pages] = [acts.written(statics), pages.written(statics)];
        let [spots, cited] = [spots.written(statics), cited.written(statics)];
        format!(
            "Index {{ acts: {acts}, pages: {pages}, spots: {spots}, cited: {cited}, texts: {texts}, \
             check_texts: {check_texts} }}"
        )
    }
}
