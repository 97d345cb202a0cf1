// Written by `UPDATE_TYPES=1 cargo test contract` from the Rust types; not to be edited.

import type * as Contract from "../src/wasm/types.js";
import { all, day, dotted, flag, id, name, number, optional, params, part, ruleId, said, sources, text, words, type Reader } from "./reader.js";

export const briefFinding = (r: Reader): Contract.BriefFinding => ({
  code: id(r) as Contract.BriefFinding["code"],
  severity: id(r) as Contract.BriefFinding["severity"],
  path: dotted(r),
  params: params(r),
  refusal: optional(r, id) as Contract.BriefFinding["refusal"],
  place: optional(r, text),
});

export const briefReport = (r: Reader): Contract.BriefReport => ({
  id: optional(r, text),
  decision: id(r) as Contract.BriefReport["decision"],
  findings: all(r, briefFinding),
  questions: all(r, dotted),
  registeredOn: optional(r, day),
  dueOn: optional(r, day),
  certainty: optional(r, id) as Contract.BriefReport["certainty"],
});

export const checklist = (r: Reader): Contract.Checklist => ({
  documents: all(r, checklistItem),
  questions: all(r, question),
  findings: all(r, finding),
  law: lawApplied(r),
  sources: sources(r),
  version: version(r),
});

export const checklistItem = (r: Reader): Contract.ChecklistItem => ({
  id: id(r) as Contract.ChecklistItem["id"],
  name: name(r),
  need: id(r) as Contract.ChecklistItem["need"],
  why: said(r) as Contract.ChecklistItem["why"],
  citations: all(r, number),
});

export const choiceLabel = (r: Reader): Contract.ChoiceLabel => ({
  value: id(r) as Contract.ChoiceLabel["value"],
  label: name(r),
});

export const comparedSide = (r: Reader): Contract.ComparedSide => ({
  region: regionName(r),
  day: day(r),
  law: lawApplied(r),
});

export const comparison = (r: Reader): Contract.Comparison => ({
  service: named(r),
  from: comparedSide(r),
  to: comparedSide(r),
  changes: all(r, ruleChange),
  unchanged: number(r),
  sources: sources(r),
  version: version(r),
});

export const documentAnswer = (r: Reader): Contract.DocumentAnswer => ({
  id: id(r) as Contract.DocumentAnswer["id"],
  name: name(r),
  status: id(r) as Contract.DocumentAnswer["status"],
  why: said(r) as Contract.DocumentAnswer["why"],
  citations: all(r, number),
});

export const duration = (r: Reader): Contract.Duration => ({
  amount: number(r),
  unit: id(r) as Contract.Duration["unit"],
});

export const editionDetails = (r: Reader): Contract.EditionDetails => ({
  act: name(r),
  edition: day(r),
  title: name(r),
  basis: optional(r, text),
  adoptedOn: day(r),
  registeredOn: optional(r, day),
  publishedOn: optional(r, day),
  readIn: name(r),
});

export const estimate = (r: Reader): Contract.Estimate => ({
  registeredOn: day(r),
  dueOn: day(r),
  dueAt: optional(r, text),
  term: duration(r),
  certainty: id(r) as Contract.Estimate["certainty"],
  reason: optional(r, said),
  steps: all(r, stepAnswer),
  keptUntil: optional(r, day),
  citations: all(r, number),
});

export const estimateAnswer = (r: Reader): Contract.EstimateAnswer => ({
  estimate: optional(r, estimate),
  findings: all(r, finding),
  law: lawApplied(r),
  sources: sources(r),
  version: version(r),
});

export const factQuestion = (r: Reader): Contract.FactQuestion => ({
  path: all(r, part),
  kind: id(r) as Contract.FactQuestion["kind"],
  question: name(r),
  asked: flag(r),
  choices: all(r, choiceLabel),
});

export const fieldName = (r: Reader): Contract.FieldName => ({
  path: name(r),
  name: words(r),
});

export const finding = (r: Reader): Contract.Finding => ({
  code: id(r) as Contract.Finding["code"],
  outcome: id(r) as Contract.Finding["outcome"],
  severity: id(r) as Contract.Finding["severity"],
  rule: optional(r, ruleId),
  path: all(r, part),
  params: params(r),
  message: said(r) as Contract.Finding["message"],
  refusal: optional(r, id) as Contract.Finding["refusal"],
  citations: all(r, number),
});

export const lawApplied = (r: Reader): Contract.LawApplied => ({
  national: optional(r, lawInForce),
  regional: optional(r, lawInForce),
  beside: all(r, lawInForce),
  unseen: all(r, unseenEdition),
});

export const lawInForce = (r: Reader): Contract.LawInForce => ({
  act: name(r),
  edition: day(r),
  text: name(r),
  url: optional(r, name),
  inForceFrom: optional(r, day),
  inForceTo: optional(r, day),
  approximate: flag(r),
  verifiedOn: day(r),
});

export const limits = (r: Reader): Contract.Limits => Object.freeze({
  text: number(r),
  values: number(r),
  depth: number(r),
  findings: number(r),
  line: number(r),
});

export const named = <T extends string>(r: Reader): Contract.Named<T> => ({
  id: id(r) as Contract.Named<T>["id"],
  name: name(r),
});

export const question = (r: Reader): Contract.Question => ({
  path: all(r, part),
  question: said(r) as Contract.Question["question"],
  decides: flag(r),
  citations: all(r, number),
});

export const regionName = (r: Reader): Contract.RegionName => ({
  code: name(r),
  name: name(r),
});

export const release = (r: Reader): Contract.Release => Object.freeze({
  package: name(r),
  rules: day(r),
  hash: name(r),
  limits: limits(r),
});

export const report = (r: Reader): Contract.Report => ({
  id: optional(r, text),
  decision: id(r) as Contract.Report["decision"],
  findings: all(r, finding),
  documents: all(r, documentAnswer),
  questions: all(r, question),
  estimate: optional(r, estimate),
  law: lawApplied(r),
  sources: sources(r),
  version: version(r),
});

export const rule = (r: Reader): Contract.Rule => ({
  id: ruleId(r),
  kind: id(r) as Contract.Rule["kind"],
  level: id(r) as Contract.Rule["level"],
  channels: all(r, id) as Contract.Rule["channels"],
  text: said(r) as Contract.Rule["text"],
  citations: all(r, number),
});

export const ruleChange = (r: Reader): Contract.RuleChange => ({
  kind: id(r) as Contract.RuleChange["kind"],
  change: id(r) as Contract.RuleChange["change"],
  level: id(r) as Contract.RuleChange["level"],
  id: ruleId(r),
  from: optional(r, ruleText),
  to: optional(r, ruleText),
});

export const ruleConflict = (r: Reader): Contract.RuleConflict => ({
  id: ruleId(r),
  changesAnswer: flag(r),
  text: name(r),
  reading: name(r),
  citations: all(r, number),
});

export const ruleText = (r: Reader): Contract.RuleText => ({
  channels: all(r, id) as Contract.RuleText["channels"],
  text: said(r) as Contract.RuleText["text"],
  citations: all(r, number),
});

export const rulebookAnswer = (r: Reader): Contract.Rulebook => ({
  service: named(r),
  region: regionName(r),
  day: day(r),
  questions: all(r, factQuestion),
  rules: all(r, rule),
  conflicts: all(r, ruleConflict),
  editions: all(r, editionDetails),
  law: lawApplied(r),
  sources: sources(r),
  version: version(r),
});

export const source = (r: Reader): Contract.Source => Object.freeze({
  act: name(r),
  edition: optional(r, day),
  place: optional(r, text),
  text: text(r),
  url: optional(r, name),
  basis: id(r) as Contract.Source["basis"],
  reason: optional(r, name),
});

export const stepAnswer = (r: Reader): Contract.StepAnswer => ({
  actor: name(r),
  action: name(r),
  duration: optional(r, duration),
  startsOn: day(r),
  endsOn: day(r),
  citations: all(r, number),
});

export const unseenEdition = (r: Reader): Contract.UnseenEdition => ({
  act: name(r),
  edition: day(r),
  text: name(r),
  note: name(r),
  url: optional(r, name),
});

export const version = (r: Reader): Contract.Version => ({
  package: name(r),
  rules: day(r),
  hash: name(r),
});

export const vocabulary = (r: Reader): Contract.Vocabulary => ({
  services: all(r, named) as Contract.Vocabulary["services"],
  regions: all(r, regionName),
  channels: all(r, named) as Contract.Vocabulary["channels"],
  roles: all(r, named) as Contract.Vocabulary["roles"],
  documents: all(r, named) as Contract.Vocabulary["documents"],
  facts: all(r, factQuestion),
  fields: all(r, fieldName),
});

export const dayAnswer = (r: Reader): Contract.DayAnswer => ({
  day: day(r),
  working: flag(r),
  workingSixDay: flag(r),
  kind: id(r) as Contract.DayAnswer["kind"],
  name: optional(r, words),
  certainty: id(r) as Contract.DayAnswer["certainty"],
  reason: optional(r, name),
});

export const iinParts = (r: Reader): Contract.IinParts => ({
  valid: flag(r),
  reason: optional(r, id) as Contract.IinParts["reason"],
  birthDate: optional(r, day),
  sex: optional(r, id) as Contract.IinParts["sex"],
});
