//! Who applies: the IIN, the right to act for another, the signature, the consent.

use crate::iin::{self, IinReason};
use crate::law::{Cause, Channel, DocumentId, Outcome, Proof, Representation, Role, Signature, Text};

use super::application::{Person, SignatureData};
use super::case::{Applied, Case};
use super::cite::{Cited, Cites};
use super::describe;
use super::documents;
use super::finding::{Ledger, Verdict, path};
use super::message;
use super::report::Code;
use super::truth::Ask;

/// Judges every IIN, and what it hints at.
pub(crate) fn judge_iins(case: &Case<'_>, ledger: &mut Ledger<'_>) {
    judge_iin(case, ledger, "applicant", &case.application.applicant);
    if let Some(person) = &case.application.person {
        judge_iin(case, ledger, "person", person);
    }
    if let Some(text) = case.application.signature.as_ref().and_then(|signature| signature.iin.as_deref()) {
        judge_number(case, ledger, "signature", text);
    }
}

/// Whether the number is a possible one.
fn judge_number(case: &Case<'_>, ledger: &mut Ledger<'_>, whose: &'static str, text: &str) -> Option<iin::IinParts> {
    let general = case.rulebook.general;
    let parts = iin::parse(text);
    let at = path(&[whose, "iin"]);
    let (code, source, text) = match parts.reason {
        None => {
            let verdict = Verdict::new(Code::IinChecksum, Outcome::Met, at, Cited::general(general.iin_checksum));
            ledger.law(verdict, &message::IIN_VALID, &[]);
            return Some(parts);
        }
        Some(IinReason::Length | IinReason::NotDigits) => (Code::IinFormat, general.iin_format, message::IIN_FORMAT),
        Some(IinReason::AllZero) => (Code::IinFormat, general.iin_format, message::IIN_ZERO),
        Some(IinReason::Checksum) => (Code::IinChecksum, general.iin_checksum, message::IIN_CHECKSUM),
        Some(IinReason::NoCheckDigit) => (Code::IinChecksum, general.iin_checksum, message::IIN_NO_CHECK_DIGIT),
    };
    let source =
        if general.iin_in_force.holds(case.submitted.day) { source } else { source.read_as(general.iin_after) };
    ledger.law(Verdict::new(code, Outcome::NotMet, at, Cited::general(source)), &text, &[]);
    None
}

fn judge_iin(case: &Case<'_>, ledger: &mut Ledger<'_>, whose: &'static str, person: &Person) {
    let Some(parts) = person.iin.as_deref().and_then(|text| judge_number(case, ledger, whose, text)) else { return };
    let hints = Cited::general(case.rulebook.general.iin_hints);
    if let (Some(hint), Some(given)) = (parts.birth_date, person.birth_date)
        && hint != given
    {
        let verdict = Verdict::new(Code::IinBirthDateMismatch, Outcome::Judgement, path(&[whose, "birthDate"]), hints);
        ledger.law(verdict, &message::IIN_BIRTH_DATE, &[]);
    }
    if let (Some(hint), Some(given)) = (parts.sex, person.sex)
        && hint != given
    {
        let verdict = Verdict::new(Code::IinSexMismatch, Outcome::Judgement, path(&[whose, "sex"]), hints);
        ledger.law(verdict, &message::IIN_SEX, &[]);
    }
}

/// Judges the right to apply.
pub(crate) fn judge_representation(case: &Case<'_>, ledger: &mut Ledger<'_>) {
    let Some(channel) = case.channel else { return };
    let rows: Vec<(&Applied, &Representation)> = case
        .levels()
        .flat_map(|one| one.rules.representation.iter().map(move |row| (one, row)))
        .filter(|(_, row)| row.channels.contains(&channel))
        .collect();
    let Some(role) = case.application.role else {
        let source = case.levels().find_map(|one| one.rules.recipient.map(|recipient| one.cite(recipient.at)));
        let source = source.or_else(|| rows.first().map(|(one, row)| one.cite(row.at)));
        ledger.ask(&[Ask::Role], source.unwrap_or(Cited::general(case.rulebook.general.representation)));
        return;
    };
    let name = describe::role(role, case.rulebook, ledger.lang);
    let fitting: Vec<_> = rows.into_iter().filter(|(_, row)| row.roles.contains(&role)).collect();
    if fitting.is_empty() {
        if role == Role::SelfApplicant {
            return;
        }
        let general = case.rulebook.general;
        let source = Cited::general(if role == Role::Parent { general.parents } else { general.representation });
        let at = path(&["applicant", "role"]);
        if role == Role::Parent {
            let verdict = Verdict::new(Code::RepresentativeUnproven, Outcome::Met, at, source);
            ledger.law(verdict, &message::REPRESENTATIVE_PROVEN, &[("role", &name)]);
        } else {
            let verdict = Verdict::new(Code::RepresentativeUnproven, Outcome::Judgement, at, source);
            ledger.law(verdict, &message::REPRESENTATIVE_NOT_FORESEEN, &[("role", &name)]);
        }
    }
    let mut proofs: Vec<(Proof, Cites)> = Vec::new();
    for (one, row) in fitting {
        let source = Cites::from(one.cite(row.at));
        match proofs.iter_mut().find(|(proof, _)| *proof == row.proof) {
            Some((_, cites)) => cites.extend(&source),
            None => proofs.push((row.proof, source)),
        }
    }
    for (proof, cites) in proofs {
        judge_proof(case, ledger, cites, proof, &name);
    }
}

fn judge_proof(case: &Case<'_>, ledger: &mut Ledger<'_>, cites: Cites, proof: Proof, role: &str) {
    let notarised = case.application.power.map(|power| power.notarised);
    let (outcome, text): (Outcome, &Text) = match (proof, notarised) {
        (Proof::None, _) => (Outcome::Met, &message::REPRESENTATIVE_PROVEN),
        (Proof::NotForeseen, _) => (Outcome::Judgement, &message::REPRESENTATIVE_NOT_SELF),
        (Proof::Document, _) if documents::proves(case, DocumentId::RepresentationDocument) => {
            (Outcome::Met, &message::REPRESENTATIVE_PROVEN)
        }
        (Proof::Document, _) => (Outcome::NotMet, &message::REPRESENTATIVE_DOCUMENT),
        (Proof::PowerOfAttorney, Some(_))
        | (Proof::NotarisedPower | Proof::NotarisedPowerOrNotEntered, Some(Some(true))) => {
            (Outcome::Met, &message::REPRESENTATIVE_PROVEN)
        }
        (_, None) => return ledger.ask_all(&[Ask::Power], &cites),
        (_, Some(None)) => return ledger.ask_all(&[Ask::PowerNotarised], &cites),
        (Proof::NotarisedPower, Some(Some(false))) => (Outcome::NotMet, &message::REPRESENTATIVE_NOTARY),
        (Proof::NotarisedPowerOrNotEntered, Some(Some(false))) => {
            (Outcome::Judgement, &message::REPRESENTATIVE_NOT_ENTERED)
        }
    };
    let at = match proof {
        Proof::None | Proof::NotForeseen => path(&["applicant", "role"]),
        Proof::Document => path(&["documents"]),
        _ => path(&["powerOfAttorney"]),
    };
    let mut verdict = Verdict::new(Code::RepresentativeUnproven, outcome, at, cites);
    if outcome == Outcome::NotMet {
        verdict = verdict.refusal(case.refusal(&[Cause::IncompletePackage, Cause::Flaws]));
    }
    ledger.law(verdict, text, &[("role", role)]);
}

/// Judges the electronic signature of a portal application.
pub(crate) fn judge_signature(case: &Case<'_>, ledger: &mut Ledger<'_>) {
    if case.channel != Some(Channel::Portal) {
        return;
    }
    let rows: Vec<(&Applied, &Signature)> =
        case.levels().filter_map(|one| one.rules.signature.as_ref().map(|row| (one, row))).collect();
    let Some(cites) = Cites::of(rows.iter().map(|(one, row)| one.cite(row.at))) else { return };
    let password_allowed = rows.iter().any(|(_, row)| row.or_one_time_password);
    let signature = case.application.signature.as_ref();
    let with_password = signature.and_then(|signature| signature.one_time_password) == Some(true);
    let at = || path(&["signature"]);
    match signature {
        Some(_) if !with_password || password_allowed => {
            let verdict = Verdict::new(Code::SignatureMissing, Outcome::Met, at(), cites.clone());
            ledger.law(verdict, &message::SIGNATURE_THERE, &[]);
        }
        _ => {
            let verdict = Verdict::new(Code::SignatureMissing, Outcome::NotMet, at(), cites)
                .refusal(case.refusal(&[Cause::Signature]));
            let text =
                if password_allowed { message::SIGNATURE_MISSING_OR_PASSWORD } else { message::SIGNATURE_MISSING };
            ledger.law(verdict, &text, &[]);
            return;
        }
    }
    let Some(signature) = signature.filter(|_| !with_password) else { return };
    let checks = Cites::of(rows.iter().filter_map(|(one, row)| row.checks.map(|checks| one.cite(checks))));
    let checks = checks.or_else(|| {
        Cites::of(rows.iter().map(|(one, row)| one.cite(row.at.read_as(message::SIGNATURE_CHECKS_INFERRED))))
    });
    if let Some(checks) = checks {
        judge_certificate(case, ledger, signature, &checks);
    }
}

fn judge_certificate(case: &Case<'_>, ledger: &mut Ledger<'_>, signature: &SignatureData, cites: &Cites) {
    let mut judge = |code: Code, field: &'static str, good: bool, met: &Text, not_met: &Text| {
        let outcome = if good { Outcome::Met } else { Outcome::NotMet };
        let mut verdict = Verdict::new(code, outcome, path(&["signature", field]), cites.clone());
        if !good {
            verdict = verdict.refusal(case.refusal(&[Cause::Signature]));
        }
        ledger.law(verdict, if good { met } else { not_met }, &[]);
    };
    let mut asks = Vec::new();
    match (signature.iin.as_deref(), case.application.applicant.iin.as_deref()) {
        (Some(signed), Some(applicant)) => judge(
            Code::SignatureIinMismatch,
            "iin",
            signed == applicant,
            &message::SIGNATURE_SAME_IIN,
            &message::SIGNATURE_OTHER_IIN,
        ),
        (signed, applicant) => {
            asks.extend(signed.is_none().then_some(Ask::SignatureIin));
            asks.extend(applicant.is_none().then_some(Ask::ApplicantIin));
        }
    }
    let day = case.submitted.day;
    let (from, to) = (signature.valid_from, signature.valid_to);
    if from.is_some_and(|from| day < from) || to.is_some_and(|to| to < day) {
        let field = if from.is_some_and(|from| day < from) { "validFrom" } else { "validTo" };
        judge(Code::SignatureNotValidOnDay, field, false, &message::SIGNATURE_VALID, &message::SIGNATURE_NOT_VALID);
    } else if from.is_some() && to.is_some() {
        judge(Code::SignatureNotValidOnDay, "validTo", true, &message::SIGNATURE_VALID, &message::SIGNATURE_NOT_VALID);
    } else {
        asks.extend(from.is_none().then_some(Ask::SignatureFrom));
        asks.extend(to.is_none().then_some(Ask::SignatureTo));
    }
    match signature.revoked {
        Some(revoked) => judge(
            Code::SignatureRevoked,
            "revoked",
            !revoked,
            &message::SIGNATURE_NOT_REVOKED,
            &message::SIGNATURE_REVOKED,
        ),
        None => asks.push(Ask::SignatureRevoked),
    }
    ledger.ask_all(&asks, cites);
}

/// Judges the consent to the use of data protected by law.
pub(crate) fn judge_consent(case: &Case<'_>, ledger: &mut Ledger<'_>) {
    let Some(channel) = case.channel else { return };
    let rows = case.levels().filter_map(|one| one.rules.consent.as_ref().map(|row| (one, row)));
    let asked = rows.filter(|(_, row)| row.channels.contains(&channel));
    let Some(cites) = Cites::of(asked.map(|(one, row)| one.cite(row.at))) else { return };
    let at = path(&["consent"]);
    // The form of the act, signed and handed in, is the consent.
    let form = documents::proves(case, DocumentId::ConsentForm).then_some(true);
    match case.application.consent.or(form) {
        None => ledger.ask_all(&[Ask::Consent], &cites),
        Some(true) => {
            let verdict = Verdict::new(Code::ConsentMissing, Outcome::Met, at, cites);
            ledger.law(verdict, &message::CONSENT_GIVEN, &[]);
        }
        Some(false) => {
            let verdict = Verdict::new(Code::ConsentMissing, Outcome::NotMet, at, cites)
                .refusal(case.refusal(&[Cause::NoConsent]));
            ledger.law(verdict, &message::CONSENT_MISSING, &[]);
        }
    }
}
