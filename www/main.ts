import { vocabulary } from "erezhe";
import type { Lang } from "erezhe";
import { answerView } from "./answer.js";
import { pause } from "./cite.js";
import { todayInKazakhstan } from "./dates.js";
import { h, renderer } from "./dom.js";
import type { Child } from "./dom.js";
import { examplesView } from "./examples.js";
import { formView } from "./form.js";
import { footer, header } from "./frame.js";
import { LANGS, texts } from "./i18n.js";
import { model } from "./model.js";
import { goTo } from "./page.js";
import type { Page } from "./page.js";
import { emptyForm, fromHash, noChoices, settle, toHash } from "./state.js";
import type { State } from "./state.js";
import { verdict } from "./verdict.js";

function preferred(): Lang {
  return LANGS.find((lang) => navigator.languages.some((wanted) => wanted.slice(0, 2) === lang)) ?? "kk";
}

function today(): string {
  return todayInKazakhstan(Date.now());
}

function start(root: HTMLElement): void {
  const render = renderer(root);
  const known = vocabulary("en");
  let state: State = emptyForm(fromHash(location.hash, known, noChoices(preferred(), today())));

  const draw = (): void => {
    const page: Page = { state, model: model(state), vocabulary: vocabulary(state.lang), change };
    const t = texts[state.lang];
    const { kind, title } = verdict(page);
    document.documentElement.lang = state.lang;
    document.title = state.checked && kind === "refuse" ? `${t.error}: ${title} – Ереже` : `${t.title} – Ереже`;
    render(
      h("a", { class: "skip", href: "#answer", key: "skip", onclick: goTo("decision") }, t.skip),
      header(page),
      h(
        "main",
        { key: "main" },
        examplesView(state, show),
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
  /** Leads to what is wrong, or else to the answer. */
  const lead = (): void => {
    document.getElementById("answer")?.scrollIntoView({ block: "start" });
    (document.getElementById("summary") ?? document.getElementById("decision"))?.focus({ preventScroll: true });
  };
  const submit = (): void => {
    change((now) => {
      now.checked = true;
    });
    lead();
  };
  const show = (example: State): void => {
    state = example;
    draw();
    lead();
  };
  const restart = (): void => {
    state = emptyForm(noChoices(state.lang, today()));
    draw();
    document.getElementById("field-service")?.focus();
  };
  addEventListener("hashchange", () => {
    const choices = fromHash(location.hash, known, state);
    change((now) => Object.assign(now, choices, { checked: false }));
  });
  draw();
  keepRoom(root);
}

/** Whatever gets the focus has to come out from under the answer that stays at the top. */
function keepRoom(root: HTMLElement): void {
  const banner = root.querySelector<HTMLElement>("#decision");
  if (banner === null) return;
  new ResizeObserver(() => {
    document.documentElement.style.setProperty("--banner", `${banner.offsetHeight}px`);
  }).observe(banner);
}

/** On a narrow screen, what the answer says so far. */
function peek(page: Page): Child {
  const { kind, title } = verdict(page);
  return h(
    "a",
    { class: `peek ${kind}`, href: "#answer", key: "peek", onclick: goTo("decision") },
    h("span", {}, title),
    pause(),
    h("span", {}, texts[page.state.lang].answer),
  );
}

const root = document.getElementById("page");
if (root !== null) start(root);
