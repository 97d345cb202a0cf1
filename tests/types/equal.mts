// The contract in src/wasm/types.d.ts is what the Rust types say (tests/types/rust.d.ts, written from them), type by type.

import type * as Contract from "../../src/wasm/types.js";
import type * as Rust from "./rust.js";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Without the names of types and interfaces, so that only their shape is compared. */
type Shape<T> = T extends (infer Item)[] ? Shape<Item>[] : T extends object ? { [K in keyof T]: Shape<T[K]> } : T;
const same = <A, B>(_: Same<Shape<A>, Shape<B>>): void => undefined;

same<Contract.Lang, Rust.Lang>(true);
same<Contract.Service, Rust.Service>(true);
same<Contract.Channel, Rust.Channel>(true);
same<Contract.Role, Rust.Role>(true);
same<Contract.Sex, Rust.Sex>(true);
same<Contract.DocumentId, Rust.DocumentId>(true);
same<Contract.FactId, Rust.FactId>(true);
same<Contract.Choice, Rust.Choice>(true);
same<Contract.Unit, Rust.Unit>(true);
same<Contract.Outcome, Rust.Outcome>(true);
same<Contract.Severity, Rust.Severity>(true);
same<Contract.Decision, Rust.Decision>(true);
same<Contract.RefusalStage, Rust.RefusalStage>(true);
same<Contract.FindingCode, Rust.FindingCode>(true);
same<Contract.Path, Rust.PathPart[]>(true);
same<Contract.Source, Rust.Source>(true);
same<Contract.Finding, Rust.Finding>(true);
same<Contract.DocumentAnswer, Rust.DocumentAnswer>(true);
same<Contract.ChecklistItem, Rust.ChecklistItem>(true);
same<Contract.Question, Rust.Question>(true);
same<Contract.Duration, Rust.Duration>(true);
same<Contract.StepAnswer, Rust.StepAnswer>(true);
same<Contract.Estimate, Rust.Estimate>(true);
same<Contract.LawInForce, Rust.LawInForce>(true);
same<Contract.UnseenEdition, Rust.UnseenEdition>(true);
same<Contract.LawApplied, Rust.LawApplied>(true);
same<Contract.Version, Rust.Version>(true);
same<Contract.Release, Rust.Release>(true);
same<Contract.EditionDetails, Rust.EditionDetails>(true);
same<Contract.BriefReport, Rust.BriefReport>(true);
same<Contract.Report, Rust.Report>(true);
same<Contract.Checklist, Rust.Checklist>(true);
same<Contract.EstimateAnswer, Rust.EstimateAnswer>(true);
same<Contract.FactQuestion, Rust.FactQuestion>(true);
same<Contract.Rule, Rust.Rule>(true);
same<Contract.RuleConflict, Rust.RuleConflict>(true);
same<Contract.Rulebook, Rust.Rulebook>(true);
same<Contract.Comparison, Rust.Comparison>(true);
same<Contract.Vocabulary, Rust.Vocabulary>(true);
same<Contract.IinParts, Rust.IinParts>(true);
same<Contract.DayAnswer, Rust.DayAnswer>(true);

same<Contract.Ground, Rust.Ground>(true);
same<Contract.Reason, Rust.Reason>(true);
same<Contract.Application, Rust.Application>(true);
same<Contract.Query, Rust.Query>(true);
same<Contract.CompareQuery, Rust.CompareQuery>(true);
same<Contract.Applicant, Rust.Applicant>(true);
same<Contract.Person, Rust.Person>(true);
same<Contract.Facts, Rust.Facts>(true);
same<Contract.ProvidedDocument, Rust.ProvidedDocument>(true);
same<Contract.SignatureData, Rust.SignatureData>(true);
same<Contract.PowerOfAttorney, Rust.PowerOfAttorney>(true);
same<Contract.Options, Rust.Options>(true);
same<Contract.CalendarSupplement, Rust.CalendarSupplement>(true);
