// Rates of contestants that take turns, so that what disturbs the machine disturbs all of them.

/**
 * @param {{ name: string, units: number, run: () => unknown }[]} contestants `run` does `units` of work; a promise is awaited
 * @returns {Promise<Map<string, number[]>>} for each its rates, in units a second, by round
 */
export async function takeTurns(contestants, { rounds = 15, milliseconds = 60 } = {}) {
  const calls = new Map();
  const rates = new Map(contestants.map(({ name }) => [name, []]));
  for (const contestant of contestants) {
    // Once to get warm, then to know how many calls fill a turn.
    await turn(contestant, 1, milliseconds * 3);
    calls.set(contestant.name, (await turn(contestant, 1, milliseconds)).calls);
  }
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < contestants.length; i++) {
      const contestant = contestants[(i + round) % contestants.length];
      const { elapsed, calls: done } = await turn(contestant, calls.get(contestant.name));
      rates.get(contestant.name).push((done * contestant.units * 1000) / elapsed);
    }
  }
  return rates;
}

/** So many calls, and more until the time is over. */
async function turn({ run }, atLeast, milliseconds = 0) {
  const start = performance.now();
  let calls = 0;
  let elapsed;
  do {
    const result = run();
    if (result instanceof Promise) await result;
    calls++;
    elapsed = calls < atLeast ? 0 : performance.now() - start;
  } while (calls < atLeast || elapsed < milliseconds);
  return { calls, elapsed };
}

export function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
export const best = (list) => Math.max(...list);

/** How many times as fast, round by round. */
export const ratio = (list, other) => median(list.map((rate, round) => rate / other[round]));
