import { version, vocabulary } from "erezhe";
import type { Lang, Service, Channel } from "erezhe";
import { pause } from "./cite.js";
import { answerView, verdict } from "./answer.js";
import { formatDay, todayInKazakhstan } from "./dates.js";
import { h, renderer } from "./dom.js";
import type { Child } from "./dom.js";
import { formView } from "./form.js";
import type { Page } from "./form.js";
import { LANGS, texts } from "./i18n.js";
import { model } from "./model.js";
import { emptyForm, fromHash, settle, toHash } from "./state.js";
import type { State } from "./state.js";

const EXAMPLES: readonly { service: Service; region: string; channel: Channel; day: string }[] = [
  { service: "externat-permit", region: "KZ-75", channel: "portal", day: "2016-11-21" },
  { service: "education-document-duplicate", region: "KZ-47", channel: "state-corporation", day: "2016-12-09" },
  { service: "preschool-queue", region: "KZ-39", channel: "portal", day: "2019-05-06" },
  { service: "kindergarten-admission", region: "KZ-39", channel: "office", day: "2019-08-05" },
];

function preferred(): Lang {
  return LANGS.find((lang) => navigator.languages.some((wanted) => wanted.slice(0, 2) === lang)) ?? "kk";
}

function start(root: HTMLElement): void {
  const render = renderer(root);
  const first = vocabulary("en");
  const fallback = {
    lang: preferred(),
    service: first.services[0]?.id ?? "externat-permit",
    region: first.regions[0]?.code ?? "KZ-75",
    channel: "portal" as const,
    day: todayInKazakhstan(Date.now()),
    time: "",
  };
  let state: State = emptyForm(fromHash(location.hash, first, fallback));

  const draw = (): void => {
    const page: Page = { state, model: model(state), vocabulary: vocabulary(state.lang), change };
    const t = texts[state.lang];
    const { kind, title } = verdict(page);
    document.documentElement.lang = state.lang;
    document.title = state.checked && kind === "faulty" ? `${t.error}: ${title} – Ереже` : `${t.title} – Ереже`;
    render(
      h("a", { class: "skip", href: "#answer", key: "skip", onclick: goTo("answer") }, t.skip),
      header(page),
      h(
        "main",
        { key: "main" },
        examples(page),
        h("div", { class: "columns", key: "columns" }, formView(page, submit, restart, peek(page)), answerView(page)),
      ),
      footer(page),
    );
    const hash = toHash(state);
    if (location.hash !== hash) history.replaceState(null, "", hash);
  };
  const change = (what: (state: State) => void): void => {
    what(state);
    settle(state);
    draw();
  };
  const submit = (): void => {
    change((now) => {
      now.checked = true;
    });
    const answer = document.getElementById("answer");
    answer?.scrollIntoView({ block: "start" });
    (document.getElementById("summary") ?? answer)?.focus({ preventScroll: true });
  };
  const restart = (): void => {
    state = emptyForm(state);
    draw();
    document.getElementById("field-service")?.focus();
  };
  addEventListener("hashchange", () => {
    const choices = fromHash(location.hash, first, state);
    change((now) => Object.assign(now, choices, { checked: false }));
  });
  draw();
}

function goTo(id: string): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
}

function peek(page: Page): Child {
  const { lang } = page.state;
  const { kind, title } = verdict(page);
  return h(
    "a",
    { class: `peek ${kind}`, href: "#answer", key: "peek", onclick: goTo("answer") },
    h("span", {}, title),
    pause(),
    h("span", {}, texts[lang].answer),
  );
}

function header({ state, change }: Page): Child {
  const t = texts[state.lang];
  return h(
    "header",
    { key: "header" },
    h(
      "div",
      { class: "bar" },
      h("p", { class: "mark" }, h("span", { lang: "kk" }, "Ереже")),
      h(
        "nav",
        { "aria-label": t.languages },
        LANGS.map((lang) =>
          h(
            "button",
            {
              type: "button",
              lang,
              key: lang,
              "aria-pressed": lang === state.lang ? "true" : "false",
              onclick: () =>
                change((now) => {
                  now.lang = lang;
                }),
            },
            texts[lang].languageName,
          ),
        ),
      ),
    ),
    h("div", { class: "intro" }, h("h1", {}, t.title), h("p", {}, t.tagline), h("p", { class: "privacy" }, t.privacy)),
  );
}

function examples({ state, model: { noLaw }, vocabulary: { services, regions, channels } }: Page): Child {
  const t = texts[state.lang];
  return h(
    "details",
    { class: "examples", key: "examples", open: noLaw !== null },
    h("summary", {}, t.examples),
    h("p", { class: "hint" }, t.examplesHint),
    h(
      "ul",
      {},
      EXAMPLES.map((example) =>
        h(
          "li",
          { key: example.service },
          h(
            "a",
            { href: toHash({ ...example, lang: state.lang, time: "" }) },
            [
              services.find(({ id }) => id === example.service)?.name,
              regions.find(({ code }) => code === example.region)?.name,
              channels.find(({ id }) => id === example.channel)?.name,
              formatDay(example.day, state.lang),
            ].join(" · "),
          ),
        ),
      ),
    ),
  );
}

function footer({ state }: Page): Child {
  const { package: pkg, rules } = version();
  return h("footer", { key: "footer" }, h("p", {}, texts[state.lang].version(pkg, formatDay(rules, state.lang))));
}

const root = document.getElementById("page");
if (root !== null) start(root);
