//! The case: an application together with the law that applies to it on its day.

use chrono::{Datelike as _, NaiveDate};

use crate::calendar::Calendar;
use crate::law::{
    Act, Bound, Cause, Channel, Conflict, Edition, InForce, Known, Lang, Outcome, Refusal, RefusalStage, Region,
    Rulebook, Rules, Service, Severity, Source, Unseen,
};

use super::application::{Application, Submitted};
use super::cite::{Cited, Cites};
use super::finding::{Ledger, Verdict, path};
use super::message;
use super::report::{Code, Day, LawApplied, LawInForce, UnseenEdition};
use super::truth::{Truth, holds};
use super::words;

/// An edition that applies, with its rules for the service.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Applied {
    pub edition: &'static Edition,
    pub rules: &'static Rules,
}

impl Applied {
    pub(crate) const fn cite(&self, source: Source) -> Cited {
        Cited::of(self.edition.act, source)
    }

    fn end(&self) -> Bound {
        self.rules.until.unwrap_or(self.edition.in_force.to)
    }

    fn in_force(&self) -> InForce {
        InForce { from: self.edition.in_force.from, to: self.end() }
    }
}

/// An application with the law that applies.
pub(crate) struct Case<'a> {
    pub rulebook: &'a Rulebook,
    pub application: &'a Application,
    pub calendar: &'a Calendar,
    pub service: Service,
    pub region: &'static Region,
    pub submitted: Submitted,
    pub channel: Option<Channel>,
    pub national: Option<Applied>,
    /// National rules that hold beside the standard.
    pub beside: Vec<Applied>,
    pub regional: Option<Applied>,
    unseen: Vec<&'static Unseen>,
}

/// Full years from a birth date to a day.
pub(crate) fn full_years(birth: NaiveDate, day: NaiveDate) -> i32 {
    let years = day.year() - birth.year();
    if (day.month(), day.day()) < (birth.month(), birth.day()) { years - 1 } else { years }
}

fn applied(editions: &'static [&'static Edition], service: Service) -> impl DoubleEndedIterator<Item = Applied> {
    editions.iter().filter_map(move |edition| Some(Applied { edition, rules: edition.rules(service)? }))
}

impl<'a> Case<'a> {
    /// The case, where service, region and day could be read.
    pub(crate) fn of(rulebook: &'a Rulebook, application: &'a Application, calendar: &'a Calendar) -> Option<Self> {
        let (service, region, submitted) = (application.service?, application.region?, application.submitted?);
        let day = submitted.day;
        let holding = |one: &Applied| one.in_force().holds(day);
        let national = applied(rulebook.national, service).rev().find(|one| !one.edition.beside && holding(one));
        let beside = applied(rulebook.national, service).filter(|one| one.edition.beside && holding(one)).collect();
        let regional = applied(region.editions, service).rev().find(|one| holding(one));
        let unseen = rulebook
            .unseen
            .iter()
            .chain(region.unseen)
            .copied()
            .filter(|one| one.services.contains(&service) && one.in_force.holds(day))
            .collect();
        Some(Self {
            rulebook,
            application,
            calendar,
            service,
            region,
            submitted,
            channel: application.channel,
            national,
            beside,
            regional,
            unseen,
        })
    }

    /// Every set of rules that applies: national, beside it, regional.
    pub(crate) fn levels(&self) -> impl Iterator<Item = &Applied> {
        self.national.iter().chain(&self.beside).chain(&self.regional)
    }

    /// Whether some edition that should have been applied was not seen.
    pub(crate) fn has_unseen_national(&self) -> bool {
        self.unseen.iter().any(|one| self.rulebook.unseen.iter().any(|other| std::ptr::eq(*one, *other)))
    }

    /// Whether the day is near an approximate bound of an edition that is or could be applied.
    pub(crate) fn near_bound(&self) -> bool {
        !self.bounds_near().is_empty()
    }

    fn bounds_near(&self) -> Vec<(&'static Act, Bound, bool)> {
        let day = self.submitted.day;
        let mut near = Vec::new();
        let mut look = |act: &'static Act, bound: Bound, is_start: bool| {
            if let Bound::Approximate { day: earliest, within_days, .. } = bound
                && earliest <= day
                && day < earliest + chrono::Days::new(u64::from(within_days))
            {
                near.push((act, bound, is_start));
            }
        };
        for one in applied(self.rulebook.national, self.service).chain(applied(self.region.editions, self.service)) {
            look(one.edition.act, one.edition.in_force.from, true);
            look(one.edition.act, one.end(), false);
        }
        // Where one edition ends as the next begins, that is one uncertainty and not two.
        let begins: Vec<_> = near.iter().filter(|(.., is_start)| *is_start).map(|(_, bound, _)| bound.day()).collect();
        near.retain(|(_, bound, is_start)| *is_start || !begins.contains(&bound.day()));
        near
    }

    /// What the answer is given by, and where that is not certain.
    pub(crate) fn judge_law(&self, ledger: &mut Ledger<'_>) {
        let lang = ledger.lang;
        let day = self.submitted.day;
        let at = || path(&["submittedAt"]);
        if self.national.is_none() {
            let neighbour = |text, one: Option<(&Applied, NaiveDate)>| {
                one.map_or_else(String::new, |(one, day)| {
                    let act = one.edition.act.cited.get(lang);
                    words::fill(text, lang, &[("act", act), ("day", &words::day(day, lang))])
                })
            };
            let editions: Vec<Applied> =
                applied(self.rulebook.national, self.service).filter(|one| !one.edition.beside).collect();
            let before =
                editions.iter().rev().find_map(|one| one.end().day().filter(|end| *end <= day).map(|end| (one, end)));
            let after = editions
                .iter()
                .find_map(|one| one.edition.in_force.from.day().filter(|from| *from > day).map(|from| (one, from)));
            let cites = Cites::of(before.iter().chain(&after).map(|(one, _)| one.cite(one.rules.name_at)))
                .unwrap_or_else(|| Cited::general(self.rulebook.general.not_in_force).into());
            let verdict = Verdict::new(Code::LawNotInForce, Outcome::Unknown, at(), cites).param("day", day);
            let before =
                neighbour(&message::NEIGHBOUR_BEFORE, before.map(|(one, end)| (one, end - chrono::Days::new(1))));
            let after = neighbour(&message::NEIGHBOUR_AFTER, after);
            ledger.law(
                verdict,
                &message::NOT_IN_FORCE,
                &[("day", &words::day(day, lang)), ("before", &before), ("after", &after)],
            );
        }
        for unseen in &self.unseen {
            let cites = Cited::of(unseen.act, unseen.note.at);
            let verdict = Verdict::new(Code::LawEditionUnseen, Outcome::Judgement, at(), cites)
                .param("act", unseen.act.id)
                .param("edition", unseen.act.edition);
            ledger.say(verdict, unseen.note.text.get(lang).to_owned());
        }
        for (act, bound, is_start) in self.bounds_near() {
            self.say_bound(
                ledger,
                act,
                bound,
                if is_start { &message::START_APPROXIMATE } else { &message::END_APPROXIMATE },
            );
        }
        let ended = applied(self.region.editions, self.service)
            .find(|one| matches!(one.end(), Bound::UnknownEnd { applied_until, .. } if applied_until <= day));
        if let Some(one) = ended {
            self.say_bound(ledger, one.edition.act, one.end(), &message::END_UNKNOWN);
        }
    }

    fn say_bound(&self, ledger: &mut Ledger<'_>, act: &'static Act, bound: Bound, message: &crate::law::Text) {
        let lang = ledger.lang;
        let (Some(day), Some(basis)) = (bound.day(), bound.basis()) else { return };
        let Some(one) = applied(self.rulebook.national, self.service)
            .chain(applied(self.region.editions, self.service))
            .find(|one| std::ptr::eq(one.edition.act, act))
        else {
            return;
        };
        let mut verdict = Verdict::new(
            Code::LawDateApproximate,
            Outcome::Judgement,
            path(&["submittedAt"]),
            one.cite(one.rules.name_at),
        )
        .param("act", act.id)
        .param("day", day);
        if matches!(bound, Bound::UnknownEnd { .. }) {
            verdict = verdict.severity(Severity::Info);
        }
        let basis = basis.get(lang).trim_end_matches('.');
        ledger.law(
            verdict,
            message,
            &[("act", act.cited.get(lang)), ("day", &words::day(day, lang)), ("basis", basis)],
        );
    }

    /// The contradictions that the answer depends on.
    pub(crate) fn judge_conflicts(&self, ledger: &mut Ledger<'_>) {
        let Some(channel) = self.channel else { return };
        let mut said: Vec<(&Conflict, Cites)> = Vec::new();
        for one in self.levels() {
            for conflict in one.rules.conflicts.iter().filter(|conflict| self.touches(conflict, channel)) {
                let source = one.cite(conflict.at);
                match said.iter_mut().find(|(other, _)| other.id == conflict.id) {
                    Some((_, cites)) => cites.extend(&source.into()),
                    None => said.push((conflict, source.into())),
                }
            }
        }
        for (conflict, cites) in said {
            let verdict = Verdict::new(Code::LawConflict, Outcome::Judgement, path(&["service"]), cites)
                .param("conflict", conflict.id);
            let (text, reading) = (conflict.text.get(ledger.lang), conflict.reading.get(ledger.lang));
            let (text, reading) = (text.trim_end_matches('.'), reading.trim_end_matches('.'));
            ledger.say(verdict, format!("{text}. {reading}."));
        }
    }

    fn touches(&self, conflict: &Conflict, channel: Channel) -> bool {
        conflict.changes_answer
            && conflict.channels.contains(&channel)
            && holds(&conflict.when, self.application) == Truth::Yes
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

    /// What was applied, for the report.
    pub(crate) fn law(&self, lang: Lang) -> LawApplied {
        LawApplied {
            national: self.national.map(|one| in_force(&one, lang)),
            regional: self.regional.map(|one| in_force(&one, lang)),
            unseen: self
                .unseen
                .iter()
                .map(|one| UnseenEdition {
                    act: one.act.id,
                    edition: Day(one.act.edition),
                    text: one.act.cited.get(lang),
                    note: one.note.text.get(lang),
                    url: one.act.url,
                })
                .collect(),
        }
    }
}

fn in_force(one: &Applied, lang: Lang) -> LawInForce {
    let edition = one.edition;
    let known = |known: &Known| match known {
        Known::On(day) => Some(Day(*day)),
        Known::No(_) => None,
    };
    let (from, to) = (edition.in_force.from, one.end());
    let bases: Vec<&str> = [from, to].iter().filter_map(|bound| bound.basis().map(|basis| basis.get(lang))).collect();
    let bases = bases.into_iter().fold(Vec::new(), |mut once: Vec<&str>, basis| {
        if !once.contains(&basis) {
            once.push(basis);
        }
        once
    });
    LawInForce {
        act: edition.act.id,
        edition: Day(edition.act.edition),
        title: edition.act.title.get(lang),
        text: edition.act.cited.get(lang),
        url: edition.act.url,
        in_force_from: from.day().map(Day),
        in_force_to: match to {
            Bound::Exact { day, .. } | Bound::Approximate { day, .. } => day.pred_opt().map(Day),
            Bound::UnknownEnd { .. } | Bound::Open => None,
        },
        approximate: from.is_approximate() || to.is_approximate(),
        basis: (!bases.is_empty())
            .then(|| bases.iter().map(|basis| basis.trim_end_matches('.')).collect::<Vec<_>>().join(". ") + "."),
        adopted_on: Day(edition.adopted),
        registered_on: known(&edition.registered),
        published_on: known(&edition.published),
        verified_on: Day(edition.verified_on),
    }
}
