// Makes the report of the numbers that the module gives (src/check/numbers.rs), in the order of the contract.

import type * as Contract from "../src/wasm/types.js";
import type { Numbers } from "./numbers.js";
import { two, type Words } from "./words.js";

const NONE: Contract.Version = { package: "", rules: "", hash: "" };
const days = new Map<number, string>();

function dayOf(day: number): string {
  let text = days.get(day);
  if (text === undefined) {
    text = `${String(day >>> 16).padStart(4, "0")}-${two((day >> 8) & 255)}-${two(day & 255)}`;
    if (days.size > 1000) days.clear();
    days.set(day, text);
  }
  return text;
}

export class Reporter {
  constructor(
    private readonly numbers: Numbers,
    private readonly words: Words,
  ) {}

  /** The report but for its version and its sources: those are the numbers that come with it. */
  report(): { report: Contract.Report; spots: number[] } {
    const { numbers } = this;
    const report: Contract.Report = {
      id: numbers.some() ? numbers.text() : null,
      decision: numbers.name() as Contract.Decision,
      findings: this.all(this.finding),
      documents: this.all(this.document),
      questions: this.all(this.question),
      estimate: numbers.some() ? this.estimate() : null,
      law: this.law(),
      sources: [],
      version: NONE,
    };
    return { report, spots: this.all(this.number) };
  }

  private all<T>(read: () => T): T[] {
    const count = this.numbers.next();
    const all: T[] = [];
    for (let index = 0; index < count; index++) all.push(read());
    return all;
  }

  private readonly number = (): number => this.numbers.next();

  private readonly part = (): string | number => {
    switch (this.numbers.next()) {
      case 0:
        return this.numbers.name();
      case 1:
        return this.numbers.text();
      default:
        return this.numbers.next();
    }
  };

  private params(): Record<string, string | number> {
    const { numbers } = this;
    const params: Record<string, string | number> = {};
    for (let count = numbers.next(); count > 0; count--) {
      const name = numbers.name();
      const kind = numbers.next();
      params[name] =
        kind === 0 ? numbers.name() : kind === 1 ? numbers.text() : kind === 2 ? numbers.next() : dayOf(numbers.next());
    }
    return params;
  }

  private rule(): string {
    const { numbers } = this;
    return `${numbers.name()}/${dayOf(numbers.next())}/${numbers.name()}/${numbers.name()}`;
  }

  private readonly finding = (): Contract.Finding => {
    const { numbers } = this;
    return {
      code: numbers.name() as Contract.FindingCode,
      outcome: numbers.name() as Contract.Outcome,
      severity: numbers.name() as Contract.Severity,
      rule: numbers.some() ? this.rule() : null,
      path: this.all(this.part),
      params: this.params(),
      message: this.words.said(numbers),
      refusal: numbers.some() ? (numbers.name() as Contract.RefusalStage) : null,
      citations: this.all(this.number),
    };
  };

  private readonly document = (): Contract.DocumentAnswer => {
    const { numbers, words } = this;
    const document = {
      id: numbers.name() as Contract.DocumentId,
      name: words.law(numbers.next()),
      status: numbers.name() as Contract.DocumentStatus,
      why: words.said(numbers),
      citations: this.all(this.number),
    };
    Object.freeze(document.citations);
    return Object.freeze(document);
  };

  private readonly question = (): Contract.Question => {
    const { numbers } = this;
    return {
      path: this.all(this.part),
      question: this.words.said(numbers),
      decides: numbers.some(),
      citations: this.all(this.number),
    };
  };

  private readonly reason = (): string => this.words.said(this.numbers);

  private readonly step = (): Contract.StepAnswer => {
    const { numbers, words } = this;
    return {
      actor: words.law(numbers.next()),
      action: words.law(numbers.next()),
      duration: numbers.some() ? this.duration() : null,
      startsOn: dayOf(numbers.next()),
      endsOn: dayOf(numbers.next()),
      citations: this.all(this.number),
    };
  };

  private duration(): Contract.Duration {
    return { amount: this.numbers.next(), unit: this.numbers.name() as Contract.Unit };
  }

  private estimate(): Contract.Estimate {
    const { numbers } = this;
    return {
      registeredOn: dayOf(numbers.next()),
      dueOn: dayOf(numbers.next()),
      dueAt: numbers.some() ? numbers.text() : null,
      term: this.duration(),
      certainty: numbers.name() as Contract.Estimate["certainty"],
      reason: this.all(this.reason).join("; ") || null,
      steps: this.all(this.step),
      keptUntil: numbers.some() ? dayOf(numbers.next()) : null,
      citations: this.all(this.number),
    };
  }

  private law(): Contract.LawApplied {
    const { numbers } = this;
    const law = {
      national: numbers.some() ? this.inForce() : null,
      regional: numbers.some() ? this.inForce() : null,
      beside: this.all(this.inForce),
      unseen: this.all(this.unseen),
    };
    Object.freeze(law.beside);
    Object.freeze(law.unseen);
    return Object.freeze(law);
  }

  private readonly inForce = (): Contract.LawInForce => {
    const { numbers, words } = this;
    return Object.freeze({
      act: numbers.name(),
      edition: dayOf(numbers.next()),
      text: words.law(numbers.next()),
      url: numbers.some() ? numbers.name() : null,
      inForceFrom: numbers.some() ? dayOf(numbers.next()) : null,
      inForceTo: numbers.some() ? dayOf(numbers.next()) : null,
      approximate: numbers.some(),
      verifiedOn: dayOf(numbers.next()),
    });
  };

  private readonly unseen = (): Contract.UnseenEdition => {
    const { numbers, words } = this;
    return Object.freeze({
      act: numbers.name(),
      edition: dayOf(numbers.next()),
      text: words.law(numbers.next()),
      note: words.law(numbers.next()),
      url: numbers.some() ? numbers.name() : null,
    });
  };
}
