//! The case: an application together with the law that applies to it on its day.

use chrono::NaiveDate;

use crate::calendar::Calendar;
use crate::law::{Act, Bound, Cause, Channel, Code, Refusal, RefusalStage, Region, Rulebook, Service, Touches, Unseen};

use super::application::{Application, Submitted};
use super::applied::{Applied, Law, applied};
use super::cite::{Cited, Cites};
use super::truth::{Truth, holds};

/// An application with the law that applies.
#[derive(Clone)]
pub(crate) struct Case<'a> {
    pub rulebook: &'a Rulebook,
    pub application: &'a Application,
    pub calendar: &'a Calendar,
    pub service: Service,
    pub region: &'static Region,
    pub submitted: Submitted,
    pub channel: Option<Channel>,
    pub national: Option<Applied>,
    pub regional: Option<Applied>,
    /// The national rules, those that hold beside them, the regional ones: in one list, since every module goes through it.
    levels: Vec<Applied>,
    /// Editions that may have been in force and were not seen.
    pub unseen: Vec<&'static Unseen>,
}

/// A bound that is not exact, near the day of the application.
#[derive(Clone, Copy)]
pub(crate) struct NearBound {
    pub act: &'static Act,
    pub bound: Bound,
    pub is_start: bool,
    pub is_national: bool,
}

impl<'a> Case<'a> {
    /// The case, where service, region and day could be read.
    pub(crate) fn of(rulebook: &'a Rulebook, application: &'a Application, calendar: &'a Calendar) -> Option<Self> {
        let (service, region, submitted) = (application.service?, application.region?, application.submitted?);
        let mut case = Self {
            rulebook,
            application,
            calendar,
            service,
            region,
            submitted,
            channel: application.channel,
            national: None,
            regional: None,
            levels: Vec::new(),
            unseen: Vec::new(),
        };
        case.apply_national(submitted.day, None);
        case.apply_regional(submitted.day, None);
        case.unseen = rulebook
            .unseen
            .iter()
            .chain(region.unseen)
            .copied()
            .filter(|one| one.services.contains(&service) && one.in_force.holds(submitted.day))
            .collect();
        Some(case)
    }

    /// The national rules of a day, where an uncertain bound may be taken to fall after it.
    fn apply_national(&mut self, day: NaiveDate, later: Option<NaiveDate>) {
        let editions = applied(self.rulebook.national, self.service);
        self.national = self.national_on(day, later);
        self.levels.clear();
        self.levels.extend(self.national);
        self.levels.extend(editions.filter(|one| one.edition.beside && one.holds(day, later)));
        self.levels.extend(self.regional);
    }

    /// The standard of a day.
    pub(crate) fn national_on(&self, day: NaiveDate, later: Option<NaiveDate>) -> Option<Applied> {
        let mut editions = applied(self.rulebook.national, self.service).rev();
        editions.find(|one| !one.edition.beside && one.holds(day, later))
    }

    fn apply_regional(&mut self, day: NaiveDate, later: Option<NaiveDate>) {
        if self.regional.is_some() {
            self.levels.pop();
        }
        self.regional = applied(self.region.editions, self.service).rev().find(|one| one.holds(day, later));
        self.levels.extend(self.regional);
    }

    /// The same application under the rules that hold if an uncertain bound falls after its day and not before.
    pub(crate) fn before(&self, near: &NearBound) -> Option<Self> {
        let later = Some(near.bound.day()?);
        let mut other = self.clone();
        if near.is_national {
            other.apply_national(self.submitted.day, later);
        } else {
            other.apply_regional(self.submitted.day, later);
        }
        Some(other)
    }

    /// The same application under the editions of a later day, on which it is registered, and the one that is new then.
    pub(crate) fn registered_on(&self, day: NaiveDate) -> Option<(Self, Cited)> {
        let mut other = self.clone();
        other.apply_national(day, None);
        other.apply_regional(day, None);
        other.national?;
        self.national?;
        let known = |one: &Applied| self.levels().any(|own| std::ptr::eq(own.edition, one.edition));
        let new = other.levels().find(|one| !known(one)).map(|one| one.cite(one.rules.name_at))?;
        Some((other, new))
    }

    /// The acts of editions that only stand in for one that was not seen, with the case under the next that was read.
    pub(crate) fn standing_in(&self) -> Vec<(&'static Act, Option<Self>)> {
        let mut found = Vec::new();
        for unseen in self.unseen.iter().filter(|one| one.touches == Touches::Requirements) {
            let next = unseen.in_force.to.day().and_then(|day| {
                let mut next = self.clone();
                next.apply_national(day, None);
                (next.national?.edition.act.id == unseen.act.id).then_some(next)
            });
            let acts = self.levels().map(|one| one.edition.act).filter(|act| act.id == unseen.act.id);
            found.extend(acts.map(|act| (act, next.clone())));
        }
        found
    }

    /// Whether the provider is said to be no more, so that another body has to answer.
    pub(crate) fn provider_is_closed(&self) -> bool {
        let cautions = self.levels().flat_map(|one| one.rules.cautions);
        let mut closed = cautions.filter(|row| row.code == Code::ProviderClosed);
        closed.any(|row| holds(&row.when, self.application) == Truth::Yes)
    }

    /// Every set of rules that applies: national, beside it, regional.
    pub(crate) fn levels(&self) -> std::slice::Iter<'_, Applied> {
        self.levels.iter()
    }

    /// National rules that hold beside the standard.
    fn beside(&self) -> &[Applied] {
        let end = self.levels.len().saturating_sub(usize::from(self.regional.is_some()));
        self.levels.get(usize::from(self.national.is_some())..end).unwrap_or_default()
    }

    /// Whether rules are those of the region.
    pub(crate) fn is_regional(&self, one: &Applied) -> bool {
        self.regional.is_some_and(|own| std::ptr::eq(own.edition, one.edition))
    }

    /// Whether some national edition that should have been applied was not seen, and may have changed a requirement.
    pub(crate) fn has_unseen_national(&self) -> bool {
        let national = |one: &Unseen| self.rulebook.unseen.iter().any(|other| std::ptr::eq(one, *other));
        self.unseen.iter().any(|one| one.touches == Touches::Requirements && national(one))
    }

    /// The approximate bounds near the day.
    pub(crate) fn bounds_near(&self) -> Vec<NearBound> {
        let day = self.submitted.day;
        let mut near = Vec::new();
        let mut look = |act: &'static Act, bound: Bound, is_start: bool, is_national: bool| {
            if let Bound::Approximate { day: earliest, within_days, .. } = bound
                && earliest <= day
                && day < earliest + chrono::Days::new(u64::from(within_days))
            {
                near.push(NearBound { act, bound, is_start, is_national });
            }
        };
        for (editions, is_national) in [(self.rulebook.national, true), (self.region.editions, false)] {
            for one in applied(editions, self.service) {
                look(one.edition.act, one.edition.in_force.from, true, is_national);
                look(one.edition.act, one.end(), false, is_national);
            }
        }
        // Where one edition ends as the next begins, that is one uncertainty and not two.
        let begins: Vec<_> = near.iter().filter(|one| one.is_start).map(|one| one.bound.day()).collect();
        near.retain(|one| one.is_start || !begins.contains(&one.bound.day()));
        near
    }

    /// Whether the region was one on the day: otherwise nobody there could answer.
    pub(crate) fn region_exists(&self) -> bool {
        self.region.founded.is_none_or(|founded| founded.on <= self.submitted.day)
    }

    /// Which refusal of the law a cause leads to, and where that stands: that of the service's acts before that of the
    /// law on public services, and acceptance before the service.
    pub(crate) fn refusal(&self, causes: &[Cause]) -> Option<(RefusalStage, Cites)> {
        let channel = self.channel?;
        let own =
            self.levels().flat_map(|one| one.rules.refusals.iter().map(|refusal| (refusal, one.cite(refusal.at))));
        let general = self.rulebook.general.refusals.iter().filter(|one| one.in_force.holds(self.submitted.day));
        let general = general.map(|one| (&one.refusal, Cited::general(one.refusal.at)));
        let fits =
            |(refusal, _): &(&Refusal, Cited)| causes.contains(&refusal.cause) && refusal.channels.contains(&channel);
        // The standard and the regulation of the region are both cited where both name the refusal.
        let earliest = |fitting: Vec<(&Refusal, Cited)>| {
            let stage = fitting.iter().map(|(refusal, _)| refusal.stage).min()?;
            let sources = fitting.into_iter().filter(|(refusal, _)| refusal.stage == stage).map(|(_, source)| source);
            Some((stage, Cites::of(sources)?))
        };
        earliest(own.filter(fits).collect()).or_else(|| earliest(general.filter(fits).collect()))
    }

    /// What was applied, for the answer.
    pub(crate) fn law(&self) -> Law {
        Law {
            national: self.national,
            beside: self.beside().to_vec(),
            regional: self.regional,
            unseen: self.unseen.clone(),
        }
    }
}
