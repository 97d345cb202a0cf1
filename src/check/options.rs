//! How an answer is wanted.

use std::borrow::Cow;
use std::sync::OnceLock;

use erezhe_words::Texts;

use crate::calendar::{Calendar, Supplement, parse_day};
use crate::law::Lang;
use crate::tables;

use super::given;
use super::input::Input;
use super::limits::Limit;
use super::misuse::Misuse;
use super::path::{Path, PathPart};
use super::path::{field_name, path};
use super::printable::printable;
use super::problem::Expected;

/// How much an answer says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Detail {
    /// Sentences, documents, steps and sources.
    #[default]
    Full,
    /// The same findings without sentences, for batches.
    Brief,
}

/// How an answer is wanted: its language, whether it explains itself, and days off announced after the release.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Language of every text.
    pub lang: Lang,
    /// Also the findings whose outcome is met.
    pub explain: bool,
    /// Whether the answer has sentences, or the findings alone.
    pub detail: Detail,
    calendar: Option<Calendar>,
}

impl Options {
    /// Options in a language, without explanations.
    ///
    /// ```
    /// use erezhe::{Options, law::Lang};
    /// assert_eq!(Options::in_lang(Lang::Kk).lang, Lang::Kk);
    /// ```
    #[must_use]
    pub fn in_lang(lang: Lang) -> Self {
        Self { lang, ..Self::default() }
    }

    /// Reads options: `lang`, `detail`, `explain` and `calendar` (`daysOff`, `workingDays`).
    ///
    /// # Errors
    /// A field that does not exist or has a value of another kind: a mistake of the programmer.
    ///
    /// ```
    /// use erezhe::{Input, Options};
    /// let options = Options::read(&Input::from_json(br#"{"lang": "kk", "explain": true}"#).unwrap()).unwrap();
    /// assert!(options.explain);
    /// let misuse = Options::read(&Input::from_json(br#"{"langs": "kk"}"#).unwrap()).unwrap_err();
    /// assert_eq!(misuse.code(), "misuse.invalid-argument");
    /// ```
    pub fn read(input: &Input) -> Result<Self, Misuse> {
        within(input, "options")?;
        known(input, &[], given::OPTIONS)?;
        let explain = match input.field("explain") {
            None | Some(Input::Null) => false,
            Some(Input::Bool(explain)) => *explain,
            Some(_) => return Err(wrong(path(&["explain"]), &Expected::Flag)),
        };
        let detail = match input.field("detail") {
            None | Some(Input::Null) => Detail::Full,
            Some(Input::Text(id)) if id == "full" => Detail::Full,
            Some(Input::Text(id)) if id == "brief" => Detail::Brief,
            Some(_) => return Err(wrong(path(&["detail"]), &Expected::OneOf(vec!["full", "brief"]))),
        };
        Ok(Self { lang: lang(input)?, explain, detail, calendar: calendar(input)? })
    }

    /// With days off and working days announced after the release.
    #[must_use]
    pub fn with_calendar(mut self, supplement: &Supplement) -> Self {
        self.calendar = Some(Calendar::with_supplement(supplement));
        self
    }

    /// The texts of its language; where they are not loaded, which a caller is told beforehand, there are none.
    pub(crate) fn words(&self) -> &'static Texts {
        static NONE: OnceLock<Texts> = OnceLock::new();
        tables::texts(self.lang).unwrap_or_else(|| NONE.get_or_init(|| Texts::new(Lang::En, 0, "")))
    }

    pub(crate) fn calendar(&self) -> &Calendar {
        self.calendar.as_ref().unwrap_or_else(|| Calendar::published())
    }
}

/// What the programmer gave keeps to the limits of an application.
pub(crate) fn within(input: &Input, argument: &'static str) -> Result<(), Misuse> {
    match input.over() {
        None => Ok(()),
        Some(limit) => Err(too_large(path(&[argument]), limit)),
    }
}

/// More than the limits allow.
pub(crate) fn too_large(path: Path, limit: Limit) -> Misuse {
    let message = format!("{}: {}", field_name(&path), Expected::Within(limit).in_english());
    Misuse::new("misuse.too-large", path, message)
}

fn wrong(path: Path, expected: &Expected) -> Misuse {
    let field = field_name(&path);
    Misuse::new("misuse.invalid-argument", path, format!("{field}: {}", expected.in_english()))
}

fn known(input: &Input, at: &[&'static str], names: &[&str]) -> Result<(), Misuse> {
    match input {
        Input::Null => Ok(()),
        Input::Object(fields) => match fields.iter().find(|(name, _)| !names.contains(&name.as_ref())) {
            None => Ok(()),
            Some((name, _)) => {
                let mut path = path(at);
                path.push(PathPart::Field(Cow::Owned(printable(name))));
                let field = field_name(&path);
                let message = format!("{field}: there is no such option; there are: {}", names.join(", "));
                Err(Misuse::new("misuse.invalid-argument", path, message))
            }
        },
        _ if at.is_empty() => Err(wrong(path(&["options"]), &Expected::Object)),
        _ => Err(wrong(path(at), &Expected::Object)),
    }
}

/// The language of options or of a query.
pub(crate) fn lang(input: &Input) -> Result<Lang, Misuse> {
    match input.field("lang") {
        None | Some(Input::Null) => Ok(Lang::default()),
        Some(Input::Text(id)) if Lang::from_id(id).is_some() => Ok(Lang::from_id(id).unwrap_or_default()),
        Some(_) => Err(wrong(path(&["lang"]), &Expected::OneOf(Lang::ALL.iter().map(|lang| lang.id()).collect()))),
    }
}

/// The calendar of options or of a query, where days are announced in it.
pub(crate) fn calendar(input: &Input) -> Result<Option<Calendar>, Misuse> {
    match input.field("calendar") {
        None | Some(Input::Null) => Ok(None),
        Some(calendar) => Ok(Some(Calendar::with_supplement(&supplement(calendar)?))),
    }
}

/// Days off and working days that were announced.
pub(crate) fn supplement(input: &Input) -> Result<Supplement, Misuse> {
    within(input, "calendar")?;
    known(input, &["calendar"], given::CALENDAR)?;
    let days = |name: &'static str| {
        let at = path(&["calendar", name]);
        let list = match input.field(name) {
            None | Some(Input::Null) => return Ok(Vec::new()),
            Some(Input::List(list)) => list,
            Some(_) => return Err(wrong(at, &Expected::List)),
        };
        (0_u32..)
            .zip(list)
            .map(|(index, item)| {
                let day = match item {
                    Input::Text(text) => parse_day(text).ok(),
                    _ => None,
                };
                day.ok_or_else(|| {
                    let mut at = at.clone();
                    at.push(PathPart::Item(index));
                    wrong(at, &Expected::Day)
                })
            })
            .collect()
    };
    let supplement = Supplement { days_off: days("daysOff")?, working_days: days("workingDays")? };
    match supplement.contradiction() {
        None => Ok(supplement),
        Some(day) => {
            let message = format!("calendar: {} stands both in daysOff and in workingDays", super::report::Day(day));
            Err(Misuse::new("misuse.invalid-argument", path(&["calendar"]), message))
        }
    }
}

/// The texts of the language that is asked for.
pub(crate) fn words(input: &Input) -> Result<&'static Texts, Misuse> {
    texts(lang(input)?)
}

/// The texts of a language.
pub(crate) fn texts(lang: Lang) -> Result<&'static Texts, Misuse> {
    tables::texts(lang).ok_or_else(|| {
        let message = format!("lang: the texts of {} are not loaded", lang.id());
        Misuse::new("misuse.language-not-loaded", path(&["lang"]), message)
    })
}
