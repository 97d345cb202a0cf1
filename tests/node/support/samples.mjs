// Input that the tests share.

export const APPLICATION = {
  id: "A-1",
  service: "externat-permit",
  region: "KZ-75",
  channel: "portal",
  submittedAt: "2016-12-01T10:00+06:00",
  applicant: { role: "parent" },
  person: { birthDate: "2001-05-14", sex: "female" },
  facts: { ground: "health" },
  documents: [{ id: "medical-conclusion", issuedOn: "2016-11-01" }, "application"],
  consent: true,
};

export const QUERY = { service: "externat-permit", region: "KZ-75", channel: "portal", submittedAt: "2016-12-01" };

export const COMPARED = {
  service: "externat-permit",
  from: { region: "KZ-75", submittedAt: "2016-12-01" },
  to: { region: "KZ-75", submittedAt: "2026-10-01" },
};

/** Anything but an application; made anew each time, as some of it cannot be cloned. */
export function nonsense() {
  const cyclic = { service: "externat-permit" };
  cyclic.facts = cyclic;
  const list = [];
  list.push(list);
  let deep = {};
  for (let i = 0; i < 100_000; i++) deep = { facts: deep };
  let wide = "x";
  for (let i = 0; i < 40; i++) wide = { left: wide, right: wide };
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const refusing = new Proxy(
    {},
    {
      ownKeys() {
        throw new Error("no");
      },
    },
  );
  const lying = new Proxy([], { get: (target, key) => (key === "length" ? 2 ** 53 : target[key]) });
  class Form {
    service = "externat-permit";
    #hidden = 1;
    get hidden() {
      return this.#hidden;
    }
  }
  return {
    undefined: undefined,
    null: null,
    true: true,
    number: 42,
    NaN: NaN,
    text: "application",
    "lone surrogate": "\ud800",
    bigint: 10n,
    symbol: Symbol("application"),
    function: () => APPLICATION,
    class: Form,
    "class instance": new Form(),
    date: new Date(0),
    "date that is none": new Date(NaN),
    map: new Map(Object.entries(APPLICATION)),
    set: new Set([1]),
    promise: Promise.resolve(APPLICATION),
    regexp: /./,
    error: new Error("no"),
    bytes: new Uint8Array(8),
    "wrapped text": new String("application"),
    list: [APPLICATION],
    "no prototype": Object.create(null),
    empty: {},
    cyclic,
    "cyclic list": list,
    deep,
    wide,
    "revoked proxy": proxy,
    "refusing proxy": refusing,
    "lying proxy": lying,
    "throwing getter": {
      get service() {
        throw new Error("no");
      },
    },
    "tag that throws": {
      get [Symbol.toStringTag]() {
        throw new Error("no");
      },
    },
    "sparse list": { ...APPLICATION, documents: new Array(3) },
    "huge list": { ...APPLICATION, documents: new Array(1_000_000).fill("application") },
    "huge text": { ...APPLICATION, id: "x".repeat(5_000_000) },
    "huge key": { ...APPLICATION, ["x".repeat(5_000_000)]: 1 },
    "many keys": Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`key${i}`, i])),
    "own __proto__": JSON.parse('{"__proto__":{"service":"externat-permit"},"constructor":1}'),
    "wrong types": { ...APPLICATION, service: 1, region: {}, channel: [], submittedAt: new Date(), facts: "health" },
  };
}

/** Application-like objects whose shape changes from one to the next. */
export function* shifting(count) {
  const keys = Object.keys(APPLICATION);
  for (let i = 0; i < count; i++) {
    const object = {};
    for (let k = 0; k < keys.length; k++) {
      const key = keys[(k * 7 + i) % keys.length];
      if ((i >> (k % 9)) & 1) object[key] = (i + k) % 11 === 0 ? i : APPLICATION[key];
    }
    if (i % 5 === 0) object[`extra${i % 977}`] = [i, { i }];
    yield i % 13 === 0 ? [object] : object;
  }
}
