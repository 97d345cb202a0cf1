// The budgets of the design, each beside what was measured: `must` has to be reached, `aim` is beyond it.

const kB = 1000;
const bytes = (value) => `${Math.round(value).toLocaleString("en")} B`;
const rate = (value) => `${Math.round(value).toLocaleString("en")}/s`;
const milliseconds = (value) => `${value.toFixed(value < 5 ? 2 : 1)} ms`;
const times = (value) => `${value.toFixed(2)} ×`;

/** `more`: the larger the better. A budget without a measure is one that today's package cannot be measured by. */
export function budgets(measured) {
  const { sizes, checks, ndjson, days, answers, first, memory } = measured;
  return [
    { what: "gzip for `check`, one language", must: 72 * kB, aim: 60 * kB, value: sizes.one, show: bytes },
    { what: "gzip for `check`, three languages", must: 108 * kB, aim: 95 * kB, value: sizes.three, show: bytes },
    { what: "gzip, code of the module", must: 45 * kB, aim: 34 * kB, value: sizes.code, show: bytes },
    { what: "`check()`, full: 200,000/s", must: 200_000, aim: 200_000, value: checks.full, show: rate, more: true },
    {
      what: "`check()`, full: 5 × the wasm engine",
      must: 5 * checks.wasmEngine,
      aim: 5 * checks.wasmEngine,
      value: checks.full,
      show: rate,
      more: true,
    },
    {
      what: "NDJSON brief: hand-written JavaScript, then twice that",
      must: ndjson.byHand,
      aim: 2 * ndjson.byHand,
      value: ndjson.brief,
      show: rate,
      more: true,
    },
    { what: "NDJSON full", must: 60_000, aim: 60_000, value: ndjson.full, show: rate, more: true },
    { what: "`compare()`", must: 0.5, aim: 0.5, value: answers.compare, show: milliseconds },
    { what: "`rulebook()`", must: 0.5, aim: 0.5, value: answers.rulebook, show: milliseconds },
    {
      what: "`addWorkingDays`: constant (1,500 days beside 15)",
      must: 1.25,
      aim: 1.25,
      value: days.longer,
      show: times,
    },
    { what: "import and first call, over an empty module", must: 10, aim: 10, value: first, show: milliseconds },
    {
      what: `memory flat (after ${memory.rows.toLocaleString("en")} rows beside a tenth of them)`,
      must: 1.05,
      aim: 1.05,
      value: memory.late / memory.early,
      show: times,
    },
  ].map((budget) => ({ ...budget, ...verdict(budget) }));
}

function verdict({ must, aim, value, show, more }) {
  if (value === null) return { ratio: "", kept: "not to be had yet" };
  const reaches = (bound) => (more ? value >= bound : value <= bound);
  const ratio = `${(value / must).toFixed(2)} ×`;
  if (reaches(aim)) return { ratio, kept: "yes" };
  const beside = `${show(Math.abs(value - aim))} from the aim`;
  if (reaches(must)) return { ratio, kept: `yes; ${beside}` };
  return { ratio, kept: `no: ${show(Math.abs(value - must))} ${more ? "too few" : "too much"}` };
}
