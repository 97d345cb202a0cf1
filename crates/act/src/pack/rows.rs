//! Every field of every row, in the order of the tables.
//!
//! A field that is `rest` is not said by an answer to an application: neither it nor the readings of its sources. Everything
//! else is, in some case.

use chrono::{NaiveDate, NaiveTime};
use erezhe_base::{
    Channel, Choice, Code, Decision, DocumentId, Duration, FactId, MonthDay, Outcome, RefusalStage, Role, RuleKind,
    Service, Severity, Sex, Text, Unit, Zone,
};

use super::{Broken, Packed, Unpacker, take};
#[cfg(feature = "written")]
use super::{Difference, Eyes, Packer, same};
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

/// Puts a field, as what a check says or as the rest, and into a lane of its own or where it comes.
#[cfg(feature = "written")]
macro_rules! put {
    ($packer:ident, $field:ident) => {
        $field.put($packer)
    };
    ($packer:ident, $field:ident, rest) => {
        put!($packer, $field, (rest in 1))
    };
    ($packer:ident, $field:ident, (in $lane:literal)) => {
        $packer.lane($lane, |packer| $field.put(packer))
    };
    ($packer:ident, $field:ident, (rest in $lane:literal)) => {
        $packer.rest(true, |packer| packer.lane($lane, |packer| $field.put(packer)))
    };
    // Of a statement that may be there: it is cited, and not said.
    ($packer:ident, $field:ident, (text is rest)) => {
        $packer.number(u32::from($field.is_some()));
        if let Some(Statement { text, at }) = $field {
            $packer.rest(true, |packer| text.put(packer));
            at.put($packer);
        }
    };
    ($packer:ident, $field:ident, (rest if $is_rest:expr)) => {
        $packer.rest($is_rest, |packer| $field.put(packer))
    };
}

/// Takes a field from where it was put.
macro_rules! take {
    ($unpacker:ident, rest) => {
        $unpacker.lane(1, Packed::take)
    };
    ($unpacker:ident, (in $lane:literal)) => {
        $unpacker.lane($lane, Packed::take)
    };
    ($unpacker:ident, (rest in $lane:literal)) => {
        $unpacker.lane($lane, Packed::take)
    };
    ($unpacker:ident $(, $class:tt)?) => {
        Packed::take($unpacker)
    };
}

/// A struct, with every field. `of act` says that its facts are those of the act in that field.
macro_rules! packed_struct {
    ($name:ident $(of $act:ident)? { $($field:ident $(: $class:tt)?),+ $(,)? }) => {
        impl Packed for $name {
            #[cfg(feature = "written")]
            fn put(&self, packer: &mut Packer) {
                let Self { $($field),+ } = self;
                let put = |packer: &mut Packer| { $(put!(packer, $field $(, $class)?);)+ };
                packed_struct!(@in packer $(, $act)?, put)
            }

            fn take(unpacker: &mut Unpacker<'_>) -> Result<Self, Broken> {
                Ok(Self { $($field: take!(unpacker $(, $class)?)?),+ })
            }

            #[cfg(feature = "written")]
            fn same(&self, taken: &Self, eyes: &mut Eyes<'_>) -> Result<(), Difference> {
                let Self { $($field),+ } = self;
                let look = |eyes: &mut Eyes<'_>| {
                    $($field.same(&taken.$field, eyes).map_err(|found| found.within(stringify!($field)))?;)+
                    Ok(())
                };
                packed_struct!(@in eyes $(, $act)?, look)
            }
        }
    };
    (@in $with:ident, $run:ident) => { $run($with) };
    (@in $with:ident, $act:ident, $run:ident) => { $with.facts_of(*$act, $run) };
}

/// An enum, with every variant and every field of it.
macro_rules! packed_enum {
    ($name:ident { $($variant:ident
        $({ $($field:ident $(: $class:tt)?),+ })?
        $(( $($item:ident $(: $item_class:tt)?),+ ))?
    ),+ $(,)? }) => {
        impl Packed for $name {
            #[cfg(feature = "written")]
            fn put(&self, packer: &mut Packer) {
                enum Tag { $($variant),+ }
                match self {
                    $(Self::$variant $({ $($field),+ })? $(( $($item),+ ))? => {
                        packer.number(Tag::$variant as u32);
                        $($(put!(packer, $field $(, $class)?);)+)?
                        $($(put!(packer, $item $(, $item_class)?);)+)?
                    })+
                }
            }

            fn take(unpacker: &mut Unpacker<'_>) -> Result<Self, Broken> {
                enum Tag { $($variant),+ }
                let tag = unpacker.number()?;
                $(if tag == Tag::$variant as u32 {
                    return Ok(Self::$variant
                        $({ $($field: take!(unpacker $(, $class)?)?),+ })?
                        $(( $({ let $item = take!(unpacker $(, $item_class)?)?; $item }),+ ))?);
                })+
                Err(Broken::Number)
            }

            #[cfg(feature = "written")]
            #[allow(unreachable_patterns, unused_variables, reason = "of an enum of one variant, or of none with fields")]
            fn same(&self, taken: &Self, eyes: &mut Eyes<'_>) -> Result<(), Difference> {
                match self {
                    $(Self::$variant $({ $($field),+ })? $(( $($item),+ ))? => {
                        // The same names once more, for what was taken: a tuple in the order of the list.
                        let ours = ($($($field,)+)? $($($item,)+)?);
                        let Self::$variant $({ $($field),+ })? $(( $($item),+ ))? = taken else {
                            return Err(Difference::of(self, taken));
                        };
                        let theirs = ($($($field,)+)? $($($item,)+)?);
                        let ($($($field,)+)? $($($item,)+)?) = ours;
                        packed_enum!(@same $variant, eyes, theirs, $($($field)+)? $($($item)+)?);
                        Ok(())
                    })+
                }
            }
        }
    };
    (@same $variant:ident, $eyes:ident, $theirs:ident,) => { let () = $theirs; };
    (@same $variant:ident, $eyes:ident, $theirs:ident, $one:ident) => {
        packed_enum!(@field $variant, $eyes, $one, $theirs.0);
    };
    (@same $variant:ident, $eyes:ident, $theirs:ident, $one:ident $two:ident) => {
        packed_enum!(@same $variant, $eyes, $theirs, $one);
        packed_enum!(@field $variant, $eyes, $two, $theirs.1);
    };
    (@same $variant:ident, $eyes:ident, $theirs:ident, $one:ident $two:ident $three:ident) => {
        packed_enum!(@same $variant, $eyes, $theirs, $one $two);
        packed_enum!(@field $variant, $eyes, $three, $theirs.2);
    };
    (@field $variant:ident, $eyes:ident, $one:ident, $other:expr) => {
        $one.same($other, $eyes).map_err(|found| {
            found.within(stringify!($one)).within(stringify!($variant))
        })?;
    };
}

/// A plain value, by the function that puts it and the one that takes it.
macro_rules! packed_plain {
    ($($type:ty { |$packer:ident, $it:ident| $put:expr, $take:expr }),+ $(,)?) => {
        $(impl Packed for $type {
            #[cfg(feature = "written")]
            fn put(&self, $packer: &mut Packer) {
                let $it = self;
                $put;
            }

            fn take(unpacker: &mut Unpacker<'_>) -> Result<Self, Broken> {
                $take(unpacker)
            }

            #[cfg(feature = "written")]
            fn same(&self, taken: &Self, _: &mut Eyes<'_>) -> Result<(), Difference> {
                same::equal(self, taken)
            }
        })+
    };
}

packed_plain! {
    bool { |packer, it| packer.number(u32::from(*it)), |unpacker: &mut Unpacker<'_>| match unpacker.number()? {
        0 => Ok(false),
        1 => Ok(true),
        _ => Err(Broken::Number),
    } },
    u8 { |packer, it| packer.number(u32::from(*it)), take::narrow },
    u16 { |packer, it| packer.number(u32::from(*it)), take::narrow },
    u32 { |packer, it| packer.number(*it), Unpacker::number },
    usize { |packer, it| packer.size(*it), take::narrow },
    NaiveDate { |packer, it| packer.lane(13, |packer| packer.date(*it)), |unpacker: &mut Unpacker<'_>| unpacker.lane(13, take::date) },
    NaiveTime { |packer, it| packer.time(*it), take::time },
    MonthDay { |packer, it| { packer.number(it.month()); packer.number(it.day()) }, take::month_day },
    &'static str { |packer, it| packer.string(it), take::string },
}

/// Identifiers, by their numbers.
macro_rules! packed_ids {
    ($($name:ident),+ $(,)?) => {
        packed_plain! { $($name {
            |packer, it| packer.number(u32::from(it.index())),
            |unpacker: &mut Unpacker<'_>| $name::from_index(take::narrow(unpacker)?).ok_or(Broken::Number)
        }),+ }
    };
}

packed_ids! {
    Channel, Choice, Code, Decision, DocumentId, FactId, Outcome, RefusalStage, Role, RuleKind, Service, Severity, Sex, Unit,
}

/// What is put, taken and compared by a function of its own.
macro_rules! packed_by {
    ($type:ty, $put:ident, |$one:ident, $taken:ident, $eyes:ident| $same:expr) => {
        impl Packed for $type {
            #[cfg(feature = "written")]
            fn put(&self, packer: &mut Packer) {
                packer.$put(self);
            }

            fn take(unpacker: &mut Unpacker<'_>) -> Result<Self, Broken> {
                take::$put(unpacker)
            }

            #[cfg(feature = "written")]
            fn same(&self, $taken: &Self, $eyes: &mut Eyes<'_>) -> Result<(), Difference> {
                let $one = self;
                $same
            }
        }
    };
}

packed_by!(Text, text, |one, taken, eyes| eyes.text(one, taken));
packed_by!(Source, source, |one, taken, eyes| eyes.source(one, taken));
packed_by!(&'static Act, act, |one, taken, eyes| Act::same(one, taken, eyes));
packed_by!(&'static RuleName, name, |one, taken, _eyes| same::equal(one, taken));
packed_by!(&'static Page, page, |one, taken, eyes| Page::same(one, taken, eyes));

/// What stands behind a reference, and is its own.
macro_rules! packed_boxed {
    ($($name:ident),+ $(,)?) => {
        $(impl Packed for &'static $name {
            #[cfg(feature = "written")]
            fn put(&self, packer: &mut Packer) {
                (**self).put(packer);
            }

            fn take(unpacker: &mut Unpacker<'_>) -> Result<Self, Broken> {
                take::boxed(unpacker)
            }

            #[cfg(feature = "written")]
            fn same(&self, taken: &Self, eyes: &mut Eyes<'_>) -> Result<(), Difference> {
                (**self).same(taken, eyes)
            }
        })+
    };
}

packed_boxed! { Condition, Edition, General, Region, Reported, Unseen }

impl<T: Packed + 'static> Packed for &'static [T] {
    #[cfg(feature = "written")]
    fn put(&self, packer: &mut Packer) {
        packer.rows(self);
    }

    fn take(unpacker: &mut Unpacker<'_>) -> Result<Self, Broken> {
        take::slice(unpacker)
    }

    #[cfg(feature = "written")]
    fn same(&self, taken: &Self, eyes: &mut Eyes<'_>) -> Result<(), Difference> {
        same::rows(self, taken, eyes)
    }
}

impl<T: Packed> Packed for Option<T> {
    #[cfg(feature = "written")]
    fn put(&self, packer: &mut Packer) {
        packer.number(u32::from(self.is_some()));
        if let Some(it) = self {
            it.put(packer);
        }
    }

    fn take(unpacker: &mut Unpacker<'_>) -> Result<Self, Broken> {
        Ok(if bool::take(unpacker)? { Some(T::take(unpacker)?) } else { None })
    }

    #[cfg(feature = "written")]
    fn same(&self, taken: &Self, eyes: &mut Eyes<'_>) -> Result<(), Difference> {
        match (self, taken) {
            (None, None) => Ok(()),
            (Some(one), Some(taken)) => one.same(taken, eyes),
            _ => Err(Difference::of(self, taken)),
        }
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    #[cfg(feature = "written")]
    fn put(&self, packer: &mut Packer) {
        let (first, second) = self;
        first.put(packer);
        second.put(packer);
    }

    fn take(unpacker: &mut Unpacker<'_>) -> Result<Self, Broken> {
        Ok((A::take(unpacker)?, B::take(unpacker)?))
    }

    #[cfg(feature = "written")]
    fn same(&self, taken: &Self, eyes: &mut Eyes<'_>) -> Result<(), Difference> {
        self.0.same(&taken.0, eyes)?;
        self.1.same(&taken.1, eyes)
    }
}

// What all of them are made of.
packed_struct! { Duration { amount, unit } }
packed_enum! { Zone { Almaty, Qostanay, Qyzylorda, West } }

// Acts and places.
packed_struct! { Act { id, edition, cited, title: rest, url } }
packed_struct! { Address { kk, ru } }
packed_struct! { Page { id, text, url } }
packed_enum! { Part { Paragraph, Clause, Article, Title, Preamble, Form } }
packed_struct! { Place { appendix: (in 2), chapter: (in 3), part: (in 3), number: (in 14), list: (in 3), sub: (in 4) } }
packed_enum! { SpotAt { Act(act: (in 5), place), Page(page) } }
packed_struct! { Spot { at, reading: (in 6) } }

// Times. How an exact day is known is for the rulebook; of one that is not exact an answer says it.
packed_enum! { Known { On(day), No(reason: rest) } }
packed_enum! { Bound {
    Exact { day, basis: rest },
    Approximate { day, within_days, basis },
    UnknownEnd { applied_until, basis },
    Open,
} }
packed_struct! { InForce { from, to } }

// Conditions.
packed_enum! { Value { Flag(flag), Choice(choice) } }
packed_enum! { Condition {
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
packed_struct! { Statement { text, at } }
packed_struct! { ChannelRule { channel, offered, at } }
packed_struct! { GroundRule { ground, text: rest, at } }
packed_struct! { Term { channels: (in 11), duration, at } }
packed_struct! { Step { actor, action, duration, by, timing, result: rest, at } }
packed_enum! { Timing { Next, DueDay } }
packed_struct! { Procedure { channels: (in 11), steps } }
packed_struct! { Validity { duration, longer, open, prolongation, at } }
packed_struct! { Prolongation { most, text, at } }
packed_struct! { Form { number, replaced } }
packed_enum! { Lack { Fault, NoFault(lost), Later(later), Disputed(dispute) } }
packed_struct! { Document {
    id, name, channels: (in 11), form, instead, needed: (in 12), lack, validity, from_state_systems, at,
} }
packed_struct! { FromStateSystems { when: (in 12), at } }
packed_struct! { Deadline { when: (in 12), rule, contested_since, at } }
packed_enum! { DeadlineRule {
    OfAcademicYear(last),
    BeforeDeparture { days },
    BeforeAcademicYear { days },
    Since(document),
} }
packed_struct! { AgeLimit { years, kind, on, except, breach, open, at } }
packed_struct! { OpenAge { span, text, at } }
packed_enum! { OpenSpan { Year, Birthday } }
packed_struct! { AgeException { when: (in 12), document, at } }
packed_enum! { AgeKind { AtMost, Under, AtLeast } }
packed_enum! { AgeDay { Submission, SeptemberOfCalendarYear, SeptemberOfAcademicYear } }
packed_enum! { Desk { Provider, StateCorporation, Portal } }
packed_struct! { Hours { desk, opens, closes, in_variants, lunch, reception, at } }
packed_struct! { Reception { from, to, pause, at } }
packed_struct! { AfterHours { text: rest, every_channel, at } }
packed_struct! { Keeping { channel, duration, resent_within, at } }
packed_enum! { Cause {
    IncompletePackage, ExpiredDocuments, Unreliable, NonConformity, NoConsent, Signature, Flaws, Other,
} }
packed_struct! { Refusal { stage, channels: (in 11), cause, text: rest, at } }
packed_struct! { Representation { roles, channels: (in 11), when: (in 12), proof, text, collecting, at } }
packed_enum! { Proof {
    None, NotForeseen, Document, PowerOfAttorney, NotarisedPower, NotarisedPowerOrNotEntered, PowerInNotariesRegister,
} }
packed_enum! { ProtectedData { Secret, RestrictedPersonal } }
packed_struct! { Consent { channels: (in 11), data, form, text: rest, at } }
packed_struct! { Signature { or_one_time_password, at, checks } }
packed_enum! { Bears { Nothing, Note, Term, Reception(windows), Confirmation, Start, Decision } }
packed_enum! { Window { DayOver(from, to), Counter(from, to), DaysOff } }
packed_struct! { Caution { code, fact, when: (in 12), channels: (in 11), judged, no_estimate, text, at } }
// A contradiction on which nothing depends is shown in the rulebook only.
packed_struct! { Conflict {
    id,
    bears,
    channels: (in 11),
    when: (in 12),
    text: (rest if matches!(bears, Bears::Nothing)),
    reading: (rest if matches!(bears, Bears::Nothing)),
    at: (rest if matches!(bears, Bears::Nothing)),
} }
packed_struct! { Rules {
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
packed_enum! { Row {
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
packed_struct! { OutlineRow { row: (in 7), name: (in 7), lead: (rest in 8), text: (rest in 9), at: (rest in 10) } }

/// The identifier is the kind, what the rule is about, the channels where it is not for all, and a number where several are
/// alike; the stem goes as far as what it is about.
impl Packed for RuleName {
    #[cfg(feature = "written")]
    fn put(&self, packer: &mut Packer) {
        let Self { id, stem, kind, channels } = self;
        let (about, nth) = id.split_once('#').unwrap_or((id, ""));
        let about = about.strip_prefix(kind.id()).unwrap_or_default();
        let suffix: String = channels.iter().map(|channel| format!("/{}", channel.id())).collect();
        let (about, named) =
            about.strip_suffix(&suffix).filter(|_| !suffix.is_empty()).map_or((about, false), |one| (one, true));
        about.strip_prefix('/').unwrap_or_default().put(packer);
        channels.put(packer);
        kind.put(packer);
        named.put(packer);
        packer.number(nth.parse().unwrap_or(0));
        packer.size(stem.len());
    }

    fn take(unpacker: &mut Unpacker<'_>) -> Result<Self, Broken> {
        let about: &'static str = Packed::take(unpacker)?;
        let channels: &'static [Channel] = Packed::take(unpacker)?;
        let kind = RuleKind::take(unpacker)?;
        let named = bool::take(unpacker)?;
        let (nth, stem) = (unpacker.number()?, usize::take(unpacker)?);
        let mut id = String::from(kind.id());
        if !about.is_empty() {
            id.push('/');
            id.push_str(about);
        }
        for channel in channels.iter().filter(|_| named) {
            id.push('/');
            id.push_str(channel.id());
        }
        if nth != 0 {
            id.push('#');
            id.push_str(&nth.to_string());
        }
        let id: &'static str = String::leak(id);
        Ok(Self { id, stem: id.get(..stem).ok_or(Broken::Number)?, kind, channels })
    }

    #[cfg(feature = "written")]
    fn same(&self, taken: &Self, _: &mut Eyes<'_>) -> Result<(), Difference> {
        same::equal(self, taken)
    }
}

packed_struct! { NeededText { text, before } }

// The whole.
packed_struct! { Edition of act {
    act, adopted, registered, published, in_force, verified_on, read_in: rest, beside, services,
} }
// Of an edition that nobody has read only the days count; how they are known is for the rulebook.
packed_struct! { Unseen of act { act, in_force: rest, services, touches, note, verified_on } }
packed_enum! { Touches { Requirements, NoRequirement } }
packed_struct! { Reported { id, services, regions, in_force: rest, text, at } }
packed_struct! { Founded { on, before, at } }
packed_struct! { Region { code, name, zone, founded, editions, unseen } }
packed_struct! { Fact { id, kind, asked, question, before } }
packed_enum! { FactKind { Flag, Choice(choices), Choices(choices), Number(from, to), Day } }
packed_struct! { DocumentName { id, name } }
packed_struct! { DefaultHours { opens, closes, doubtful_from, at } }
packed_struct! { Dated { first, later } }
packed_struct! { Capacity { full_from, full_at, partial_from, partial_at, below_at } }
packed_struct! { GeneralRefusal { in_force: rest, refusal } }
packed_struct! { General {
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

packed_struct! { Rulebook {
    version, national, unseen, reported, regions, general, facts, documents, services, channels, roles, index,
} }

/// Made of all that is put, and put before the rows.
impl Packed for Index {
    #[cfg(feature = "written")]
    fn put(&self, _: &mut Packer) {}

    fn take(_: &mut Unpacker<'_>) -> Result<Self, Broken> {
        Ok(Self::NONE)
    }

    #[cfg(feature = "written")]
    fn same(&self, _: &Self, _: &mut Eyes<'_>) -> Result<(), Difference> {
        Ok(())
    }
}
