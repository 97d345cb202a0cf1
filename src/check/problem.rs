//! What is wrong with the form of the data: findings `input.…`, which no paragraph of law is behind.

use chrono::NaiveDate;

use erezhe_words::{Plain, Said, Value, expected, worded};

use crate::law::Code;

use super::fields;
use super::limits::{self, Limit};
use super::params::Params;
use super::path::Path;
use super::path::field_name;

/// A field that could not be understood, and what was expected in it.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    pub path: Path,
    pub expected: Expected,
}

/// What was expected.
#[derive(Clone, Debug)]
pub(crate) enum Expected {
    Json {
        column: u32,
    },
    Utf8,
    Object,
    List,
    Text,
    Flag,
    Day,
    RealDay,
    Between(NaiveDate, NaiveDate),
    Moment,
    OneOf(Vec<&'static str>),
    ShorterThan(u32),
    FewerThan(u32),
    Once,
    Required,
    NotAfterSubmission,
    NotAfter(&'static str),
    Document,
    /// A number where the twelve digits of an IIN are expected: it has lost its zero, or may have.
    DigitsOfIin,
    WholeNumber(u16, u16),
    SafeNumber,
    KnownField {
        suggestion: Option<&'static str>,
    },
    /// So many more fields that do not exist.
    MoreUnknown(u32),
    /// An application that keeps to a limit.
    Within(Limit),
    /// A line of NDJSON that keeps to its limit.
    ShortLine,
    /// So many more faults than are told.
    MoreFaults(u32),
    /// Something that JSON can hold.
    Data,
    /// Something that can be looked at.
    Readable,
    /// A text without half of a character in it.
    WholeCharacters,
    /// A number that a double can hold.
    FiniteNumber,
}

impl Problem {
    pub(crate) fn new(path: Path, expected: Expected) -> Self {
        Self { path, expected }
    }

    pub(crate) const fn code(&self) -> Code {
        match self.expected {
            Expected::KnownField { .. } | Expected::MoreUnknown(_) => Code::InputUnknownField,
            _ => Code::InputInvalid,
        }
    }

    /// Whether it hides which document an item of the list is.
    pub(crate) const fn hides_a_document(&self) -> bool {
        !matches!(self.expected, Expected::Once)
    }

    /// The values that its finding speaks of.
    pub(crate) fn params(&self) -> Params {
        let mut params = Params::default();
        params.add("field", field_name(&self.path));
        self.expected.params(&mut params);
        params
    }

    /// What its finding says.
    pub(crate) fn said(&self) -> Said {
        expected::EXPECTED.say([fields::name(&self.path), Value::Said(self.expected.said())])
    }
}

impl Expected {
    fn params(&self, params: &mut Params) {
        match self {
            Self::Json { column } => {
                params.add("column", *column);
            }
            Self::Between(from, to) => {
                params.add("from", *from);
                params.add("to", *to);
            }
            Self::ShorterThan(most) | Self::FewerThan(most) => {
                params.add("most", *most);
            }
            Self::WholeNumber(from, to) => {
                params.add("from", u32::from(*from));
                params.add("to", u32::from(*to));
            }
            Self::MoreUnknown(count) | Self::MoreFaults(count) => {
                params.add("count", *count);
            }
            Self::KnownField { suggestion: Some(suggestion) } => {
                params.add("suggestion", *suggestion);
            }
            Self::Within(limit) => {
                let (limit, most) = match limit {
                    Limit::Text => ("text", limits::TEXT),
                    Limit::Values => ("values", limits::VALUES),
                    Limit::Depth => ("depth", limits::DEPTH),
                };
                params.add("limit", limit);
                params.add("most", most);
            }
            Self::ShortLine => {
                params.add("limit", "line");
                params.add("most", limits::LINE);
            }
            Self::NotAfter(other) => {
                params.add("other", *other);
            }
            _ => {}
        }
    }

    /// What was expected, before it is put into words.
    fn said(&self) -> Said {
        match self {
            Self::Json { column } => expected::JSON.say([number(*column)]),
            Self::Utf8 => expected::UTF8.say([]),
            Self::Object => expected::OBJECT.say([]),
            Self::List => expected::LIST.say([]),
            Self::Text => expected::TEXT.say([]),
            Self::Flag => expected::FLAG.say([]),
            Self::Day => expected::DAY.say([]),
            Self::RealDay => expected::REAL_DAY.say([]),
            Self::Between(from, to) => expected::BETWEEN.say([(*from).into(), (*to).into()]),
            Self::Moment => expected::MOMENT.say([]),
            Self::OneOf(values) => {
                expected::ONE_OF.say([Value::Listed(values.iter().map(|value| Value::Id(value)).collect())])
            }
            Self::ShorterThan(most) => expected::SHORTER_THAN.say([number(*most)]),
            Self::FewerThan(most) => expected::FEWER_THAN.say([number(*most)]),
            Self::Once => expected::ONCE.say([]),
            Self::Required => expected::REQUIRED.say([]),
            Self::NotAfterSubmission => expected::NOT_AFTER_SUBMISSION.say([]),
            Self::NotAfter(other) => expected::NOT_AFTER.say([fields::named(other)]),
            Self::Document => expected::DOCUMENT.say([]),
            Self::DigitsOfIin => expected::DIGITS_OF_IIN.say([]),
            Self::WholeNumber(from, to) => expected::WHOLE_NUMBER.say([number(*from), number(*to)]),
            Self::SafeNumber => expected::SAFE_NUMBER.say([]),
            Self::MoreUnknown(count) => expected::MORE_UNKNOWN.say([number(*count)]),
            Self::Within(Limit::Text) => expected::WITHIN_TEXT.say([number(limits::TEXT_IN_KIB)]),
            Self::Within(Limit::Values) => expected::WITHIN_VALUES.say([number(limits::VALUES)]),
            Self::Within(Limit::Depth) => expected::WITHIN_DEPTH.say([number(limits::DEPTH)]),
            Self::ShortLine => expected::SHORT_LINE.say([number(limits::LINE_IN_MIB)]),
            Self::MoreFaults(count) => expected::MORE_FAULTS.say([number(*count)]),
            Self::Data => expected::DATA.say([]),
            Self::Readable => expected::READABLE.say([]),
            Self::WholeCharacters => expected::WHOLE_CHARACTERS.say([]),
            Self::FiniteNumber => expected::FINITE_NUMBER.say([]),
            Self::KnownField { suggestion: Some(name) } => expected::MEANT.say([Value::Id(name)]),
            Self::KnownField { suggestion: None } => expected::NO_SUCH_FIELD.say([]),
        }
    }

    /// What was expected, for the programmer who asks wrongly.
    pub(crate) fn in_english(&self) -> String {
        worded(&self.said(), Plain)
    }
}

fn number(number: impl Into<u32>) -> Value {
    Value::Number(i32::try_from(number.into()).unwrap_or(i32::MAX))
}

/// Those that are told, where so many other findings follow: as many as an answer may have, and how many more there are.
pub(crate) fn told(problems: &[Problem], others: usize) -> Vec<Problem> {
    let most = (limits::FINDINGS as usize).saturating_sub(others);
    if problems.len() <= most {
        return problems.to_vec();
    }
    let told = most.saturating_sub(1);
    let more = u32::try_from(problems.len() - told).unwrap_or(u32::MAX);
    let more = Problem::new(Path::new(), Expected::MoreFaults(more));
    problems.iter().take(told).cloned().chain([more]).collect()
}
