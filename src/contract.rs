//! Holds `wasm/types.d.ts` equal to the Rust types: they are written as TypeScript to `tests/types/rust.d.ts`, which is
//! checked to be fresh here, and compared with the contract by the compiler of TypeScript (`tests/types/equal.mts`).

use std::fmt::Write as _;

use erezhe_words::{forms, sentences};
use ts_rs::{Config, TS};

use crate::check::{Limits, NAMES, given, report};
use crate::law::FactKind;
use crate::rulebook::RULEBOOK;
use crate::shape::Shape;
use crate::{calendar, days, iin, law};

macro_rules! declare {
    ($out:ident, $config:ident: $($type:ty),+ $(,)?) => {
        $(writeln!($out, "export {}", <$type as TS>::decl(&$config)).unwrap();)+
    };
}

fn written() -> String {
    let config = Config::default();
    let mut out = String::from(
        "// Written by `UPDATE_TYPES=1 cargo test contract` from the Rust types; not to be edited.\nexport type Day = string;\n",
    );
    declare!(out, config:
        law::Lang, law::Service, law::Channel, law::Role, law::Sex, law::DocumentId, law::FactId, law::Choice, law::Unit,
        law::Outcome, law::Severity, law::Decision, law::RefusalStage,
        report::Code, report::PathPart, report::Param, report::Params, report::RuleId, report::Dotted, report::Place, report::Basis, report::Source, report::Sources, report::Finding,
        report::DocumentStatus, report::DocumentAnswer, report::DocumentNeed, report::ChecklistItem, report::Question,
        report::Duration, report::Certainty, report::StepAnswer, report::Estimate, report::LawInForce,
        report::UnseenEdition, report::EditionDetails, report::LawApplied, report::Version, report::Release, report::Limits, report::Report, report::BriefReport, report::BriefFinding, report::FieldName, report::Checklist,
        report::EstimateAnswer, report::QuestionKind, report::ChoiceLabel, report::FactQuestion, report::RegionName,
        report::RuleKind, report::Level, report::Rule, report::RuleConflict, report::RulebookAnswer, report::Vocabulary, report::Change, report::RuleText, report::RuleChange,
        report::ComparedSide, report::Comparison,
        iin::IinReason, iin::IinParts, calendar::DayKind, days::DayAnswer,
    );
    out.push_str("export type Named<T> = { id: T, name: string, };\n");
    out.push_str("export type Empty = \"\" | null;\n");
    for (name, id) in [("Ground", law::FactId::Ground), ("Reason", law::FactId::Reason)] {
        let fact = RULEBOOK.facts.iter().find(|fact| fact.id == id).unwrap();
        let (FactKind::Choice(choices) | FactKind::Choices(choices)) = fact.kind else { panic!("{name} is no choice") };
        let ids: Vec<String> = choices.iter().map(|(choice, _)| format!("\"{}\"", choice.id())).collect();
        writeln!(out, "export type {name} = {};", ids.join(" | ")).unwrap();
    }
    for given in given() {
        writeln!(out, "{given}").unwrap();
    }
    out
}

/// What `js/walker.ts` has to know.
fn known() -> String {
    let mut out = String::from(
        "// Written by `UPDATE_TYPES=1 cargo test contract` from src/check; not to be edited.\n\n\
         /** The number of each known field, as the module reads it. */\n\
         export const NAMES: ReadonlyMap<string, number> = new Map([\n",
    );
    for (number, name) in NAMES.iter().enumerate() {
        writeln!(out, "  [\"{name}\", {number}],").unwrap();
    }
    let Limits { text, values, depth, findings: _, line } = Limits::OF_RELEASE;
    writeln!(out, "]);\n\n/** How much an application may hold; the module itself judges by them. */").unwrap();
    writeln!(out, "export const LIMITS = {{ text: {text}, values: {values}, depth: {depth}, line: {line} }} as const;")
        .unwrap();
    out.push_str(
        "\n/** The numbers of some words of the judge, behind the texts of the law. */\nexport const WORDS = {\n",
    );
    let words = [
        ("anOfficial", sentences::AN_OFFICIAL.id()),
        ("judgedByOfficial", sentences::JUDGED_BY_OFFICIAL.id()),
        ("dayInWords", forms::DAY_IN_WORDS.id()),
        ("january", forms::JANUARY.id()),
        ("yearsOne", forms::YEARS_ONE.id()),
        ("yearsFew", forms::YEARS_FEW.id()),
        ("yearsMany", forms::YEARS_MANY.id()),
        ("yearsToOne", forms::YEARS_TO_ONE.id()),
        ("yearsToMany", forms::YEARS_TO_MANY.id()),
        ("quoted", forms::QUOTED.id()),
        ("letterOfForms", forms::LETTER_OF_FORMS.id()),
    ];
    for (name, id) in words {
        writeln!(out, "  {name}: {id},").unwrap();
    }
    out.push_str("} as const;\n");
    out
}

macro_rules! readers {
    ($($type:ty),+ $(,)?) => { [$(<$type as Shape>::declared()),+] };
}

/// How `js` reads answers.
fn shapes() -> String {
    let readers = readers!(
        report::BriefFinding,
        report::BriefReport,
        report::Checklist,
        report::ChecklistItem,
        report::ChoiceLabel,
        report::ComparedSide,
        report::Comparison,
        report::DocumentAnswer,
        report::Duration,
        report::EditionDetails,
        report::Estimate,
        report::EstimateAnswer,
        report::FactQuestion,
        report::FieldName,
        report::Finding,
        report::LawApplied,
        report::LawInForce,
        report::Limits,
        report::Named<law::Service>,
        report::Question,
        report::RegionName,
        report::Release,
        report::Report,
        report::Rule,
        report::RuleChange,
        report::RuleConflict,
        report::RuleText,
        report::RulebookAnswer,
        report::Source,
        report::StepAnswer,
        report::UnseenEdition,
        report::Version,
        report::Vocabulary,
        days::DayAnswer,
        iin::IinParts,
    );
    let all = readers.join("\n");
    let leaves = [
        "all", "day", "dotted", "flag", "id", "name", "number", "optional", "params", "part", "ruleId", "said",
        "sources", "text", "words",
    ];
    let used: Vec<&str> = leaves
        .into_iter()
        .filter(|leaf| all.contains(&format!("{leaf}(")) || all.contains(&format!(", {leaf})")))
        .collect();
    format!(
        "// Written by `UPDATE_TYPES=1 cargo test contract` from the Rust types; not to be edited.\n\n\
         import type * as Contract from \"../src/wasm/types.js\";\n\
         import {{ {}, type Reader }} from \"./reader.js\";\n\n{all}",
        used.join(", ")
    )
}

#[test]
fn how_javascript_reads_answers_is_written_down() {
    fresh("/js/shapes.ts", &shapes());
}

#[test]
fn what_javascript_knows_is_written_down() {
    fresh("/js/known.ts", &known());
}

#[test]
fn the_types_of_the_contract_are_written_down() {
    fresh("/tests/types/rust.d.ts", &written());
}

fn fresh(file: &str, fresh: &str) {
    let path = format!("{}{file}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("UPDATE_TYPES").is_some() {
        std::fs::write(&path, fresh).unwrap();
    }
    let known = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(known == fresh, "{file} is stale: run `UPDATE_TYPES=1 cargo test contract`");
}
