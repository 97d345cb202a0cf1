//! An edition that applies, its rows, and all the editions that apply together.

use chrono::NaiveDate;

use crate::law::{Bound, Edition, OutlineRow, Row, Rules, Service, Source, Unseen};

use super::cite::{Cited, Cites};
use super::report::{Day, RuleId, Words};

#[derive(Clone, Copy, Debug)]
pub(crate) struct Applied {
    pub edition: &'static Edition,
    pub rules: &'static Rules,
}

/// A row of an edition that applies.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RuleRef {
    applied: Applied,
    row: Row,
}

impl RuleRef {
    /// As the rulebook names it: act, edition, service, and the row.
    pub(crate) fn id(self) -> Option<RuleId> {
        let row = self.applied.rules.outline.iter().find(|one| one.row == self.row)?;
        Some(self.applied.id_of(row.name.id))
    }
}

impl Applied {
    pub(crate) const fn cite(&self, source: Source) -> Cited {
        Cited::of(self.edition.act, source)
    }

    /// Where a row stands.
    pub(crate) fn cite_row(&self, row: &OutlineRow) -> Cites {
        Cites::from(self.cite(row.at)).and(row.also.iter().map(|at| self.cite(*at)))
    }

    pub(crate) const fn rule(&self, row: Row) -> RuleRef {
        RuleRef { applied: *self, row }
    }

    /// A rule's identifier with act, edition and service before it.
    pub(crate) fn id_of(&self, row: impl Into<Words>) -> RuleId {
        let act = self.edition.act;
        RuleId { act: act.id, edition: Day(act.edition), service: self.rules.service, row: row.into() }
    }

    /// Until when its rules for the service hold.
    pub(crate) fn end(&self) -> Bound {
        self.rules.until.unwrap_or(self.edition.in_force.to)
    }

    /// Whether it holds on a day, if what begins or ends on a certain earlier day does so only later.
    pub(crate) fn holds(&self, day: NaiveDate, later: Option<NaiveDate>) -> bool {
        let reached = |bound: Bound| bound.day().is_some_and(|bound| bound <= day && Some(bound) != later);
        let from = self.edition.in_force.from;
        (from.day().is_none() || reached(from)) && !reached(self.end())
    }
}

/// The law that applies to a case, as the answer names it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Law {
    pub national: Option<Applied>,
    /// National rules that hold beside the standard.
    pub beside: Vec<Applied>,
    pub regional: Option<Applied>,
    /// Editions that may have been in force and were not seen.
    pub unseen: Vec<&'static Unseen>,
}

/// The rows of a table, each with its number.
pub(crate) fn numbered<T>(rows: &[T]) -> impl Iterator<Item = (usize, &T)> {
    rows.iter().enumerate()
}

/// The editions that have rules for a service.
pub(crate) fn applied(
    editions: &'static [&'static Edition],
    service: Service,
) -> impl DoubleEndedIterator<Item = Applied> {
    editions.iter().filter_map(move |edition| Some(Applied { edition, rules: edition.rules(service)? }))
}
