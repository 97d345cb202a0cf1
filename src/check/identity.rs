//! Who applies: the IIN, the right to act for another, the signature, the consent.

use crate::iin::{self, IinReason};
use crate::law::{
    Cause, Channel, Code, DocumentId, Outcome, Proof, ProtectedData, Representation, Role, Row, Severity, Signature,
    Statement, Text,
};

use super::application::{Person, SignatureData};
use super::applied::{Applied, RuleRef, numbered};
use super::case::Case;
use super::cite::{Cited, Cites};
use super::documents;
use super::finding::{Level, Verdict};
use super::ledger::Ledger;
use super::path::path;
use super::truth::{Ask, Truth, holds};
use super::years::full_years;
use erezhe_words::sentences as message;
use erezhe_words::{Said, Template, Value};

/// Judges every IIN, and what it hints at.
pub(crate) fn judge_iins(case: &Case<'_>, ledger: &mut Ledger<'_>) {
    let applicant = &case.application.applicant;
    judge_iin(case, ledger, "applicant", applicant);
    if let Some(person) = &case.application.person {
        judge_iin(case, ledger, "person", person);
        judge_two(case, ledger, applicant, person);
    }
    if let Some(text) = case.application.signature.as_ref().and_then(|signature| signature.iin.as_deref()) {
        judge_number(case, ledger, "signature", text);
    }
}

/// One number cannot be that of the applicant and of somebody else.
fn judge_two(case: &Case<'_>, ledger: &mut Ledger<'_>, applicant: &Person, person: &Person) {
    let another = matches!(case.application.role, Some(Role::Parent | Role::LegalRepresentative | Role::Proxy));
    let same = matches!((&applicant.iin, &person.iin), (Some(one), Some(other)) if one == other);
    if another && same {
        let source = Cited::general(case.rulebook.general.iin_format);
        let verdict = Verdict::new(Code::IinSameForTwo, Outcome::Judgement, path(&["person", "iin"]), source);
        ledger.say(verdict, message::IIN_SAME_FOR_TWO.say([]));
    }
}

/// Whether the number is a possible one.
fn judge_number(case: &Case<'_>, ledger: &mut Ledger<'_>, whose: &'static str, text: &str) -> Option<iin::IinParts> {
    let general = case.rulebook.general;
    let parts = iin::parse(text);
    if parts.valid && !ledger.tells(Outcome::Met) {
        return Some(parts);
    }
    let at = path(&[whose, "iin"]);
    let all_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let (code, source, template) = match parts.reason {
        None => {
            let verdict = Verdict::new(Code::IinChecksum, Outcome::Met, at, Cited::general(general.iin_checksum));
            ledger.say(verdict, message::IIN_VALID.say([]));
            return Some(parts);
        }
        Some(IinReason::Length) if all_digits && text.len() == 11 => {
            (Code::IinFormat, general.iin_format, message::IIN_LOST_ZERO)
        }
        Some(IinReason::Length | IinReason::NotDigits) => (Code::IinFormat, general.iin_format, message::IIN_FORMAT),
        Some(IinReason::AllZero) => (Code::IinFormat, general.iin_zero, message::IIN_ZERO),
        Some(IinReason::Checksum) => (Code::IinChecksum, general.iin_checksum, message::IIN_CHECKSUM),
        Some(IinReason::NoCheckDigit) => (Code::IinChecksum, general.iin_checksum, message::IIN_NO_CHECK_DIGIT),
    };
    // Of a number of zeros no text says that it is nobody's.
    let outcome = if parts.reason == Some(IinReason::AllZero) { Outcome::Judgement } else { Outcome::NotMet };
    let weights = (code == Code::IinChecksum).then_some(Cited::general(general.iin_weights));
    let cites = if general.iin_in_force.holds(case.submitted.day) {
        Cites::from(Cited::general(source)).and(weights)
    } else {
        // The act that forms the numbers was replaced; the law that they rest on goes on.
        Cites::from(Cited::general(general.iin_law)).and([Cited::general(general.after(source))]).and(weights)
    };
    ledger.say(Verdict::new(code, outcome, at, cites), template.say([]));
    None
}

fn judge_iin(case: &Case<'_>, ledger: &mut Ledger<'_>, whose: &'static str, person: &Person) {
    let Some(parts) = person.iin.as_deref().and_then(|text| judge_number(case, ledger, whose, text)) else { return };
    let hints = Cited::general(case.rulebook.general.iin_hints);
    // The applicant has to look at it; nothing is refused or judged for it.
    let mut hint = |code, field, template: Template<0>| {
        let verdict = Verdict::new(code, Outcome::NotMet, path(&[whose, field]), hints).severity(Severity::Warning);
        ledger.say(verdict, template.say([]));
    };
    if let (Some(told), Some(given)) = (parts.birth_date, person.birth_date)
        && told.0 != given
    {
        hint(Code::IinBirthDateMismatch, "birthDate", message::IIN_BIRTH_DATE);
    }
    if let (Some(told), Some(given)) = (parts.sex, person.sex)
        && told != given
    {
        hint(Code::IinSexMismatch, "sex", message::IIN_SEX);
    }
}

/// A rule on who may apply, with the row behind it.
type RepresentationRow<'c> = (&'c Applied, RuleRef, &'static Representation);

fn rows<'c>(case: &'c Case<'_>, channel: Option<Channel>) -> impl Iterator<Item = RepresentationRow<'c>> {
    let all = case.levels().flat_map(|one| {
        numbered(one.rules.representation).map(move |(index, row)| (one, one.rule(Row::Representation(index)), row))
    });
    all.filter(move |(_, _, row)| channel.is_none_or(|channel| row.channels.contains(&channel)))
}

/// What a role comes to.
struct Standing {
    level: Level,
    verdicts: Vec<(Verdict, Said)>,
    asks: Vec<(Vec<Ask>, Cites, Level)>,
}

impl Standing {
    fn say(&mut self, verdict: Verdict, said: Said) {
        self.level = self.level.max(Level::from(verdict.outcome));
        self.verdicts.push((verdict, said));
    }

    fn ask(&mut self, asks: Vec<Ask>, cites: Cites, level: Level) {
        self.level = self.level.max(level);
        self.asks.push((asks, cites, level));
    }

    /// What its worst rests on.
    fn bearing(&self) -> impl Iterator<Item = &Cites> {
        let said = self.verdicts.iter().filter(|(one, _)| Level::from(one.outcome) == self.level);
        let asked = self.asks.iter().filter(|(.., level)| *level == self.level);
        said.map(|(one, _)| one.bearing()).chain(asked.map(|(_, cites, _)| cites))
    }
}

/// Judges the right to apply.
pub(crate) fn judge_representation(case: &Case<'_>, ledger: &mut Ledger<'_>) {
    let Some(channel) = case.channel else { return };
    let Some(role) = case.application.role else {
        let source = case.levels().find_map(|one| one.rules.recipient.map(|recipient| one.cite(recipient.at)));
        let source = source.or_else(|| rows(case, Some(channel)).next().map(|(one, _, row)| one.cite(row.at)));
        let stands: Vec<_> = Role::ALL.iter().map(|role| stand(case, channel, *role)).collect();
        let worst = stands.iter().map(|one| one.level).max().unwrap_or(Level::Refuse);
        let mut cites = Cites::from(source.unwrap_or(Cited::general(case.rulebook.general.representation)));
        for one in stands.iter().filter(|one| one.level == worst) {
            one.bearing().for_each(|bearing| cites.extend(bearing));
        }
        ledger.ask(&[Ask::Role], cites, worst);
        return;
    };
    let standing = stand(case, channel, role);
    for (verdict, said) in standing.verdicts {
        ledger.say(verdict, said);
    }
    for (asks, cites, level) in standing.asks {
        ledger.ask(&asks, cites, level);
    }
}

fn stand(case: &Case<'_>, channel: Channel, role: Role) -> Standing {
    let general = case.rulebook.general;
    let day = case.submitted.day;
    let mut standing = Standing { level: Level::Nothing, verdicts: Vec::new(), asks: Vec::new() };
    let name = || role_name(case, role);
    let at = || path(&["applicant", "role"]);
    let of_role: Vec<RepresentationRow<'_>> =
        rows(case, Some(channel)).filter(|(_, _, row)| row.roles.contains(&role)).collect();
    let mut fitting: Vec<RepresentationRow<'_>> = Vec::new();
    for row in &of_role {
        match holds(&row.2.when, case.application) {
            Truth::Yes => fitting.push(*row),
            Truth::No => {}
            Truth::Unknown(asks) => standing.ask(asks, row.0.cite(row.2.at).into(), Level::Judgement),
        }
    }
    let waits = !standing.asks.is_empty();
    match role {
        Role::SelfApplicant => judge_capacity(case, &mut standing, &fitting),
        Role::Parent => judge_parent(case, &mut standing),
        Role::LegalRepresentative | Role::Proxy => {}
    }
    if fitting.is_empty() && !waits {
        if !of_role.is_empty() {
            // The act names such a representative for other cases than this one.
            let Some(cites) = Cites::of(of_role.iter().map(|(one, _, row)| one.cite(row.at))) else { return standing };
            let rule = of_role.first().map(|(_, rule, _)| *rule);
            let mut verdict = Verdict::new(Code::RepresentativeUnproven, Outcome::Judgement, at(), cites);
            verdict.rule = rule;
            // What is said of a parent of an adult already says it.
            if standing.verdicts.is_empty() {
                standing.say(verdict, message::REPRESENTATIVE_OF_OTHERS.say([name()]));
            }
        } else if role == Role::Parent {
            let verdict =
                Verdict::new(Code::RepresentativeUnproven, Outcome::Met, at(), Cited::general(general.parents.on(day)));
            standing.say(verdict, message::REPRESENTATIVE_PROVEN.say([name()]));
        } else if role != Role::SelfApplicant && !judge_guardian(case, &mut standing, role) {
            // What the acts say of such a representative, if not that he applies through this channel.
            let elsewhere: Vec<_> = rows(case, None).filter(|(_, _, row)| row.roles.contains(&role)).collect();
            let applies_elsewhere = elsewhere.iter().any(|(_, _, row)| !row.channels.is_empty());
            let (cites, template) = match Cites::of(elsewhere.iter().map(|(one, _, row)| one.cite(row.at))) {
                Some(cites) if applies_elsewhere => (cites, message::REPRESENTATIVE_ELSEWHERE),
                Some(cites) => (cites, message::REPRESENTATIVE_NO_APPLICANT),
                None => (named_instead(case, channel), message::REPRESENTATIVE_NOT_FORESEEN),
            };
            let verdict = Verdict::new(Code::RepresentativeUnproven, Outcome::Judgement, at(), cites);
            let mut said = template.say([name()]);
            let mut told: Vec<Text> = Vec::new();
            for (_, _, row) in &elsewhere {
                if !told.contains(&row.text) {
                    told.push(row.text);
                    said.push(message::SPACED.say([row.text.into()]));
                }
            }
            said.push(message::JUDGED_BY_OFFICIAL.say([]));
            standing.say(verdict, said);
        }
    }
    let of_one_act = of_one_act_only(case, channel, role, &fitting);
    let mut proofs: Vec<Shown> = Vec::new();
    for (one, rule, row) in fitting {
        let cites = Cites::from(one.cite(row.at));
        let collecting = row.collecting.map(|collecting| (*one, collecting));
        match proofs.iter_mut().find(|known| known.proof == row.proof) {
            Some(known) => {
                known.cites.extend(&cites);
                known.collecting = known.collecting.or(collecting);
            }
            None => proofs.push(Shown { proof: row.proof, rule, collecting, cites, role }),
        }
    }
    // What another act asks of whoever collects for somebody else holds beside the proof.
    let to_collect = rows(case, None)
        .filter(|(_, _, row)| row.roles.contains(&role) && row.channels.is_empty())
        .find_map(|(one, _, row)| row.collecting.map(|collecting| (*one, collecting)));
    for mut shown in proofs {
        shown.collecting = shown.collecting.or(to_collect);
        judge_proof(case, &mut standing, shown);
    }
    // What stands against the proof already leaves it to an official.
    if let Some((verdict, said)) =
        of_one_act.filter(|_| standing.verdicts.iter().all(|(one, _)| one.outcome == Outcome::Met))
    {
        standing.say(verdict, said);
    }
    standing
}

/// The name of a role.
fn role_name(case: &Case<'_>, role: Role) -> Value {
    let known = case.rulebook.roles.iter().find(|(one, _)| *one == role);
    known.map_or(Value::Id(role.id()), |(_, name)| Value::Text(*name))
}

/// Whom the acts name as those who apply; where they name nobody, whom they call the recipient.
fn named_instead(case: &Case<'_>, channel: Channel) -> Cites {
    let named = Cites::of(rows(case, Some(channel)).map(|(one, _, row)| one.cite(row.at)));
    let recipients =
        || Cites::of(case.levels().filter_map(|one| one.rules.recipient.map(|recipient| one.cite(recipient.at))));
    named.or_else(recipients).unwrap_or_else(|| Cited::general(case.rulebook.general.representation).into())
}

/// A guardian whom no act on the service names acts for a child by the code, as a parent does; what proves it the acts do
/// not say. False where that is not the case.
fn judge_guardian(case: &Case<'_>, standing: &mut Standing, role: Role) -> bool {
    if role != Role::LegalRepresentative || rows(case, None).any(|(_, _, row)| row.roles.contains(&role)) {
        return false;
    }
    let general = case.rulebook.general;
    let source = Cited::general(general.legal_representatives);
    let Some(birth) = case.application.person.as_ref().and_then(|person| person.birth_date) else {
        standing.ask(vec![Ask::BirthDate], source.into(), Level::Judgement);
        return true;
    };
    if full_years(birth, case.submitted.day) >= i32::from(general.capacity.full_from) {
        return false;
    }
    let shown = documents::proves(case, DocumentId::RepresentationDocument);
    let (outcome, template) = if shown {
        (Outcome::Met, message::REPRESENTATIVE_PROVEN)
    } else {
        (Outcome::Judgement, message::GUARDIAN_BY_CODE)
    };
    // For information: nothing is asked of a guardian that is not asked of a parent.
    let verdict = Verdict::new(Code::RepresentativeUnproven, outcome, path(&["applicant", "role"]), source);
    let said = template.say([role_name(case, role)]);
    standing.verdicts.push((verdict.severity(Severity::Info), said));
    true
}

/// Where of two acts that name who may apply only one names such a representative, an official judges.
fn of_one_act_only(
    case: &Case<'_>,
    channel: Channel,
    role: Role,
    fitting: &[RepresentationRow<'_>],
) -> Option<(Verdict, Said)> {
    if !matches!(role, Role::Proxy) {
        return None;
    }
    let (national, regional) = (case.national?, case.regional?);
    let of = |applied: &Applied| -> Vec<RepresentationRow<'_>> {
        rows(case, Some(channel)).filter(|(one, ..)| one.edition.act.id == applied.edition.act.id).collect()
    };
    let (of_national, of_regional) = (of(&national), of(&regional));
    let named = |rows: &[RepresentationRow<'_>]| {
        rows.iter().any(|(_, rule, _)| fitting.iter().any(|(_, fits, _)| fits.id() == rule.id()))
    };
    if of_national.is_empty() || of_regional.is_empty() || named(&of_national) == named(&of_regional) {
        return None;
    }
    let cites = Cites::of(of_national.iter().chain(&of_regional).map(|(one, _, row)| one.cite(row.at)))?;
    let mut verdict =
        Verdict::new(Code::RepresentativeUnproven, Outcome::Judgement, path(&["applicant", "role"]), cites);
    verdict.rule = fitting.first().map(|(_, rule, _)| *rule);
    Some((verdict, message::REPRESENTATIVE_OF_ONE_ACT.say([role_name(case, role)])))
}

/// Somebody who applies alone has to be able to.
fn judge_capacity(case: &Case<'_>, standing: &mut Standing, fitting: &[RepresentationRow<'_>]) {
    if fitting.iter().any(|(_, _, row)| row.proof == Proof::NotForeseen) {
        return;
    }
    let capacity = case.rulebook.general.capacity;
    let birth = match (&case.application.person, case.application.role) {
        (Some(person), _) => person.birth_date,
        (None, Some(Role::SelfApplicant)) => case.application.applicant.birth_date,
        (None, _) => None,
    };
    let Some(birth) = birth else {
        standing.ask(vec![Ask::BirthDate], Cited::general(capacity.below_at).into(), Level::Judgement);
        return;
    };
    let age = full_years(birth, case.submitted.day);
    let (from, to) = (i32::from(capacity.partial_from), i32::from(capacity.full_from));
    let (outcome, source, said) = if age < from {
        (Outcome::Judgement, capacity.below_at, message::CAPACITY_BELOW.say([Value::Number(from)]))
    } else if age < to {
        let said = message::CAPACITY_PARTIAL.say([Value::Number(from), Value::Number(to)]);
        (Outcome::Met, capacity.partial_at, said)
    } else {
        (Outcome::Met, capacity.full_at, message::CAPACITY_FULL.say([Value::Number(to)]))
    };
    let verdict =
        Verdict::new(Code::RepresentativeUnproven, outcome, path(&["applicant", "role"]), Cited::general(source));
    standing.say(verdict, said);
}

/// A parent represents a child under eighteen.
fn judge_parent(case: &Case<'_>, standing: &mut Standing) {
    let capacity = case.rulebook.general.capacity;
    let Some(birth) = case.application.person.as_ref().and_then(|person| person.birth_date) else {
        standing.ask(vec![Ask::BirthDate], Cited::general(capacity.full_at).into(), Level::Judgement);
        return;
    };
    if full_years(birth, case.submitted.day) < i32::from(capacity.full_from) {
        return;
    }
    let minors = rows(case, case.channel).filter(|(_, _, row)| row.roles.contains(&Role::Parent));
    let minors: Vec<Cited> = minors.map(|(one, _, row)| one.cite(row.at)).collect();
    let cites = Cites::from(Cited::general(capacity.full_at)).and(minors);
    let verdict = Verdict::new(Code::RepresentativeUnproven, Outcome::Judgement, path(&["applicant", "role"]), cites);
    let age = Value::Number(i32::from(capacity.full_from));
    standing.say(verdict, message::REPRESENTATIVE_OF_ADULT.say([age]));
}

/// What proves the right of a representative, and where that stands.
struct Shown {
    proof: Proof,
    rule: RuleRef,
    collecting: Option<(Applied, Statement)>,
    cites: Cites,
    role: Role,
}

fn judge_proof(case: &Case<'_>, standing: &mut Standing, shown: Shown) {
    let Shown { proof, rule, collecting, mut cites, role } = shown;
    let proven = || message::REPRESENTATIVE_PROVEN.say([role_name(case, role)]);
    let notarised = case.application.power.map(|power| power.notarised);
    // How far a power that no notary certified would move the decision.
    let without_notary = match proof {
        Proof::NotarisedPower | Proof::NotarisedPowerOrNotEntered | Proof::PowerInNotariesRegister => Level::Judgement,
        _ => Level::Nothing,
    };
    let (outcome, mut said) = match (proof, notarised) {
        (Proof::None, _) => (Outcome::Met, proven()),
        (Proof::NotForeseen, _) if role == Role::Proxy => {
            (Outcome::Judgement, message::REPRESENTATIVE_NOT_PROXY.say([]))
        }
        (Proof::NotForeseen, _) => (Outcome::Judgement, message::REPRESENTATIVE_NOT_SELF.say([])),
        (Proof::Document, _) if documents::proves(case, DocumentId::RepresentationDocument) => (Outcome::Met, proven()),
        (Proof::Document, _) if case.application.documents_unread() => return,
        (Proof::Document, _) => (Outcome::NotMet, message::REPRESENTATIVE_DOCUMENT.say([])),
        (_, None) => return standing.ask(vec![Ask::Power], cites, Level::Judgement.max(without_notary)),
        (Proof::PowerOfAttorney, Some(_)) | (_, Some(Some(true))) => (Outcome::Met, proven()),
        (_, Some(None)) => return standing.ask(vec![Ask::PowerNotarised], cites, without_notary),
        // No list of documents names the power, so to count it as one of the package would be a reading.
        (Proof::NotarisedPower, Some(Some(false))) => (Outcome::Judgement, message::REPRESENTATIVE_NOTARY.say([])),
        (Proof::NotarisedPowerOrNotEntered, Some(Some(false))) => {
            (Outcome::Judgement, message::REPRESENTATIVE_NOT_ENTERED.say([]))
        }
        (Proof::PowerInNotariesRegister, Some(Some(false))) => {
            (Outcome::Judgement, message::REPRESENTATIVE_NOT_IN_REGISTER.say([]))
        }
    };
    let at = match proof {
        Proof::None | Proof::NotForeseen => path(&["applicant", "role"]),
        Proof::Document => path(&["documents"]),
        _ => path(&["powerOfAttorney"]),
    };
    // Who has no notarised power will not be handed the result where the act asks for one, and who has one may collect
    // though the act does not let him apply.
    let tells = matches!(notarised, Some(Some(false))) || (proof == Proof::NotForeseen && role == Role::Proxy);
    if let Some((one, collecting)) = collecting.filter(|_| tells) {
        cites = cites.and([one.cite(collecting.at)]);
        said.push(message::SPACED.say([collecting.text.into()]));
    }
    let mut verdict = Verdict::new(Code::RepresentativeUnproven, outcome, at, cites).rule(rule);
    if outcome == Outcome::NotMet {
        verdict = verdict.refusal(case.refusal(&[Cause::IncompletePackage, Cause::Flaws]));
    }
    standing.say(verdict, said);
}

/// A rule on the signature, with the row behind it.
type SignatureRow<'c> = (&'c Applied, &'static Signature);

/// Judges the electronic signature of a portal application.
pub(crate) fn judge_signature(case: &Case<'_>, ledger: &mut Ledger<'_>) {
    if case.channel != Some(Channel::Portal) || case.application.is_unread(&path(&["signature"])) {
        return;
    }
    let rows: Vec<SignatureRow<'_>> =
        case.levels().filter_map(|one| one.rules.signature.as_ref().map(|row| (one, row))).collect();
    let Some((first, _)) = rows.first() else { return };
    let rule = first.rule(Row::Signature);
    let Some(cites) = Cites::of(rows.iter().map(|(one, row)| one.cite(row.at))) else { return };
    let allow = rows.iter().filter(|(_, row)| row.or_one_time_password).count();
    let signature = case.application.signature.as_ref().filter(|signature| signature.intended != Some(false));
    let with_password = signature.and_then(|signature| signature.one_time_password) == Some(true);
    let verdict =
        |outcome| Verdict::new(Code::SignatureMissing, outcome, path(&["signature"]), cites.clone()).rule(rule);
    match signature {
        None => {
            let template = if allow > 0 { message::SIGNATURE_MISSING_OR_PASSWORD } else { message::SIGNATURE_MISSING };
            ledger.say(verdict(Outcome::NotMet).refusal(case.refusal(&[Cause::Signature])), template.say([]));
        }
        Some(_) if with_password && allow == 0 => {
            let refusal = case.refusal(&[Cause::Signature]);
            ledger.say(verdict(Outcome::NotMet).refusal(refusal), message::SIGNATURE_MISSING.say([]));
        }
        Some(_) if with_password && allow < rows.len() => {
            ledger.say(verdict(Outcome::Judgement), message::SIGNATURE_PASSWORD_DISPUTED.say([]));
        }
        Some(signature) => {
            ledger.say(verdict(Outcome::Met), message::SIGNATURE_THERE.say([]));
            // The portal checks the certificate itself.
            if with_password || signature.intended == Some(true) {
                return;
            }
            let listed = Cites::of(rows.iter().filter_map(|(one, row)| row.checks.map(|checks| one.cite(checks))));
            let law = Cited::general(case.rulebook.general.signature.on(case.submitted.day));
            // What an act lists, or the law on signatures says; where that law was not read, an official judges.
            let settled = listed.is_some() || law.is_text();
            let checks = listed.unwrap_or_else(|| cites.clone()).and([law]);
            let with_checks = rows.iter().find(|(_, row)| row.checks.is_some());
            let rule = with_checks.map_or(rule, |(one, _)| one.rule(Row::SignatureChecks));
            judge_certificate(case, ledger, signature, &checks, settled, rule);
        }
    }
}

/// Whether the service is about somebody else than the applicant.
fn about_another(case: &Case<'_>) -> bool {
    case.application.person.is_some() || !matches!(case.application.role, Some(Role::SelfApplicant))
}

fn judge_certificate(
    case: &Case<'_>,
    ledger: &mut Ledger<'_>,
    signature: &SignatureData,
    cites: &Cites,
    settled: bool,
    rule: RuleRef,
) {
    let mut judge = |code: Code, field: &'static str, outcome: Outcome, template: Template<0>| {
        if !ledger.tells(outcome) {
            return;
        }
        if outcome == Outcome::NotMet && !settled {
            let verdict = Verdict::new(code, Outcome::Judgement, path(&["signature", field]), cites.clone()).rule(rule);
            return ledger.say(verdict, template.say([]).and(message::JUDGED_BY_OFFICIAL.say([])));
        }
        let mut verdict = Verdict::new(code, outcome, path(&["signature", field]), cites.clone()).rule(rule);
        if outcome == Outcome::NotMet {
            verdict = verdict.refusal(case.refusal(&[Cause::Signature]));
        }
        ledger.say(verdict, template.say([]));
    };
    let mut asks = Vec::new();
    let persons = case.application.person.as_ref().and_then(|person| person.iin.as_deref());
    match (signature.iin.as_deref(), case.application.applicant.iin.as_deref()) {
        // Whose it is, if not the applicant's, nobody can tell yet.
        (Some(signed), Some(applicant)) if signed != applicant && persons.is_none() && about_another(case) => {
            asks.push(Ask::PersonIin);
        }
        (Some(signed), Some(applicant)) => {
            let (outcome, template) = if signed == applicant {
                (Outcome::Met, message::SIGNATURE_SAME_IIN)
            } else if Some(signed) == persons {
                // The recipient of the service signs, and whether that is the applicant or the person is a reading.
                (Outcome::Judgement, message::SIGNATURE_OF_THE_PERSON)
            } else {
                (Outcome::NotMet, message::SIGNATURE_OTHER_IIN)
            };
            judge(Code::SignatureIinMismatch, "iin", outcome, template);
        }
        (signed, applicant) => {
            asks.extend(signed.is_none().then_some(Ask::SignatureIin));
            asks.extend(applicant.is_none().then_some(Ask::ApplicantIin));
        }
    }
    let day = case.submitted.day;
    let (from, to) = (signature.valid_from, signature.valid_to);
    let early = from.is_some_and(|from| day < from);
    if early || to.is_some_and(|to| to < day) {
        let field = if early { "validFrom" } else { "validTo" };
        judge(Code::SignatureNotValidOnDay, field, Outcome::NotMet, message::SIGNATURE_NOT_VALID);
    } else if from.is_some() && to.is_some() {
        judge(Code::SignatureNotValidOnDay, "validTo", Outcome::Met, message::SIGNATURE_VALID);
    } else {
        asks.extend(from.is_none().then_some(Ask::SignatureFrom));
        asks.extend(to.is_none().then_some(Ask::SignatureTo));
    }
    match signature.revoked {
        Some(true) => judge(Code::SignatureRevoked, "revoked", Outcome::NotMet, message::SIGNATURE_REVOKED),
        Some(false) => judge(Code::SignatureRevoked, "revoked", Outcome::Met, message::SIGNATURE_NOT_REVOKED),
        None => asks.push(Ask::SignatureRevoked),
    }
    ledger.ask(&asks, cites.clone(), if settled { Level::Refuse } else { Level::Judgement });
}

/// Judges the consent to the use of data protected by law. Only the lack of one that the law names is a ground.
pub(crate) fn judge_consent(case: &Case<'_>, ledger: &mut Ledger<'_>) {
    let Some(channel) = case.channel else { return };
    let asked: Vec<_> = case
        .levels()
        .filter_map(|one| one.rules.consent.as_ref().map(|row| (one, row)))
        .filter(|(_, row)| row.channels.contains(&channel))
        .collect();
    let Some((first, row)) = asked.first() else { return };
    let rule = first.rule(Row::Consent);
    let Some(cites) = Cites::of(asked.iter().map(|(one, row)| one.cite(row.at))) else { return };
    let form = asked.iter().filter_map(|(_, row)| row.form).find(|form| documents::proves(case, *form));
    let (given, missing, refusal) = match row.data {
        ProtectedData::Secret => (message::CONSENT_GIVEN, message::CONSENT_MISSING, None),
        ProtectedData::RestrictedPersonal => (
            message::CONSENT_TO_PERSONAL_GIVEN,
            message::CONSENT_TO_PERSONAL_MISSING,
            case.refusal(&[Cause::NoConsent]),
        ),
    };
    let lack = if refusal.is_some() { Level::Refuse } else { Level::Judgement };
    let verdict = |outcome, cites| Verdict::new(Code::ConsentMissing, outcome, path(&["consent"]), cites).rule(rule);
    match (case.application.consent, form) {
        // Whoever signs the form and hands it in has consented.
        (Some(true), _) | (None, Some(_)) => ledger.say(verdict(Outcome::Met, cites), given.say([])),
        (None, None) => ledger.ask(&[Ask::Consent(row.data)], cites, lack),
        (Some(false), Some(_)) => {
            ledger.say(verdict(Outcome::Judgement, cites), message::CONSENT_AGAINST_FORM.say([]));
        }
        (Some(false), None) if refusal.is_some() => {
            ledger.say(verdict(Outcome::NotMet, cites).refusal(refusal), missing.say([]));
        }
        (Some(false), None) => {
            let said = missing.say([]).and(message::CONSENT_NO_GROUND.say([]));
            ledger.say(verdict(Outcome::Judgement, cites), said);
        }
    }
}

/// Judges what a circumstance of the case leaves to a person, and tells what is to be known then.
pub(crate) fn judge_cautions(case: &Case<'_>, ledger: &mut Ledger<'_>) {
    let Some(channel) = case.channel else { return };
    for one in case.levels() {
        for (index, row) in numbered(one.rules.cautions).filter(|(_, row)| row.channels.contains(&channel)) {
            if holds(&row.when, case.application) != Truth::Yes {
                continue;
            }
            let severity = if row.judged { Severity::Warning } else { Severity::Info };
            let verdict = Verdict::new(row.code, Outcome::Judgement, path(&["facts", row.fact.id()]), one.cite(row.at))
                .rule(one.rule(Row::Caution(index)))
                .severity(severity);
            ledger.say(verdict, Said::law(row.text));
        }
    }
}
