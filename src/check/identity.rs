//! Who applies: the IIN, the right to act for another, the signature, the consent.

use crate::iin::{self, IinReason};
use crate::law::{
    Cause, Channel, Code, DocumentId, Outcome, Proof, ProtectedData, Representation, Role, Severity, Signature,
    Statement, Text,
};

use super::application::{Person, SignatureData};
use super::case::{Applied, Case, RuleRef, full_years, numbered};
use super::cite::{Cited, Cites};
use super::describe;
use super::documents;
use super::finding::{Ledger, Level, Verdict, path};
use super::message;
use super::outline::Row;
use super::truth::{Ask, Truth, holds};
use super::words;

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
        ledger.law(verdict, &message::IIN_SAME_FOR_TWO, &[]);
    }
}

/// Whether the number is a possible one.
fn judge_number(case: &Case<'_>, ledger: &mut Ledger<'_>, whose: &'static str, text: &str) -> Option<iin::IinParts> {
    let general = case.rulebook.general;
    let parts = iin::parse(text);
    let at = path(&[whose, "iin"]);
    let all_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let (code, source, message) = match parts.reason {
        None => {
            let verdict = Verdict::new(Code::IinChecksum, Outcome::Met, at, Cited::general(general.iin_checksum));
            ledger.law(verdict, &message::IIN_VALID, &[]);
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
    ledger.law(Verdict::new(code, outcome, at, cites), &message, &[]);
    None
}

fn judge_iin(case: &Case<'_>, ledger: &mut Ledger<'_>, whose: &'static str, person: &Person) {
    let Some(parts) = person.iin.as_deref().and_then(|text| judge_number(case, ledger, whose, text)) else { return };
    let hints = Cited::general(case.rulebook.general.iin_hints);
    // The applicant has to look at it; nothing is refused or judged for it.
    let mut hint = |code, field, text: &Text| {
        let verdict = Verdict::new(code, Outcome::NotMet, path(&[whose, field]), hints).severity(Severity::Warning);
        ledger.law(verdict, text, &[]);
    };
    if let (Some(told), Some(given)) = (parts.birth_date, person.birth_date)
        && told != given
    {
        hint(Code::IinBirthDateMismatch, "birthDate", &message::IIN_BIRTH_DATE);
    }
    if let (Some(told), Some(given)) = (parts.sex, person.sex)
        && told != given
    {
        hint(Code::IinSexMismatch, "sex", &message::IIN_SEX);
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
    verdicts: Vec<(Verdict, String)>,
    asks: Vec<(Vec<Ask>, Cites, Level)>,
}

impl Standing {
    fn say(&mut self, verdict: Verdict, message: String) {
        self.level = self.level.max(Level::from(verdict.outcome));
        self.verdicts.push((verdict, message));
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
        let stands: Vec<_> = Role::ALL.iter().map(|role| stand(case, ledger, channel, *role)).collect();
        let worst = stands.iter().map(|one| one.level).max().unwrap_or(Level::Refuse);
        let mut cites = Cites::from(source.unwrap_or(Cited::general(case.rulebook.general.representation)));
        for one in stands.iter().filter(|one| one.level == worst) {
            one.bearing().for_each(|bearing| cites.extend(bearing));
        }
        ledger.ask(&[Ask::Role], cites, worst);
        return;
    };
    let standing = stand(case, ledger, channel, role);
    for (verdict, message) in standing.verdicts {
        ledger.say(verdict, message);
    }
    for (asks, cites, level) in standing.asks {
        ledger.ask(&asks, cites, level);
    }
}

fn stand(case: &Case<'_>, ledger: &Ledger<'_>, channel: Channel, role: Role) -> Standing {
    let lang = ledger.lang;
    let general = case.rulebook.general;
    let day = case.submitted.day;
    let mut standing = Standing { level: Level::Nothing, verdicts: Vec::new(), asks: Vec::new() };
    let name = describe::role(role, case.rulebook, lang);
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
        Role::SelfApplicant => judge_capacity(case, &mut standing, lang, &fitting),
        Role::Parent => judge_parent(case, &mut standing, lang),
        Role::LegalRepresentative | Role::Proxy => {}
    }
    if fitting.is_empty() && !waits {
        let told = |verdict: Verdict, text: &Text| (verdict, words::fill(text, lang, &[("role", &name)]));
        if !of_role.is_empty() {
            // The act names such a representative for other cases than this one.
            let Some(cites) = Cites::of(of_role.iter().map(|(one, _, row)| one.cite(row.at))) else { return standing };
            let rule = of_role.first().map(|(_, rule, _)| *rule);
            let mut verdict = Verdict::new(Code::RepresentativeUnproven, Outcome::Judgement, at(), cites);
            verdict.rule = rule;
            let (verdict, message) = told(verdict, &message::REPRESENTATIVE_OF_OTHERS);
            // What is said of a parent of an adult already says it.
            if standing.verdicts.is_empty() {
                standing.say(verdict, message);
            }
        } else if role == Role::Parent {
            let verdict =
                Verdict::new(Code::RepresentativeUnproven, Outcome::Met, at(), Cited::general(general.parents.on(day)));
            let (verdict, message) = told(verdict, &message::REPRESENTATIVE_PROVEN);
            standing.say(verdict, message);
        } else if role != Role::SelfApplicant && !judge_guardian(case, &mut standing, lang, role, &name) {
            // What the acts say of such a representative, if not that he applies through this channel.
            let elsewhere: Vec<_> = rows(case, None).filter(|(_, _, row)| row.roles.contains(&role)).collect();
            let applies_elsewhere = elsewhere.iter().any(|(_, _, row)| !row.channels.is_empty());
            let (cites, text) = match Cites::of(elsewhere.iter().map(|(one, _, row)| one.cite(row.at))) {
                Some(cites) if applies_elsewhere => (cites, &message::REPRESENTATIVE_ELSEWHERE),
                Some(cites) => (cites, &message::REPRESENTATIVE_NO_APPLICANT),
                None => (named_instead(case, channel), &message::REPRESENTATIVE_NOT_FORESEEN),
            };
            let verdict = Verdict::new(Code::RepresentativeUnproven, Outcome::Judgement, at(), cites);
            let (verdict, mut message) = told(verdict, text);
            let mut said: Vec<&str> = Vec::new();
            for (_, _, row) in &elsewhere {
                let text = row.text.get(lang);
                if !said.contains(&text) {
                    said.push(text);
                    message.push(' ');
                    message.push_str(text);
                }
            }
            message.push_str(message::JUDGED_BY_OFFICIAL.get(lang));
            standing.say(verdict, message);
        }
    }
    let of_one_act = of_one_act_only(case, lang, channel, role, &name, &fitting);
    let mut proofs: Vec<Shown<'_>> = Vec::new();
    for (one, rule, row) in fitting {
        let cites = Cites::from(one.cite(row.at));
        let collecting = row.collecting.map(|collecting| (*one, collecting));
        match proofs.iter_mut().find(|known| known.proof == row.proof) {
            Some(known) => {
                known.cites.extend(&cites);
                known.collecting = known.collecting.or(collecting);
            }
            None => proofs.push(Shown { proof: row.proof, rule, collecting, cites, role, name: &name }),
        }
    }
    // What another act asks of whoever collects for somebody else holds beside the proof.
    let to_collect = rows(case, None)
        .filter(|(_, _, row)| row.roles.contains(&role) && row.channels.is_empty())
        .find_map(|(one, _, row)| row.collecting.map(|collecting| (*one, collecting)));
    for mut shown in proofs {
        shown.collecting = shown.collecting.or(to_collect);
        judge_proof(case, &mut standing, lang, shown);
    }
    // What stands against the proof already leaves it to an official.
    if let Some((verdict, message)) =
        of_one_act.filter(|_| standing.verdicts.iter().all(|(one, _)| one.outcome == Outcome::Met))
    {
        standing.say(verdict, message);
    }
    standing
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
fn judge_guardian(case: &Case<'_>, standing: &mut Standing, lang: crate::law::Lang, role: Role, name: &str) -> bool {
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
    let (outcome, text) = if shown {
        (Outcome::Met, &message::REPRESENTATIVE_PROVEN)
    } else {
        (Outcome::Judgement, &message::GUARDIAN_BY_CODE)
    };
    // For information: nothing is asked of a guardian that is not asked of a parent.
    let verdict = Verdict::new(Code::RepresentativeUnproven, outcome, path(&["applicant", "role"]), source);
    standing.verdicts.push((verdict.severity(Severity::Info), words::fill(text, lang, &[("role", name)])));
    true
}

/// Where of two acts that name who may apply only one names such a representative, an official judges.
fn of_one_act_only(
    case: &Case<'_>,
    lang: crate::law::Lang,
    channel: Channel,
    role: Role,
    name: &str,
    fitting: &[RepresentationRow<'_>],
) -> Option<(Verdict, String)> {
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
    Some((verdict, words::fill(&message::REPRESENTATIVE_OF_ONE_ACT, lang, &[("role", name)])))
}

/// Somebody who applies alone has to be able to.
fn judge_capacity(case: &Case<'_>, standing: &mut Standing, lang: crate::law::Lang, fitting: &[RepresentationRow<'_>]) {
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
    let (outcome, source, text) = if age < i32::from(capacity.partial_from) {
        (Outcome::Judgement, capacity.below_at, &message::CAPACITY_BELOW)
    } else if age < i32::from(capacity.full_from) {
        (Outcome::Met, capacity.partial_at, &message::CAPACITY_PARTIAL)
    } else {
        (Outcome::Met, capacity.full_at, &message::CAPACITY_FULL)
    };
    let verdict =
        Verdict::new(Code::RepresentativeUnproven, outcome, path(&["applicant", "role"]), Cited::general(source));
    let (from, to) = (capacity.partial_from.to_string(), capacity.full_from.to_string());
    standing.say(verdict, words::fill(text, lang, &[("from", &from), ("to", &to)]));
}

/// A parent represents a child under eighteen.
fn judge_parent(case: &Case<'_>, standing: &mut Standing, lang: crate::law::Lang) {
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
    let age = capacity.full_from.to_string();
    standing.say(verdict, words::fill(&message::REPRESENTATIVE_OF_ADULT, lang, &[("age", &age)]));
}

/// What proves the right of a representative, and where that stands.
struct Shown<'c> {
    proof: Proof,
    rule: RuleRef,
    collecting: Option<(Applied, Statement)>,
    cites: Cites,
    role: Role,
    name: &'c str,
}

fn judge_proof(case: &Case<'_>, standing: &mut Standing, lang: crate::law::Lang, shown: Shown<'_>) {
    let Shown { proof, rule, collecting, mut cites, role, name } = shown;
    let notarised = case.application.power.map(|power| power.notarised);
    // How far a power that no notary certified would move the decision.
    let without_notary = match proof {
        Proof::NotarisedPower | Proof::NotarisedPowerOrNotEntered | Proof::PowerInNotariesRegister => Level::Judgement,
        _ => Level::Nothing,
    };
    let (outcome, text): (Outcome, &Text) = match (proof, notarised) {
        (Proof::None, _) => (Outcome::Met, &message::REPRESENTATIVE_PROVEN),
        (Proof::NotForeseen, _) if role == Role::Proxy => (Outcome::Judgement, &message::REPRESENTATIVE_NOT_PROXY),
        (Proof::NotForeseen, _) => (Outcome::Judgement, &message::REPRESENTATIVE_NOT_SELF),
        (Proof::Document, _) if documents::proves(case, DocumentId::RepresentationDocument) => {
            (Outcome::Met, &message::REPRESENTATIVE_PROVEN)
        }
        (Proof::Document, _) if case.application.documents_unread() => return,
        (Proof::Document, _) => (Outcome::NotMet, &message::REPRESENTATIVE_DOCUMENT),
        (_, None) => return standing.ask(vec![Ask::Power], cites, Level::Judgement.max(without_notary)),
        (Proof::PowerOfAttorney, Some(_)) | (_, Some(Some(true))) => (Outcome::Met, &message::REPRESENTATIVE_PROVEN),
        (_, Some(None)) => return standing.ask(vec![Ask::PowerNotarised], cites, without_notary),
        // No list of documents names the power, so to count it as one of the package would be a reading.
        (Proof::NotarisedPower, Some(Some(false))) => (Outcome::Judgement, &message::REPRESENTATIVE_NOTARY),
        (Proof::NotarisedPowerOrNotEntered, Some(Some(false))) => {
            (Outcome::Judgement, &message::REPRESENTATIVE_NOT_ENTERED)
        }
        (Proof::PowerInNotariesRegister, Some(Some(false))) => {
            (Outcome::Judgement, &message::REPRESENTATIVE_NOT_IN_REGISTER)
        }
    };
    let at = match proof {
        Proof::None | Proof::NotForeseen => path(&["applicant", "role"]),
        Proof::Document => path(&["documents"]),
        _ => path(&["powerOfAttorney"]),
    };
    let mut message = words::fill(text, lang, &[("role", name)]);
    // Who has no notarised power will not be handed the result where the act asks for one, and who has one may collect
    // though the act does not let him apply.
    let tells = matches!(notarised, Some(Some(false))) || (proof == Proof::NotForeseen && role == Role::Proxy);
    if let Some((one, collecting)) = collecting.filter(|_| tells) {
        cites = cites.and([one.cite(collecting.at)]);
        message.push(' ');
        message.push_str(collecting.text.get(lang));
    }
    let mut verdict = Verdict::new(Code::RepresentativeUnproven, outcome, at, cites).rule(rule);
    if outcome == Outcome::NotMet {
        verdict = verdict.refusal(case.refusal(&[Cause::IncompletePackage, Cause::Flaws]));
    }
    standing.say(verdict, message);
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
            let text = if allow > 0 { message::SIGNATURE_MISSING_OR_PASSWORD } else { message::SIGNATURE_MISSING };
            ledger.law(verdict(Outcome::NotMet).refusal(case.refusal(&[Cause::Signature])), &text, &[]);
        }
        Some(_) if with_password && allow == 0 => {
            let refusal = case.refusal(&[Cause::Signature]);
            ledger.law(verdict(Outcome::NotMet).refusal(refusal), &message::SIGNATURE_MISSING, &[]);
        }
        Some(_) if with_password && allow < rows.len() => {
            ledger.law(verdict(Outcome::Judgement), &message::SIGNATURE_PASSWORD_DISPUTED, &[]);
        }
        Some(signature) => {
            ledger.law(verdict(Outcome::Met), &message::SIGNATURE_THERE, &[]);
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

fn judge_certificate(
    case: &Case<'_>,
    ledger: &mut Ledger<'_>,
    signature: &SignatureData,
    cites: &Cites,
    settled: bool,
    rule: RuleRef,
) {
    let mut judge = |code: Code, field: &'static str, outcome: Outcome, text: &Text| {
        if outcome == Outcome::NotMet && !settled {
            let verdict = Verdict::new(code, Outcome::Judgement, path(&["signature", field]), cites.clone()).rule(rule);
            let mut message = text.get(ledger.lang).to_owned();
            message.push_str(message::JUDGED_BY_OFFICIAL.get(ledger.lang));
            return ledger.say(verdict, message);
        }
        let mut verdict = Verdict::new(code, outcome, path(&["signature", field]), cites.clone()).rule(rule);
        if outcome == Outcome::NotMet {
            verdict = verdict.refusal(case.refusal(&[Cause::Signature]));
        }
        ledger.law(verdict, text, &[]);
    };
    let mut asks = Vec::new();
    let persons = case.application.person.as_ref().and_then(|person| person.iin.as_deref());
    match (signature.iin.as_deref(), case.application.applicant.iin.as_deref()) {
        (Some(signed), Some(applicant)) => {
            let (outcome, text) = if signed == applicant {
                (Outcome::Met, &message::SIGNATURE_SAME_IIN)
            } else if Some(signed) == persons {
                // The recipient of the service signs, and whether that is the applicant or the person is a reading.
                (Outcome::Judgement, &message::SIGNATURE_OF_THE_PERSON)
            } else {
                (Outcome::NotMet, &message::SIGNATURE_OTHER_IIN)
            };
            judge(Code::SignatureIinMismatch, "iin", outcome, text);
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
        judge(Code::SignatureNotValidOnDay, field, Outcome::NotMet, &message::SIGNATURE_NOT_VALID);
    } else if from.is_some() && to.is_some() {
        judge(Code::SignatureNotValidOnDay, "validTo", Outcome::Met, &message::SIGNATURE_VALID);
    } else {
        asks.extend(from.is_none().then_some(Ask::SignatureFrom));
        asks.extend(to.is_none().then_some(Ask::SignatureTo));
    }
    match signature.revoked {
        Some(true) => judge(Code::SignatureRevoked, "revoked", Outcome::NotMet, &message::SIGNATURE_REVOKED),
        Some(false) => judge(Code::SignatureRevoked, "revoked", Outcome::Met, &message::SIGNATURE_NOT_REVOKED),
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
        (Some(true), _) | (None, Some(_)) => ledger.law(verdict(Outcome::Met, cites), &given, &[]),
        (None, None) => ledger.ask(&[Ask::Consent(row.data)], cites, lack),
        (Some(false), Some(_)) => {
            ledger.law(verdict(Outcome::Judgement, cites), &message::CONSENT_AGAINST_FORM, &[]);
        }
        (Some(false), None) if refusal.is_some() => {
            ledger.law(verdict(Outcome::NotMet, cites).refusal(refusal), &missing, &[]);
        }
        (Some(false), None) => {
            let mut text = missing.get(ledger.lang).to_owned();
            text.push_str(message::CONSENT_NO_GROUND.get(ledger.lang));
            ledger.say(verdict(Outcome::Judgement, cites), text);
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
            ledger.say(verdict, row.text.get(ledger.lang).to_owned());
        }
    }
}
