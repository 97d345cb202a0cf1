import { version } from "erezhe";
import { formatDay } from "./dates.js";
import { h } from "./dom.js";
import type { Child } from "./dom.js";
import { LANGS, texts } from "./i18n.js";
import type { Page } from "./page.js";

export function header({ state, change }: Page): Child {
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
    h(
      "div",
      { class: "intro" },
      h("h1", {}, t.title),
      h("p", {}, t.tagline),
      h("p", { class: "privacy" }, `${t.unofficial} ${t.privacy}`),
    ),
  );
}

export function footer({ state }: Page): Child {
  const t = texts[state.lang];
  const { package: pkg, rules } = version();
  return h(
    "footer",
    { key: "footer" },
    h("p", {}, h("strong", {}, t.unofficial), ` ${t.unofficialMore}`),
    h("p", {}, t.whereFrom),
    h("p", {}, t.mistake),
    h(
      "p",
      {},
      `${t.licence}: `,
      h("a", { href: "LICENSE-MIT.txt" }, "MIT"),
      ` ${t.or} `,
      h("a", { href: "LICENSE-APACHE.txt" }, "Apache 2.0"),
      `. ${t.version(pkg, formatDay(rules, state.lang))}.`,
    ),
  );
}
