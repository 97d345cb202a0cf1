//! `erezhe` (ереже, Kazakh for *rule*): the regulations of four public services of education in Kazakhstan, as data with
//! the paragraph behind each fact, and a judgement of applications by them.
//!
//! [`law`] says what an act is, [`rulebook`](mod@rulebook) holds the acts, [`calendar`] knows the working days and
//! [`iin`] the personal number; [`check`](fn@check) compares an application with all of it.
//!
//! ```
//! use erezhe::{Input, Options, check, law::Decision};
//!
//! let application = Input::from_json(br#"{
//!     "service": "education-document-duplicate", "region": "KZ-47", "channel": "office",
//!     "submittedAt": "2016-11-30",
//!     "applicant": { "role": "self", "birthDate": "1990-05-14" },
//!     "documents": ["application"], "consent": true
//! }"#).unwrap();
//! let report = check(&application, &Options::default());
//! assert_eq!(report.decision, Decision::Refuse);
//! let missing = report.findings.iter().find(|finding| finding.code.id() == "document.missing").unwrap();
//! assert!(!missing.citations.is_empty());
//! ```
//!
//! Nothing here looks at a clock, a network or a state: the day is an argument, and the same input gives the same answer.

pub mod check;
#[cfg(test)]
mod contract;
mod days;
pub mod iin;
#[cfg(not(target_arch = "wasm32"))]
pub mod pages;
mod shape;
pub mod tables;
#[cfg(target_arch = "wasm32")]
mod wasm;

pub use erezhe_act as law;
pub use erezhe_act::{adilet, at, clock, day, month_day, place, quote, text};
pub use erezhe_calendar as calendar;
#[cfg(not(target_arch = "wasm32"))]
pub use erezhe_law as rulebook;
pub use erezhe_words::{Speaks, Texts};

pub use check::report;
pub use check::{Detail, Input, JsonError, Limit, Limits, Misuse, Ndjson, Odd, Options};
pub use days::{DayAnswer, add_working_days, describe_day, is_working_day};
pub use iin::parse as parse_iin;

use check::report::{BriefReport, Checklist, Comparison, EstimateAnswer, Release, Report, RulebookAnswer, Vocabulary};
use law::Lang;

/// Judges an application. Whatever comes in, a report comes out.
///
/// ```
/// use erezhe::{Input, Options, check};
/// let report = check(&Input::Null, &Options::default());
/// assert_eq!(report.findings[0].code.id(), "input.invalid");
/// ```
#[must_use]
pub fn check(application: &Input, options: &Options) -> Report {
    check::check(tables::rulebook(), options.words(), application, options)
}

/// Judges an application and answers in brief: the same findings, without sentences.
///
/// ```
/// use erezhe::{Input, Options, check_brief};
/// let report = check_brief(&Input::Null, &Options::default());
/// assert_eq!(report.findings[0].place, None);
/// ```
#[must_use]
pub fn check_brief(application: &Input, options: &Options) -> BriefReport {
    check::check_brief(tables::rulebook(), application, options)
}

/// Judges applications in NDJSON, UTF-8: one report a line, one for each non-empty line, which it names by `row`.
///
/// ```
/// use erezhe::{Options, check_ndjson};
/// let reports = check_ndjson(b"{}\n\nnot json\n", &Options::default());
/// assert_eq!(reports.iter().filter(|byte| **byte == b'\n').count(), 2);
/// ```
#[must_use]
pub fn check_ndjson(applications: &[u8], options: &Options) -> Vec<u8> {
    check::check_ndjson(tables::rulebook(), applications, options)
}

/// The same for an input that comes in portions, cut anywhere; see [`Ndjson`].
#[must_use]
pub fn ndjson(options: Options) -> Ndjson<'static> {
    Ndjson::new(tables::rulebook(), options)
}

/// Which documents a case needs: `service`, `region`, `channel`, `submittedAt`, and what is known of the case.
///
/// # Errors
/// The query is not one: a mistake of the programmer.
pub fn checklist(query: &Input) -> Result<Checklist, Misuse> {
    check::checklist(tables::rulebook(), query)
}

/// When the result is to be there, step by step.
///
/// # Errors
/// The query is not one: a mistake of the programmer.
pub fn estimate(query: &Input) -> Result<EstimateAnswer, Misuse> {
    check::estimate(tables::rulebook(), query)
}

/// Every rule that holds for a service, region and day, and what a form has to ask for.
///
/// # Errors
/// The query is not one: a mistake of the programmer.
pub fn rulebook(query: &Input) -> Result<RulebookAnswer, Misuse> {
    check::rulebook(tables::rulebook(), query)
}

/// What changed between two days, or differs between two regions, rule by rule.
///
/// ```
/// use erezhe::report::{Change, RuleKind};
///
/// let query = erezhe::Input::from_json(br#"{
///     "service": "externat-permit", "channel": "portal",
///     "from": { "region": "KZ-75", "submittedAt": "2016-12-01" },
///     "to": { "region": "KZ-75", "submittedAt": "2026-10-01" }
/// }"#).unwrap();
/// let comparison = erezhe::compare(&query).unwrap();
/// let term = comparison.changes.iter().find(|change| change.kind == RuleKind::Term).unwrap();
/// assert_eq!(term.change, Change::Changed);
/// assert_eq!(term.from.as_ref().unwrap().text, "Term of the service: 15 working days.");
/// assert_eq!(term.to.as_ref().unwrap().text, "Term of the service: 10 working days.");
/// ```
///
/// # Errors
/// The query is not one: a mistake of the programmer.
pub fn compare(query: &Input) -> Result<Comparison, Misuse> {
    check::compare(tables::rulebook(), query)
}

/// What a form can choose from, for any day.
#[must_use]
pub fn vocabulary(lang: Lang) -> Vocabulary {
    check::vocabulary(tables::rulebook(), Options::in_lang(lang).words())
}

/// Version of the package, the day of its rules, and how much an application may hold.
///
/// ```
/// assert_eq!(erezhe::version().limits.values, 2_000);
/// ```
#[must_use]
pub fn version() -> Release {
    let report::Version { package, rules, hash } = check::version(tables::rulebook());
    Release { package, rules, hash, limits: Limits::OF_RELEASE }
}
