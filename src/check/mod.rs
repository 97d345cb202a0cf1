//! The judgement: compares an application with the law that it is given, and names no act, region or service itself.
//!
//! [`Input`] is read into an application (`read`); the law of its day is chosen (`case`); each module judges one
//! matter and writes to the `ledger`, which takes no finding (`finding`) about law without a source; `judgement` has them
//! judge in turn. What they say has no language ([`erezhe_words::Said`]): the answer puts it into words when all is judged
//! (`answer`).

mod age;
mod answer;
mod answers;
mod application;
mod applied;
mod case;
mod channel;
pub(crate) mod cite;
pub(crate) mod compare;
mod contradictions;
mod deadline;
mod documents;
mod estimate;
mod fields;
mod finding;
mod given;
mod hours;
mod identity;
mod in_force;
mod input;
mod json;
mod judgement;
mod ledger;
mod limits;
mod misuse;
#[cfg(any(test, target_arch = "wasm32"))]
mod names;
mod ndjson;
mod options;
mod order;
#[cfg(any(test, target_arch = "wasm32"))]
mod packed;
mod params;
mod path;
mod printable;
mod problem;
mod read;
mod release;
pub mod report;
pub(crate) mod sources;
mod told;
mod truth;
mod years;

pub use answers::{checklist, estimate, rulebook, vocabulary};
pub use compare::compare;
pub use input::{Input, Odd};
pub use json::JsonError;
pub use limits::{Limit, Limits};
pub use misuse::Misuse;
pub use ndjson::{Ndjson, check_ndjson};
pub use options::{Detail, Options};
pub use release::version;

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use applied::Applied;
#[cfg(test)]
pub(crate) use given::declared as given;
#[cfg(test)]
pub(crate) use names::NAMES;
pub(crate) use options::supplement as days_off;
#[cfg(target_arch = "wasm32")]
pub(crate) use packed::Packed;
pub(crate) use path::path;

use erezhe_words::Texts;

use crate::law::Rulebook;

use judgement::judge;
use report::{BriefReport, Report};

/// Judges an application by a rulebook, whose texts it is put into.
#[must_use]
pub fn check(rulebook: &Rulebook, words: &'static Texts, input: &Input, options: &Options) -> Report {
    answer::report(judge(rulebook, &read::application(input, rulebook), options), rulebook, words)
}

/// Judges an application by a rulebook, without sentences: the same findings in brief.
#[must_use]
pub fn check_brief(rulebook: &Rulebook, input: &Input, options: &Options) -> BriefReport {
    answer::brief(judge(rulebook, &read::application(input, rulebook), options), rulebook)
}
