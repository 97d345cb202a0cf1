//! The rules of an edition in the order in which a lawyer reads them, each with its identifier; no text, no language.

pub use erezhe_act::Row;
use erezhe_act::{AgeKind, Channel, DeadlineRule, Desk, Lack, RefusalStage, RuleKind, Rules};

/// A row with its identifier.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Where it is in the tables.
    pub row: Row,
    /// What it is about.
    pub kind: RuleKind,
    /// Stable within the service in its edition: `document/medical-conclusion/portal`.
    pub id: String,
    /// The identifier without channels and numbers: what the rule is about.
    pub stem: String,
    /// For which channels it is; empty where it is for none of them in particular.
    pub channels: &'static [Channel],
}

const OFFICE: &[Channel] = &[Channel::Office];
const STATE_CORPORATION: &[Channel] = &[Channel::StateCorporation];
const PORTAL: &[Channel] = &[Channel::Portal];

const fn only(channel: Channel) -> &'static [Channel] {
    match channel {
        Channel::Office => OFFICE,
        Channel::StateCorporation => STATE_CORPORATION,
        Channel::Portal => PORTAL,
    }
}

struct Writer {
    entries: Vec<Entry>,
}

/// All rows of one service in one edition.
#[must_use]
pub fn outline(rules: &'static Rules) -> Vec<Entry> {
    let mut writer = Writer { entries: Vec::new() };
    writer.service(rules);
    writer.access(rules);
    writer.time(rules);
    writer.papers(rules);
    writer.people(rules);
    writer.rest(rules);
    writer.number_repeated();
    writer.entries
}

impl Writer {
    fn add(&mut self, row: Row, kind: RuleKind, name: &str, channels: &'static [Channel]) {
        let mut id = kind.id().to_owned();
        if !name.is_empty() {
            id.push('/');
            id.push_str(name);
        }
        let stem = if kind == RuleKind::Step { kind.id().to_owned() } else { id.clone() };
        if channels.len() < Channel::ALL.len() {
            for channel in channels {
                id.push('/');
                id.push_str(channel.id());
            }
        }
        self.entries.push(Entry { row, kind, id, stem, channels });
    }

    fn add_if(&mut self, there: bool, row: Row, kind: RuleKind) {
        if there {
            self.add(row, kind, "", &[]);
        }
    }

    fn add_each(&mut self, count: usize, row: impl Fn(usize) -> Row, kind: RuleKind) {
        for index in 0..count {
            self.add(row(index), kind, "", &[]);
        }
    }

    /// Identifiers that come twice get a number, so that each rule can be named.
    fn number_repeated(&mut self) {
        let ids: Vec<String> = self.entries.iter().map(|entry| entry.id.clone()).collect();
        for (index, entry) in self.entries.iter_mut().enumerate() {
            if ids.iter().filter(|id| **id == entry.id).count() > 1 {
                let nth = ids.iter().take(index + 1).filter(|id| **id == entry.id).count();
                entry.id.push_str(&format!("#{nth}"));
            }
        }
    }

    fn service(&mut self, rules: &'static Rules) {
        self.add(Row::Name, RuleKind::Name, "", &[]);
        self.add_if(rules.provider.is_some(), Row::Provider, RuleKind::Provider);
        self.add_if(rules.recipient.is_some(), Row::Recipient, RuleKind::Recipient);
        self.add_if(rules.form.is_some(), Row::Form, RuleKind::Form);
        self.add_if(rules.result.is_some(), Row::Result, RuleKind::Result);
        self.add_if(rules.result_form.is_some(), Row::ResultForm, RuleKind::ResultForm);
        self.add_if(rules.fee.is_some(), Row::Fee, RuleKind::Fee);
    }

    fn access(&mut self, rules: &'static Rules) {
        for (index, row) in rules.channels.iter().enumerate() {
            self.add(Row::Channel(index), RuleKind::Channel, "", only(row.channel));
        }
        for (index, row) in rules.grounds.iter().enumerate() {
            self.add(Row::Ground(index), RuleKind::Ground, row.ground.id(), &[]);
        }
    }

    fn time(&mut self, rules: &'static Rules) {
        for (index, row) in rules.terms.iter().enumerate() {
            self.add(Row::Term(index), RuleKind::Term, "", row.channels);
        }
        for (index, procedure) in rules.procedures.iter().enumerate() {
            for step in 0..procedure.steps.len() {
                self.add(Row::Step(index, step), RuleKind::Step, &(step + 1).to_string(), procedure.channels);
            }
        }
        for (index, row) in rules.deadlines.iter().enumerate() {
            let name = match row.rule {
                DeadlineRule::OfAcademicYear(_) => "of-academic-year",
                DeadlineRule::BeforeDeparture { .. } => "before-departure",
                DeadlineRule::BeforeAcademicYear { .. } => "before-academic-year",
                DeadlineRule::Since(_) => "since-document",
            };
            self.add(Row::Deadline(index), RuleKind::Deadline, name, &[]);
        }
        for (index, row) in rules.ages.iter().enumerate() {
            let name = match row.kind {
                AgeKind::AtMost => "at-most",
                AgeKind::Under => "under",
                AgeKind::AtLeast => "at-least",
            };
            self.add(Row::Age(index), RuleKind::Age, name, &[]);
        }
        for (index, row) in rules.hours.iter().enumerate() {
            let name = match row.desk {
                Desk::Provider => "provider",
                Desk::StateCorporation => "state-corporation",
                Desk::Portal => "portal",
            };
            self.add(Row::Hours(index), RuleKind::Hours, name, &[]);
        }
        self.add_if(rules.after_hours.is_some(), Row::AfterHours, RuleKind::AfterHours);
        if let Some(keeping) = rules.keeping {
            self.add(Row::Keeping, RuleKind::Keeping, "", only(keeping.channel));
        }
    }

    fn papers(&mut self, rules: &'static Rules) {
        for (index, row) in rules.documents.iter().enumerate() {
            let disputed = matches!(row.lack, Lack::Disputed(_));
            let name = format!("{}{}", row.id.id(), if disputed { "/disputed" } else { "" });
            self.add(Row::Document(index), RuleKind::Document, &name, row.channels);
        }
        for (index, row) in rules.refusals.iter().enumerate() {
            let name = match row.stage {
                RefusalStage::Acceptance => "acceptance",
                RefusalStage::Service => "service",
            };
            self.add(Row::Refusal(index), RuleKind::Refusal, name, row.channels);
        }
        self.add_each(rules.state_systems.len(), Row::StateSystems, RuleKind::StateSystems);
    }

    fn people(&mut self, rules: &'static Rules) {
        self.add_each(rules.rights.len(), Row::Right, RuleKind::Right);
        for (index, row) in rules.representation.iter().enumerate() {
            let roles = row.roles.iter().map(|role| role.id()).collect::<Vec<_>>().join("+");
            self.add(Row::Representation(index), RuleKind::Representation, &roles, row.channels);
        }
        if let Some(row) = rules.consent {
            self.add(Row::Consent, RuleKind::Consent, "", row.channels);
        }
        if let Some(row) = rules.signature {
            self.add(Row::Signature, RuleKind::Signature, "", PORTAL);
            if row.checks.is_some() {
                self.add(Row::SignatureChecks, RuleKind::Signature, "checks", PORTAL);
            }
        }
    }

    fn rest(&mut self, rules: &'static Rules) {
        for (index, row) in rules.cautions.iter().enumerate() {
            self.add(Row::Caution(index), RuleKind::Caution, row.fact.id(), row.channels);
        }
        self.add_each(rules.complaints.len(), Row::Complaint, RuleKind::Complaint);
        self.add_each(rules.notes.len(), Row::Note, RuleKind::Note);
        for (index, row) in rules.conflicts.iter().enumerate() {
            // A contradiction is named within its edition, whatever its channels.
            let id = format!("{}/{}", RuleKind::Conflict.id(), row.id);
            let (row, kind, stem, channels) = (Row::Conflict(index), RuleKind::Conflict, id.clone(), row.channels);
            self.entries.push(Entry { row, kind, id, stem, channels });
        }
    }
}
