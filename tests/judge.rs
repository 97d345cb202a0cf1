//! The judge by a law that is a toy: each test says in its name what that law says, and in its first lines how.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test fails by panicking")]

use erezhe::check::check;
use erezhe::law::*;
use erezhe::report::{DocumentStatus, Report};
use erezhe::{Input, Options, Texts, at, clock, day, month_day};
use erezhe_toy::{ACT, APPLICATION, FROM, NAME, REGION, RULES, edition, in_editions, law};
use erezhe_walk::walk;
use serde_json::{Value, json};

const LANG: usize = 2;

/// A grown-up who applies at the office on a Wednesday with the one paper that the toy asks for; the fields given besides.
fn judged(law: &Rulebook, fields: Value) -> Report {
    let walked = walk(law).unwrap();
    let said = walked.texts[LANG][..walked.check_texts].iter().cloned();
    let said = said.chain(erezhe_words::all().into_iter().map(|all| all[LANG].clone()));
    let said = said.collect::<Vec<_>>().join("\n");
    let words = Texts::new(Lang::En, u16::try_from(walked.check_texts).unwrap(), said.leak());
    let mut application = json!({
        "service": "externat-permit", "region": REGION.code, "channel": "office", "submittedAt": "2016-10-05",
        "applicant": { "role": "self", "birthDate": "1990-01-01" },
        "documents": [{ "id": "application", "form": "1" }]
    });
    application.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    let application = application.to_string();
    let input = Input::from_json(application.as_bytes()).unwrap();
    check(walked.rulebook, Box::leak(Box::new(words)), &input, &Options::in_lang(Lang::En))
}

/// The codes of what is told, each with its outcome.
fn told(report: &Report) -> Vec<(&'static str, Outcome)> {
    report.findings.iter().map(|finding| (finding.code.id(), finding.outcome)).collect()
}

const fn with_documents(documents: &'static [Document]) -> Rules {
    Rules { documents, ..RULES }
}

const CERTIFICATE: Document =
    Document { id: DocumentId::TeacherCertificate, form: None, at: at!((p 8)), ..APPLICATION };
const SAID: Statement = Statement { text: NAME, at: at!((p 9)) };

/// The same application with the certificate too.
fn with_certificate(issued: &str) -> Value {
    json!({ "documents": [{ "id": "application", "form": "1" }, { "id": "teacher-certificate", "issuedOn": issued }] })
}

#[test]
fn who_keeps_to_the_law_is_accepted() {
    let report = judged(&law(RULES), json!({}));
    assert_eq!((report.decision, told(&report)), (Decision::Accept, vec![]));
    assert_eq!(report.law.national.unwrap().act, ACT.id);
}

#[test]
fn a_document_is_asked_for_and_its_lack_is_refused_by_the_ground_that_the_law_names() {
    const REFUSAL: Refusal = Refusal {
        stage: RefusalStage::Acceptance,
        channels: Channel::ALL,
        cause: Cause::IncompletePackage,
        text: NAME,
        at: at!((p 10)),
    };
    let report = judged(&law(Rules { refusals: &[REFUSAL], ..RULES }), json!({ "documents": [] }));
    assert_eq!(report.decision, Decision::Refuse);
    let missing = &report.findings[0];
    assert_eq!((missing.code.id(), missing.refusal), ("document.missing", Some(RefusalStage::Acceptance)));
    let rule = missing.rule.as_ref().map(ToString::to_string);
    assert_eq!(rule.as_deref(), Some("toy/2001-02-03/externat-permit/document/application"));
    assert!(missing.message.contains("the application"), "{}", missing.message);
    let places: Vec<_> = missing.citations.iter().map(|nth| report.sources[*nth as usize].place.as_deref()).collect();
    assert!(places.contains(&Some("p. 5")) && places.contains(&Some("p. 10")), "{places:?}");
    // Of a law without such a ground nothing is made up.
    assert_eq!(judged(&law(RULES), json!({ "documents": [] })).findings[0].refusal, None);
}

#[test]
fn a_certificate_is_valid_for_a_month() {
    const MONTH: Validity = Validity::of(Duration { amount: 1, unit: Unit::Months }, at!((p 8)));
    let law = law(with_documents(&[APPLICATION, Document { validity: Some(MONTH), ..CERTIFICATE }]));
    assert_eq!(judged(&law, with_certificate("2016-09-05")).decision, Decision::Accept);
    let late = judged(&law, with_certificate("2016-09-04"));
    assert_eq!((late.decision, told(&late)), (Decision::Refuse, vec![("document.expired", Outcome::NotMet)]));
    assert_eq!(late.documents[1].status, DocumentStatus::Expired);
}

#[test]
fn a_certificate_may_be_brought_later() {
    let law = law(with_documents(&[APPLICATION, Document { lack: Lack::Later(SAID), ..CERTIFICATE }]));
    let report = judged(&law, json!({}));
    assert_eq!(report.decision, Decision::Accept);
    assert_eq!(report.documents[1].status, DocumentStatus::Later);
}

#[test]
fn a_certificate_is_asked_for_if_any() {
    let law = law(with_documents(&[APPLICATION, Document { lack: Lack::NoFault(None), ..CERTIFICATE }]));
    let report = judged(&law, json!({}));
    assert_eq!(report.decision, Decision::Accept);
    assert_eq!((report.findings[0].code.id(), report.findings[0].severity), ("document.missing", Severity::Info));
}

#[test]
fn on_a_certificate_two_texts_differ() {
    let law = law(with_documents(&[APPLICATION, Document { lack: Lack::Disputed(SAID), ..CERTIFICATE }]));
    let report = judged(&law, json!({}));
    assert_eq!((report.decision, told(&report)), (Decision::Judgement, vec![("document.missing", Outcome::Judgement)]));
    assert_eq!(judged(&law, with_certificate("2016-09-05")).decision, Decision::Accept);
}

#[test]
fn a_certificate_is_taken_from_state_systems() {
    let systems = FromStateSystems { when: Condition::Always, at: at!((p 11)) };
    let documents = vec![APPLICATION, Document { from_state_systems: Some(systems), ..CERTIFICATE }];
    let report = judged(&law(with_documents(documents.leak())), json!({}));
    assert_eq!(report.decision, Decision::Accept);
    assert_eq!(report.documents[1].status, DocumentStatus::FromStateSystems);
}

#[test]
fn a_certificate_is_asked_of_some_and_who_does_not_say_is_asked() {
    const OF_SOME: Condition = Condition::yes(FactId::SpecialNeeds);
    let law = law(with_documents(&[APPLICATION, Document { needed: OF_SOME, ..CERTIFICATE }]));
    let asked = judged(&law, json!({}));
    assert_eq!((asked.decision, told(&asked)), (Decision::Unknown, vec![]));
    assert!(asked.questions[0].decides && asked.questions.len() == 1);
    assert_eq!(erezhe::report::PathPart::Field("specialNeeds".into()), asked.questions[0].path[1]);
    assert_eq!(judged(&law, json!({ "facts": { "specialNeeds": false } })).decision, Decision::Accept);
    assert_eq!(judged(&law, json!({ "facts": { "specialNeeds": true } })).decision, Decision::Refuse);
    // Whoever brings it need not say, and who is refused anyway is not made to.
    assert_eq!(judged(&law, with_certificate("2016-09-05")).decision, Decision::Accept);
    let refused = judged(&law, json!({ "documents": [] }));
    assert!(refused.decision == Decision::Refuse && refused.questions.iter().all(|one| !one.decides));
}

const OCTOBER: Deadline = Deadline {
    when: Condition::Always,
    rule: DeadlineRule::OfAcademicYear(month_day!(10, 20)),
    contested_since: None,
    at: at!((p 12)),
};

#[test]
fn the_last_day_is_20_october() {
    let law = law(Rules { deadlines: &[OCTOBER], ..RULES });
    assert_eq!(judged(&law, json!({ "submittedAt": "2016-10-20" })).decision, Decision::Accept);
    let late = judged(&law, json!({ "submittedAt": "2016-10-21" }));
    assert_eq!((late.decision, told(&late)), (Decision::Refuse, vec![("deadline.passed", Outcome::NotMet)]));
    assert!(late.estimate.is_none());
}

#[test]
fn the_last_day_falls_on_a_saturday() {
    // 20 October 2018; whether it moves to the Monday no act of the service says.
    let law = law(Rules { deadlines: &[OCTOBER], ..RULES });
    let moved = judged(&law, json!({ "submittedAt": "2018-10-22" }));
    assert_eq!((moved.decision, told(&moved)), (Decision::Judgement, vec![("deadline.extended", Outcome::Judgement)]));
    assert_eq!(judged(&law, json!({ "submittedAt": "2018-10-23" })).decision, Decision::Refuse);
}

#[test]
fn two_last_days_are_set_and_only_the_earlier_has_passed() {
    const NOVEMBER: Deadline = Deadline { rule: DeadlineRule::OfAcademicYear(month_day!(11, 10)), ..OCTOBER };
    let law = law(Rules { deadlines: &[OCTOBER, NOVEMBER], ..RULES });
    let one = judged(&law, json!({ "submittedAt": "2016-10-21" }));
    assert_eq!((one.decision, told(&one)), (Decision::Judgement, vec![("deadline.passed", Outcome::Judgement)]));
    assert_eq!(judged(&law, json!({ "submittedAt": "2016-11-11" })).decision, Decision::Refuse);
}

#[test]
fn the_last_day_is_contested_by_another_act() {
    let law = law(Rules { deadlines: &[Deadline { contested_since: Some(day!(2016, 1, 1)), ..OCTOBER }], ..RULES });
    let late = judged(&law, json!({ "submittedAt": "2016-10-21" }));
    assert_eq!(late.decision, Decision::Judgement);
    assert_eq!(judged(&law, json!({ "submittedAt": "2015-10-21" })).decision, Decision::Refuse);
}

const UNDER_SEVEN: AgeLimit = AgeLimit {
    years: 7,
    kind: AgeKind::Under,
    on: AgeDay::Submission,
    except: None,
    breach: Outcome::NotMet,
    open: None,
    at: at!((p 13)),
};

fn born(day: &str) -> Value {
    json!({ "applicant": { "role": "parent" }, "person": { "birthDate": day } })
}

/// A parent needs nothing to apply.
const OF_PARENTS: Rules = Rules {
    representation: &[Representation {
        roles: &[Role::Parent],
        channels: Channel::ALL,
        when: Condition::Always,
        proof: Proof::None,
        text: NAME,
        collecting: None,
        at: at!((p 14)),
    }],
    ..RULES
};

#[test]
fn the_child_is_under_seven() {
    let law = law(Rules { ages: &[UNDER_SEVEN], ..OF_PARENTS });
    assert_eq!(judged(&law, born("2009-10-06")).decision, Decision::Accept);
    let seven = judged(&law, born("2009-10-05"));
    assert_eq!((seven.decision, told(&seven)), (Decision::Refuse, vec![("age.over-limit", Outcome::NotMet)]));
    assert!(seven.findings[0].message.starts_with("The child has turned 7,"), "{}", seven.findings[0].message);
    let unknown = judged(&law, json!({ "applicant": { "role": "parent" } }));
    assert_eq!((unknown.decision, unknown.questions.len()), (Decision::Unknown, 1));
}

#[test]
fn the_child_is_seven_at_the_most() {
    let law = law(Rules { ages: &[AgeLimit { kind: AgeKind::AtMost, ..UNDER_SEVEN }], ..OF_PARENTS });
    assert_eq!(judged(&law, born("2009-10-06")).decision, Decision::Accept);
    assert_eq!(judged(&law, born("2009-10-05")).decision, Decision::Accept);
    assert_eq!(judged(&law, born("2008-10-06")).decision, Decision::Accept);
    assert_eq!(judged(&law, born("2008-10-05")).decision, Decision::Refuse);
}

#[test]
fn an_age_is_only_hinted_at() {
    let law = law(Rules { ages: &[AgeLimit { breach: Outcome::Judgement, ..UNDER_SEVEN }], ..OF_PARENTS });
    assert_eq!(judged(&law, born("2009-10-05")).decision, Decision::Judgement);
}

#[test]
fn who_has_special_needs_is_bound_by_no_age() {
    let except = AgeException { when: Condition::yes(FactId::SpecialNeeds), document: None, at: at!((p 15)) };
    let ages: &'static [AgeLimit] = vec![AgeLimit { except: Some(except), ..UNDER_SEVEN }].leak();
    let law = law(Rules { ages, ..OF_PARENTS });
    let of = |needs: Value| {
        let mut fields = born("2009-10-05");
        fields["facts"] = json!({ "specialNeeds": needs });
        judged(&law, fields).decision
    };
    assert_eq!(of(json!(true)), Decision::Accept);
    assert_eq!(of(json!(false)), Decision::Refuse);
    assert_eq!(of(Value::Null), Decision::Unknown);
}

const fn conflict(bears: Bears) -> Conflict {
    Conflict {
        id: "two-texts",
        bears,
        channels: Channel::ALL,
        when: Condition::Always,
        text: NAME,
        reading: NAME,
        at: at!((p 16), (p 17)),
    }
}

#[test]
fn two_texts_differ_on_what_decides() {
    let report = judged(&law(Rules { conflicts: const { &[conflict(Bears::Decision)] }, ..RULES }), json!({}));
    assert_eq!((report.decision, told(&report)), (Decision::Judgement, vec![("law.conflict", Outcome::Judgement)]));
    assert_eq!(report.findings[0].citations.len(), 2);
}

#[test]
fn two_texts_differ_on_the_term_alone() {
    let report = judged(&law(Rules { conflicts: const { &[conflict(Bears::Term)] }, ..RULES }), json!({}));
    assert_eq!(report.decision, Decision::Accept);
    assert!(report.estimate.unwrap().reason.is_some());
    let shown = judged(&law(Rules { conflicts: const { &[conflict(Bears::Nothing)] }, ..RULES }), json!({}));
    assert_eq!((shown.decision, told(&shown)), (Decision::Accept, vec![]));
    assert!(shown.estimate.unwrap().reason.is_none());
}

const ON_PORTAL: Rules = Rules {
    channels: &[ChannelRule { channel: Channel::Portal, offered: true, at: at!((p 2)) }],
    hours: &[Hours {
        desk: Desk::Provider,
        opens: Some(clock!(9:00)),
        closes: Some(clock!(17:00)),
        in_variants: false,
        lunch: None,
        reception: None,
        at: at!((p 18)),
    }],
    after_hours: Some(AfterHours { text: NAME, every_channel: false, at: at!((p 19)) }),
    ..RULES
};

/// The days of registration and of the result.
fn days(law: &Rulebook, channel: &str, submitted: &str) -> (String, String) {
    let estimate = judged(law, json!({ "channel": channel, "submittedAt": submitted })).estimate.unwrap();
    (estimate.registered_on.to_string(), estimate.due_on.to_string())
}

#[test]
fn the_portal_registers_after_17_00_on_the_next_working_day() {
    let law = law(ON_PORTAL);
    assert_eq!(days(&law, "portal", "2016-10-05T16:59").0, "2016-10-05");
    assert_eq!(days(&law, "portal", "2016-10-05T17:00").0, "2016-10-06");
    assert_eq!(days(&law, "portal", "2016-10-07T17:00").0, "2016-10-10");
    assert_eq!(days(&law, "portal", "2016-10-08T10:00").0, "2016-10-10");
}

#[test]
fn the_office_is_not_there_on_a_saturday() {
    let report = judged(&law(RULES), json!({ "submittedAt": "2016-10-08T10:00" }));
    assert_eq!((report.decision, told(&report)), (Decision::Refuse, vec![("channel.closed", Outcome::NotMet)]));
}

#[test]
fn the_portal_is_not_offered() {
    let report = judged(&law(RULES), json!({ "channel": "portal" }));
    assert_eq!((report.decision, told(&report)), (Decision::Refuse, vec![("channel.not-offered", Outcome::NotMet)]));
}

#[test]
fn the_term_is_three_working_days() {
    let law = law(RULES);
    assert_eq!(days(&law, "office", "2016-10-03"), ("2016-10-03".to_owned(), "2016-10-06".to_owned()));
    assert_eq!(days(&law, "office", "2016-10-05").1, "2016-10-10");
    assert_eq!(days(&law, "office", "2016-10-07").1, "2016-10-12");
}

#[test]
fn the_term_is_three_calendar_days() {
    const TERM: Term =
        Term { channels: Channel::ALL, duration: Duration { amount: 3, unit: Unit::CalendarDays }, at: at!((p 4)) };
    let law = law(Rules { terms: &[TERM], ..RULES });
    assert_eq!(days(&law, "office", "2016-10-03").1, "2016-10-06");
    // What ends on a Saturday or a Sunday ends on the Monday.
    assert_eq!(days(&law, "office", "2016-10-05").1, "2016-10-10");
    assert_eq!(days(&law, "office", "2016-10-06").1, "2016-10-10");
}

#[test]
fn the_term_is_two_hours() {
    const TERM: Term =
        Term { channels: Channel::ALL, duration: Duration { amount: 2, unit: Unit::Hours }, at: at!((p 4)) };
    let report = judged(&law(Rules { terms: &[TERM], ..RULES }), json!({ "submittedAt": "2016-10-05T10:20" }));
    assert_eq!(report.estimate.unwrap().due_at.as_deref(), Some("2016-10-05T12:20"));
}

#[test]
fn the_law_is_not_in_force_yet() {
    let before = judged(&law(RULES), json!({ "submittedAt": "2001-02-02" }));
    assert_eq!((before.decision, told(&before)), (Decision::Unknown, vec![("law.not-in-force", Outcome::Unknown)]));
    assert!(before.law.national.is_none() && before.documents.is_empty() && before.estimate.is_none());
}

static NEXT: Act = Act { edition: day!(2016, 10, 5), ..ACT };

/// The certificate is asked for by the next edition alone.
fn asked_since(from: Bound) -> Rulebook {
    static RULES_OF_NEXT: [Rules; 1] = [with_documents(&[APPLICATION, CERTIFICATE])];
    let next = Edition { in_force: InForce { from, to: Bound::Open }, ..edition(&NEXT, &RULES_OF_NEXT) };
    in_editions(vec![edition(&ACT, vec![RULES].leak()).until(from), next])
}

#[test]
fn the_next_edition_asks_for_more_from_its_first_day() {
    let law = asked_since(Bound::Exact { day: day!(2016, 10, 5), basis: NAME });
    assert_eq!(judged(&law, json!({ "submittedAt": "2016-10-04" })).decision, Decision::Accept);
    assert_eq!(judged(&law, json!({ "submittedAt": "2016-10-05" })).decision, Decision::Refuse);
}

#[test]
fn the_next_edition_asks_for_more_from_a_day_that_is_not_certain() {
    let law = asked_since(Bound::Approximate { day: day!(2016, 10, 3), within_days: 30, basis: NAME });
    let near = judged(&law, json!({}));
    let codes = vec![("document.missing", Outcome::Judgement), ("law.date-approximate", Outcome::Judgement)];
    assert_eq!((near.decision, told(&near)), (Decision::Judgement, codes));
    // What either asks for is refused by either; past the last day that it may be, it is certain.
    assert_eq!(judged(&law, json!({ "documents": [] })).decision, Decision::Refuse);
    assert_eq!(judged(&law, json!({ "submittedAt": "2016-11-02" })).decision, Decision::Refuse);
}

#[test]
fn the_next_edition_is_in_force_when_the_portal_registers() {
    let from = Bound::Exact { day: day!(2016, 10, 6), basis: NAME };
    let documents: &'static [Document] = &[APPLICATION, CERTIFICATE];
    let services = vec![Rules { documents, ..ON_PORTAL }].leak();
    let next = Edition { in_force: InForce { from, to: Bound::Open }, ..edition(&NEXT, services) };
    let law = in_editions(vec![edition(&ACT, vec![ON_PORTAL].leak()).until(from), next]);
    let at = |time| judged(&law, json!({ "channel": "portal", "submittedAt": time }));
    assert_eq!(at("2016-10-05T16:59").decision, Decision::Accept);
    let late = at("2016-10-05T17:00");
    assert_eq!((late.decision, told(&late)), (Decision::Judgement, vec![("document.missing", Outcome::Judgement)]));
    assert_eq!(at("2016-10-06T09:00").decision, Decision::Refuse);
}

#[test]
fn the_region_gives_the_service_another_way_than_the_standard() {
    let rules = Rules { documents: &[], ..ON_PORTAL };
    let own: &'static Edition = Box::leak(Box::new(edition(&OF_REGION, vec![rules].leak())));
    let region: &'static Region = Box::leak(Box::new(Region { editions: vec![own].leak(), ..REGION }));
    let law = Rulebook { regions: vec![region].leak(), ..law(RULES) };
    let report = judged(&law, json!({}));
    let disputed = vec![("channel.not-offered", Outcome::Judgement)];
    assert_eq!((report.decision, told(&report)), (Decision::Judgement, disputed));
    assert_eq!(report.law.regional.unwrap().act, OF_REGION.id);
}

static OF_REGION: Act = Act { id: "toy-of-region", ..ACT };

fn with_unseen(touches: Touches) -> Rulebook {
    let in_force = InForce { from: FROM, to: Bound::Open };
    let services = &[Service::ExternatPermit];
    let unseen = Unseen { act: &NEXT, in_force, services, touches, note: SAID, verified_on: day!(2016, 10, 5) };
    let unseen: &'static [&'static Unseen] = vec![&*Box::leak(Box::new(unseen))].leak();
    Rulebook { unseen, ..law(RULES) }
}

#[test]
fn an_edition_that_was_not_seen_may_ask_for_anything() {
    let law = with_unseen(Touches::Requirements);
    let report = judged(&law, json!({}));
    let unseen = ("law.edition-unseen", Outcome::Judgement);
    assert_eq!((report.decision, told(&report)), (Decision::Judgement, vec![unseen]));
    // What the last one read asks for is for an official then.
    let missing = judged(&law, json!({ "documents": [] }));
    let codes = vec![unseen, ("document.missing", Outcome::Judgement)];
    assert_eq!((missing.decision, told(&missing)), (Decision::Judgement, codes));
}

#[test]
fn an_edition_that_was_not_seen_changed_no_requirement() {
    let law = with_unseen(Touches::NoRequirement);
    let report = judged(&law, json!({}));
    assert_eq!((report.decision, told(&report).len()), (Decision::Accept, 1));
    assert_eq!(judged(&law, json!({ "documents": [] })).decision, Decision::Refuse);
}
