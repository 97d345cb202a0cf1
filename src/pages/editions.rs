//! Which editions there are, the names of their pages, and when they hold.

use chrono::NaiveDate;

use crate::law::{Edition, InForce, Region, Rulebook, Rules, Unseen};
use crate::report::Day;
use crate::rulebook::RULEBOOK;

/// Every edition that has a page, with the region whose act it is.
pub(super) fn all() -> impl Iterator<Item = (&'static Edition, Option<&'static Region>)> {
    let national = RULEBOOK.national.iter().map(|edition| (*edition, None));
    let regional =
        RULEBOOK.regions.iter().flat_map(|region| region.editions.iter().map(|edition| (*edition, Some(*region))));
    national.chain(regional)
}

/// Every edition that has a page.
pub(super) fn editions() -> impl Iterator<Item = &'static Edition> {
    all().map(|(edition, _)| edition)
}

/// The first day on which an edition is no longer applied to a service.
pub(super) fn end(edition: &Edition, rules: &Rules) -> Option<NaiveDate> {
    rules.until.unwrap_or(edition.in_force.to).day()
}

pub(super) fn begins_before(time: &InForce, end: Option<NaiveDate>) -> bool {
    time.from.day().zip(end).is_none_or(|(from, end)| from < end)
}

/// The name of the page of an edition.
pub(super) fn file_name(edition: &Edition) -> String {
    format!("{}-{}.md", edition.act.id, Day(edition.act.edition))
}

/// National and regional editions that were not seen.
pub(super) fn unseen(rulebook: &Rulebook) -> impl Iterator<Item = &'static Unseen> {
    let regional = rulebook.regions.iter().flat_map(|region| region.unseen.iter());
    rulebook.unseen.iter().chain(regional).copied()
}
