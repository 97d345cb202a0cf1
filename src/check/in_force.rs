//! What an answer is given by, and where that is not certain: editions that are not in force, not seen or only reported,
//! and bounds that are known only approximately.

use chrono::NaiveDate;

use crate::law::{Bound, Code, Outcome, Severity, Touches};

use super::applied::{Applied, applied};
use super::case::{Case, NearBound};
use super::cite::{Cited, Cites};
use super::finding::Verdict;
use super::ledger::Ledger;
use super::path::Path;
use super::path::path;
use erezhe_words::sentences as message;
use erezhe_words::{Said, Template, Value};

impl Case<'_> {
    /// What the answer is given by, and where that is not certain.
    pub(crate) fn judge_law(&self, ledger: &mut Ledger<'_>) {
        let day = self.submitted.day;
        let at = Path::new;
        if let Some(founded) = self.region.founded.filter(|founded| day < founded.on) {
            let before = self.rulebook.regions.iter().find(|region| region.code == founded.before);
            let before = before.map_or(Value::Id(founded.before), |region| region.name.into());
            let verdict =
                Verdict::new(Code::RegionNotYet, Outcome::Unknown, path(&["region"]), Cited::general(founded.at))
                    .param("since", founded.on)
                    .param("before", founded.before);
            ledger.say(verdict, message::REGION_NOT_YET.say([self.region.name.into(), founded.on.into(), before]));
        }
        if self.national.is_none() {
            let neighbour = |template: Template<2>, one: Option<(&Applied, NaiveDate)>| {
                let said = one.map(|(one, day)| template.say([one.edition.act.cited.into(), day.into()]));
                Value::Said(said.unwrap_or_default())
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
                neighbour(message::NEIGHBOUR_BEFORE, before.map(|(one, end)| (one, end - chrono::Days::new(1))));
            let after = neighbour(message::NEIGHBOUR_AFTER, after);
            ledger.say(verdict, message::NOT_IN_FORCE.say([day.into(), before, after]));
        }
        for unseen in &self.unseen {
            let cites = Cited::of(unseen.act, unseen.note.at);
            let verdict = Verdict::new(Code::LawEditionUnseen, Outcome::Judgement, at(), cites)
                .param("act", unseen.act.id)
                .param("edition", unseen.act.edition)
                .severity(match unseen.touches {
                    Touches::Requirements => Severity::Warning,
                    Touches::NoRequirement => Severity::Info,
                });
            ledger.say(verdict, Said::law(unseen.note.text));
        }
        // Told as long as the national rules are those that were in force when it ended, and no act has come since.
        let edition = |one: Applied| one.edition.act.edition;
        let ended = applied(self.region.editions, self.service).find(|one| {
            matches!(one.end(), Bound::UnknownEnd { applied_until, .. } if applied_until <= day
                && self.national_on(applied_until, None).map(edition) == self.national.map(edition))
        });
        if let Some(one) = ended {
            let near = NearBound { act: one.edition.act, bound: one.end(), is_start: false, is_national: false };
            self.say_bound(ledger, &near, message::END_UNKNOWN, Severity::Info);
        }
        for reported in self.rulebook.reported {
            let concerns = reported.services.contains(&self.service) && reported.regions.contains(&self.region.code);
            if concerns && reported.in_force.holds(day) {
                let verdict = Verdict::new(Code::LawReported, Outcome::Judgement, at(), Cited::general(reported.at))
                    .param("report", reported.id);
                ledger.say(verdict, Said::law(reported.text));
            }
        }
    }

    fn say_bound(&self, ledger: &mut Ledger<'_>, near: &NearBound, template: Template<3>, severity: Severity) {
        let (Some(day), Some(basis)) = (near.bound.day(), near.bound.basis()) else { return };
        let Some(one) = self.cite_bound(near) else { return };
        let verdict = Verdict::new(Code::LawDateApproximate, Outcome::Judgement, Path::new(), one)
            .param("act", near.act.id)
            .param("day", day)
            .severity(severity);
        ledger.say(verdict, template.say([near.act.cited.into(), day.into(), Value::Trimmed(*basis)]));
    }

    fn cite_bound(&self, near: &NearBound) -> Option<Cited> {
        let editions = applied(self.rulebook.national, self.service).chain(applied(self.region.editions, self.service));
        editions.into_iter().find(|one| std::ptr::eq(one.edition.act, near.act)).map(|one| one.cite(one.rules.name_at))
    }

    /// Holds the answer against that under the rules which hold if an uncertain bound falls otherwise; where both answer
    /// alike the uncertain day is told for information.
    pub(crate) fn weigh_bound(&self, near: &NearBound, ledger: &mut Ledger<'_>, other: &Ledger<'_>, known: bool) {
        let Some(cited) = self.cite_bound(near) else { return };
        if known {
            ledger.weigh(&cited, other, message::UNDER_ONE_EDITION);
        }
        let template = if near.is_start { message::START_APPROXIMATE } else { message::END_APPROXIMATE };
        // Rules that nobody has read may answer anything.
        self.say_bound(ledger, near, template, if known { Severity::Info } else { Severity::Warning });
    }
}
