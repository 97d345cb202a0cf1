//! What is wrong with the form of the data: findings `input.…`, which no paragraph of law is behind.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::law::{Code, Lang, Outcome, Severity};

use super::fields;
use super::limits::{self, Limit};
use super::report::{Citations, Day, Finding, Param, Path, PathPart};
use super::words;

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
    pub(crate) fn params(&self) -> BTreeMap<&'static str, Param> {
        let mut params = BTreeMap::new();
        params.insert("field", Param::Text(field_name(&self.path).into()));
        self.expected.params(&mut params);
        params
    }

    /// The finding, in a language.
    pub(crate) fn finding(&self, lang: Lang) -> Finding {
        let expected = self.expected.words(lang);
        let field = fields::name(&self.path, lang);
        let message = format!("{field}: {expected}.");
        Finding {
            code: self.code(),
            outcome: Outcome::NotMet,
            severity: Severity::Error,
            rule: None,
            path: self.path.clone(),
            params: self.params(),
            message,
            refusal: None,
            citations: Citations::new(),
        }
    }
}

impl Expected {
    fn params(&self, params: &mut BTreeMap<&'static str, Param>) {
        match self {
            Self::Json { column } => {
                params.insert("column", Param::Number(*column));
            }
            Self::Between(from, to) => {
                params.insert("from", Param::Text(Day(*from).to_string().into()));
                params.insert("to", Param::Text(Day(*to).to_string().into()));
            }
            Self::ShorterThan(most) | Self::FewerThan(most) => {
                params.insert("most", Param::Number(*most));
            }
            Self::WholeNumber(from, to) => {
                params.insert("from", Param::Number(u32::from(*from)));
                params.insert("to", Param::Number(u32::from(*to)));
            }
            Self::MoreUnknown(count) | Self::MoreFaults(count) => {
                params.insert("count", Param::Number(*count));
            }
            Self::KnownField { suggestion: Some(suggestion) } => {
                params.insert("suggestion", Param::Text((*suggestion).into()));
            }
            Self::Within(limit) => {
                let (limit, most) = match limit {
                    Limit::Text => ("text", limits::TEXT),
                    Limit::Values => ("values", limits::VALUES),
                    Limit::Depth => ("depth", limits::DEPTH),
                };
                params.insert("limit", Param::Text(limit.into()));
                params.insert("most", Param::Number(most));
            }
            Self::ShortLine => {
                params.insert("limit", Param::Text("line".into()));
                params.insert("most", Param::Number(limits::LINE));
            }
            Self::NotAfter(other) => {
                params.insert("other", Param::Text((*other).into()));
            }
            _ => {}
        }
    }

    /// What was expected, in words.
    pub(crate) fn words(&self, lang: Lang) -> String {
        let pick = |kk: &str, ru: &str, en: &str| -> String {
            match lang {
                Lang::Kk => kk,
                Lang::Ru => ru,
                Lang::En => en,
            }
            .to_owned()
        };
        match self {
            Self::Json { column } => match lang {
                Lang::Kk => format!("дұрыс JSON емес (жолдағы {column}-таңба)"),
                Lang::Ru => format!("это не JSON (позиция в строке: {column})"),
                Lang::En => format!("not valid JSON (column {column} of the line)"),
            },
            Self::Utf8 => {
                pick("UTF-8 кодтауындағы мәтін күтіледі", "ожидается текст в кодировке UTF-8", "expected text in UTF-8")
            }
            Self::Object => pick("объект күтіледі", "ожидается объект", "expected an object"),
            Self::List => pick("тізім күтіледі", "ожидается список", "expected a list"),
            Self::Text => pick("тырнақшадағы мәтін күтіледі", "ожидается строка", "expected a text"),
            Self::Flag => pick("true немесе false күтіледі", "ожидается true или false", "expected true or false"),
            Self::Day => pick(
                "ЖЖЖЖ-АА-КК түріндегі күн жазылуы керек, мысалы 2016-12-01",
                "нужна дата в виде ГГГГ-ММ-ДД, например 2016-12-01",
                "a day is expected as YYYY-MM-DD, such as 2016-12-01",
            ),
            Self::RealDay => {
                pick("күнтізбеде мұндай күн жоқ", "такого дня нет в календаре", "there is no such day in the calendar")
            }
            Self::Between(from, to) => {
                let (from, to) = (words::day(*from, lang), words::day(*to, lang));
                match lang {
                    Lang::Kk => format!("мына екі күннің аралығында болуы керек: {from}, {to}"),
                    Lang::Ru => format!("нужна дата в пределах: {from} — {to}"),
                    Lang::En => format!("a day from {from} to {to} is expected"),
                }
            }
            Self::Moment => pick(
                "күн немесе күн мен уақыт күтіледі, мысалы 2016-12-01 немесе 2016-12-01T10:00+06:00",
                "ожидается дата или дата и время, например 2016-12-01 или 2016-12-01T10:00+06:00",
                "expected a day or a date-time, such as 2016-12-01 or 2016-12-01T10:00+06:00",
            ),
            Self::OneOf(values) => {
                let values = values.join(", ");
                match lang {
                    Lang::Kk => format!("мына мәндердің бірі күтіледі: {values}"),
                    Lang::Ru => format!("ожидается одно из значений: {values}"),
                    Lang::En => format!("expected one of: {values}"),
                }
            }
            Self::ShorterThan(most) => match lang {
                Lang::Kk => format!("{most} таңбадан ұзын болмауы керек"),
                Lang::Ru => format!("ожидается не более {most} знаков"),
                Lang::En => format!("expected at most {most} characters"),
            },
            Self::FewerThan(most) => match lang {
                Lang::Kk => format!("{most} жазбадан көп болмауы керек"),
                Lang::Ru => format!("ожидается не более {most} записей"),
                Lang::En => format!("expected at most {most} items"),
            },
            Self::Once => pick(
                "екі рет көрсетілген, бір рет болуы керек",
                "указано дважды, а должно быть один раз",
                "given twice, expected once",
            ),
            Self::Required => pick("міндетті түрде толтырылады", "обязательно для заполнения", "is required"),
            Self::NotAfterSubmission => pick(
                "өтініш берілетін күннен кейін болмауы керек",
                "дата не может быть позже дня подачи заявления",
                "expected a day not after the day of the application",
            ),
            Self::NotAfter(other) => match lang {
                Lang::Kk => format!("мына күннен кейін болмауы керек: {}", fields::name_of(other, lang)),
                Lang::Ru => format!("дата не может быть позже этой: {}", fields::name_of(other, lang)),
                Lang::En => format!("a day not after this one is expected: {}", fields::name_of(other, lang)),
            },
            Self::Document => pick(
                "құжаттың идентификаторы немесе «id» өрісі бар объект күтіледі",
                "ожидается идентификатор документа или объект с полем «id»",
                "expected the identifier of a document, or an object with “id”",
            ),
            Self::DigitsOfIin => pick(
                "ЖСН тырнақшаға алынған 12 цифр түрінде берілуі керек; сан түрінде (мысалы, электрондық кестеде) басындағы нөл жоғалады",
                "ИИН передаётся как текст из 12 цифр: у числа (например, в электронной таблице) теряется ноль в начале",
                "an IIN is expected as a text of 12 digits: a number, as in a spreadsheet, loses the zero at its beginning",
            ),
            Self::WholeNumber(from, to) => match lang {
                Lang::Kk => format!("{from}–{to} аралығындағы бүтін сан болуы керек"),
                Lang::Ru => format!("нужно целое число от {from} до {to}"),
                Lang::En => format!("a whole number from {from} to {to} is expected"),
            },
            Self::SafeNumber => pick(
                "мәтін немесе 2⁵³ санынан кіші бүтін сан болуы керек",
                "нужен текст или целое число меньше 2⁵³",
                "a text or a whole number below 2⁵³ is expected",
            ),
            Self::MoreUnknown(count) => match lang {
                Lang::Kk => format!("тағы {count} белгісіз өріс бар"),
                Lang::Ru => format!("неизвестных полей ещё: {count}"),
                Lang::En => format!("unknown fields besides: {count}"),
            },
            Self::Within(Limit::Text) => pick(
                "мәтін тым көп: өріс атаулары мен мәндері бірге 64 КиБ-тан аспауы керек",
                "слишком много текста: названия полей и значения вместе не должны превышать 64 КиБ",
                "too much text: the names of the fields and the texts in them may have 64 KiB together",
            ),
            Self::Within(Limit::Values) => pick(
                "мәндер тым көп: 2000-нан аспауы керек",
                "слишком много значений: их не должно быть больше 2000",
                "too many values: there may be at most 2000",
            ),
            Self::Within(Limit::Depth) => pick(
                "бірінің ішіне бірі салынған тізімдер мен объектілер тым көп: 16 деңгейден аспауы керек",
                "слишком глубокая вложенность списков и объектов: допустимо не более 16 уровней",
                "lists and objects stand too deep in one another: there may be at most 16 levels",
            ),
            Self::ShortLine => pick(
                "жол тым ұзын: 1 МиБ-тан аспауы керек",
                "слишком длинная строка: допустимо не более 1 МиБ",
                "the line is too long: it may have at most 1 MiB",
            ),
            Self::MoreFaults(count) => match lang {
                Lang::Kk => format!("мұнда көрсетілмеген тағы {count} қате бар"),
                Lang::Ru => format!("ошибок, которые здесь не показаны, ещё: {count}"),
                Lang::En => format!("faults that are not shown here: {count}"),
            },
            Self::Data => pick(
                "бұл дерек емес: JSON-ға жазуға болатын мән күтіледі",
                "это не данные: ожидается значение, которое можно записать в JSON",
                "this is no data: a value that JSON can hold is expected",
            ),
            Self::Readable => {
                pick("мәнді оқу мүмкін болмады", "значение не удалось прочитать", "the value could not be read")
            }
            Self::WholeCharacters => pick(
                "мәтінде таңбаның жартысы ғана бар (жұбы жоқ суррогат): мәтін қиылып қалған болуы керек",
                "в тексте есть половина знака (суррогат без пары): видимо, текст обрезан",
                "the text holds half of a character (a surrogate without its other half): it was probably cut",
            ),
            Self::FiniteNumber => pick(
                "сан тым үлкен немесе сан емес",
                "число слишком большое, или это не число",
                "the number is too large, or is no number",
            ),
            Self::KnownField { suggestion } => match (suggestion, lang) {
                (Some(name), Lang::Kk) => format!("мұндай өріс жоқ; «{name}» деп жазбақшы болған шығарсыз"),
                (Some(name), Lang::Ru) => format!("такого поля нет; возможно, имелось в виду «{name}»"),
                (Some(name), Lang::En) => format!("there is no such field; perhaps “{name}” was meant"),
                (None, Lang::Kk) => "мұндай өріс жоқ".to_owned(),
                (None, Lang::Ru) => "такого поля нет".to_owned(),
                (None, Lang::En) => "there is no such field".to_owned(),
            },
        }
    }
}

/// Those that are told, where so many other findings follow: as many as an answer may have, and how many more there are.
pub(crate) fn told(problems: &[Problem], others: usize) -> Vec<Problem> {
    let most = (limits::FINDINGS as usize).saturating_sub(others);
    if problems.len() <= most {
        return problems.to_vec();
    }
    let told = most.saturating_sub(1);
    let more = u32::try_from(problems.len() - told).unwrap_or(u32::MAX);
    let more = Problem::new(Vec::new(), Expected::MoreFaults(more));
    problems.iter().take(told).cloned().chain([more]).collect()
}

/// A path as a reader writes it: `documents[0].issuedOn`.
pub(crate) fn field_name(path: &[PathPart]) -> String {
    let mut name = String::new();
    for part in path {
        match part {
            PathPart::Field(field) => {
                if !name.is_empty() {
                    name.push('.');
                }
                name.push_str(field);
            }
            PathPart::Item(index) => {
                name.push('[');
                name.push_str(&index.to_string());
                name.push(']');
            }
        }
    }
    name
}

/// A text of the caller as it can be shown: short, without control and direction marks, and without what may be an IIN.
pub(crate) fn printable(text: &str) -> String {
    const LONGEST: usize = 40;
    let hide_digits = text.chars().filter(|c| c.is_numeric()).count() > 8;
    let shown = text.chars().take(LONGEST).map(|c| match c {
        c if hide_digits && c.is_numeric() => '•',
        c if c.is_control() || is_direction_mark(c) => '\u{fffd}',
        c => c,
    });
    let mut shown: String = shown.collect();
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}

/// Marks that turn the direction of writing, and others that are not seen.
const fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{061c}')
}
