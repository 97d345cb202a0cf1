//! What is wrong with the form of the data: findings `input.…`, which no paragraph of law is behind.

use chrono::NaiveDate;

use crate::law::{Lang, Outcome, Severity};

use super::report::{Code, Day, Finding, Param, Path, PathPart};

/// A field that could not be understood, and what was expected in it.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    pub path: Path,
    pub expected: Expected,
}

/// What was expected.
#[derive(Clone, Debug)]
pub(crate) enum Expected {
    Json { line: u32, column: u32 },
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
    KnownField { suggestion: Option<&'static str> },
}

impl Problem {
    pub(crate) fn new(path: Path, expected: Expected) -> Self {
        Self { path, expected }
    }

    pub(crate) const fn code(&self) -> Code {
        match self.expected {
            Expected::KnownField { .. } => Code::InputUnknownField,
            _ => Code::InputInvalid,
        }
    }

    /// The finding, in a language.
    pub(crate) fn finding(&self, lang: Lang) -> Finding {
        let field = field_name(&self.path);
        let mut params = std::collections::BTreeMap::new();
        params.insert("field", Param::Text(field.clone().into()));
        self.expected.params(&mut params);
        let expected = self.expected.words(lang);
        let message = if self.path.is_empty() {
            match lang {
                Lang::Kk => format!("Өтініш: {expected}."),
                Lang::Ru => format!("Заявление: {expected}."),
                Lang::En => format!("The application: {expected}."),
            }
        } else {
            match lang {
                Lang::Kk => format!("«{field}» өрісі: {expected}."),
                Lang::Ru => format!("Поле «{field}»: {expected}."),
                Lang::En => format!("Field “{field}”: {expected}."),
            }
        };
        Finding {
            code: self.code(),
            outcome: Outcome::NotMet,
            severity: Severity::Error,
            path: self.path.clone(),
            params,
            message,
            refusal: None,
            citations: Vec::new(),
        }
    }
}

impl Expected {
    fn params(&self, params: &mut std::collections::BTreeMap<&'static str, Param>) {
        match self {
            Self::Json { line, column } => {
                params.insert("line", Param::Number(*line));
                params.insert("column", Param::Number(*column));
            }
            Self::Between(from, to) => {
                params.insert("from", Param::Text(Day(*from).to_string().into()));
                params.insert("to", Param::Text(Day(*to).to_string().into()));
            }
            Self::ShorterThan(most) | Self::FewerThan(most) => {
                params.insert("most", Param::Number(*most));
            }
            Self::KnownField { suggestion: Some(suggestion) } => {
                params.insert("suggestion", Param::Text((*suggestion).into()));
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
            Self::Json { line, column } => match lang {
                Lang::Kk => format!("дұрыс JSON емес ({line}-жол, {column}-таңба)"),
                Lang::Ru => format!("это не JSON (строка {line}, знак {column})"),
                Lang::En => format!("not valid JSON (line {line}, column {column})"),
            },
            Self::Utf8 => {
                pick("UTF-8 кодтауындағы мәтін күтіледі", "ожидается текст в кодировке UTF-8", "expected text in UTF-8")
            }
            Self::Object => pick("объект күтіледі", "ожидается объект", "expected an object"),
            Self::List => pick("тізім күтіледі", "ожидается список", "expected a list"),
            Self::Text => pick("тырнақшадағы мәтін күтіледі", "ожидается строка", "expected a text"),
            Self::Flag => pick("true немесе false күтіледі", "ожидается true или false", "expected true or false"),
            Self::Day => pick(
                "ЖЖЖЖ-АА-КК түріндегі күн күтіледі, мысалы 2016-12-01",
                "ожидается дата в виде ГГГГ-ММ-ДД, например 2016-12-01",
                "expected a day as YYYY-MM-DD, such as 2016-12-01",
            ),
            Self::RealDay => {
                pick("күнтізбеде мұндай күн жоқ", "такого дня нет в календаре", "there is no such day in the calendar")
            }
            Self::Between(from, to) => {
                let (from, to) = (Day(*from), Day(*to));
                match lang {
                    Lang::Kk => format!("{from} мен {to} аралығындағы күн күтіледі"),
                    Lang::Ru => format!("ожидается дата с {from} по {to}"),
                    Lang::En => format!("expected a day from {from} to {to}"),
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
                Lang::Kk => format!("«{other}» өрісіндегі күннен кейін болмауы керек"),
                Lang::Ru => format!("дата не может быть позже даты в поле «{other}»"),
                Lang::En => format!("expected a day not after “{other}”"),
            },
            Self::Document => pick(
                "құжаттың идентификаторы немесе «id» өрісі бар объект күтіледі",
                "ожидается идентификатор документа или объект с полем «id»",
                "expected the identifier of a document, or an object with “id”",
            ),
            Self::KnownField { suggestion } => match (suggestion, lang) {
                (Some(name), Lang::Kk) => format!("мұндай өріс жоқ; «{name}» деп жазбақ болдыңыз ба"),
                (Some(name), Lang::Ru) => format!("такого поля нет; возможно, имелось в виду «{name}»"),
                (Some(name), Lang::En) => format!("there is no such field; did you mean “{name}”"),
                (None, Lang::Kk) => "мұндай өріс жоқ".to_owned(),
                (None, Lang::Ru) => "такого поля нет".to_owned(),
                (None, Lang::En) => "there is no such field".to_owned(),
            },
        }
    }
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
