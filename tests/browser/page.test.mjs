// The page as two parents use it, from an empty form to an application that would be accepted.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { after, before, describe, test } from "node:test";
import { chromium } from "playwright-core";
import { serve } from "../../scripts/serve.mjs";

const SHOTS = fileURLToPath(new URL("../../.cache/screenshots/", import.meta.url));
const DIST = fileURLToPath(new URL("../../www/dist", import.meta.url));
const INSTALLED = "/usr/bin/chromium";

/** A number that is nobody's, with the check digit of the law. */
function iin(birthDate, seventh, serial) {
  const head = birthDate.slice(2).replaceAll("-", "") + seventh + String(serial).padStart(4, "0");
  const digits = Array.from(head, Number);
  const sum = (weights) => digits.reduce((total, digit, index) => total + digit * weights[index], 0) % 11;
  let check = sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  if (check === 10) check = sum([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]);
  return check === 10 ? iin(birthDate, seventh, serial + 1) : head + check;
}

let browser;
let site;

before(async () => {
  await import("../../www/build.mjs");
  await mkdir(SHOTS, { recursive: true });
  site = await serve(DIST);
  browser = await chromium.launch({
    ...(existsSync(INSTALLED) ? { executablePath: INSTALLED } : {}),
    args: [
      "--no-sandbox",
      "--lang=en-US",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      "--disable-quic",
    ],
  });
});
after(async () => {
  await browser?.close();
  site?.server.close();
});

/** A page that notes what must not happen. */
async function open(width, height, hash = "") {
  const page = await browser.newPage({ viewport: { width, height } });
  const faults = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`page: ${error.message}`));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(site.url).origin) faults.push(`request: ${request.url()}`);
  });
  await page.goto(site.url + hash);
  await page.locator("form").waitFor();
  return { page, faults };
}

const field = (key) => `#field-${key.replaceAll(".", "-")}`;
const option = (page, key, value) => page.locator(`input[name="${field(key).slice(1)}"][value="${value}"]`);

async function assertNoSidewaysScroll(page) {
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(content <= screen, `${content} px of content on a screen of ${screen} px`);
}

/** The text that a field names as its description, which a screen reader reads out. */
function description(page, key) {
  return page.locator(field(key)).evaluate((input) =>
    (input.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join(" "),
  );
}

/** Answers what is open in the form: every document it lists, and the day of issue where one is asked for. */
async function provideDocuments(page, issuedOn) {
  for (const box of await page.locator(".ticks input[type=checkbox]").all()) await box.check();
  for (const day of await page.locator(".ticks input[type=date]").all()) await day.fill(issuedOn);
}

/** Moves by Tab alone until the control is reached. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 250; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`no way to ${selector} by Tab`);
}

/** Chooses in a group of radio buttons with Space and the arrow keys. */
async function chooseByKeyboard(page, key, value) {
  await tabTo(page, `input[name="${field(key).slice(1)}"]`);
  await page.keyboard.press("Space");
  for (let presses = 0; presses < 10; presses += 1) {
    if (await option(page, key, value).isChecked()) return;
    await page.keyboard.press("ArrowDown");
  }
  assert.fail(`${key} has no ${value} to choose`);
}

async function dateByKeyboard(page, key, day) {
  await tabTo(page, field(key));
  const [year, month, date] = day.split("-");
  await page.keyboard.type(month + date + year);
  assert.equal(await page.locator(field(key)).inputValue(), day);
}

async function backToTop(page) {
  await page.evaluate(() => {
    document.activeElement?.blur();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });
}

describe("the page", () => {
  test("externat permit in Almaty in 2016, in Russian, by keyboard", async () => {
    const { page, faults } = await open(1280, 900);
    const child = iin("2001-05-14", 6, 1001);
    const parent = iin("1975-02-03", 4, 1002);

    await tabTo(page, 'nav button[lang="ru"]');
    await page.keyboard.press("Enter");
    assert.equal(await page.locator("html").getAttribute("lang"), "ru");
    assert.match(await page.title(), /заявлени/);

    await chooseByKeyboard(page, "service", "externat-permit");
    await tabTo(page, field("region"));
    for (
      let presses = 0;
      presses < 40 && (await page.locator(field("region")).inputValue()) !== "KZ-75";
      presses += 1
    ) {
      await page.keyboard.press("ArrowDown");
    }
    for (
      let presses = 0;
      presses < 40 && (await page.locator(field("region")).inputValue()) !== "KZ-75";
      presses += 1
    ) {
      await page.keyboard.press("ArrowUp");
    }
    assert.equal(await page.locator(field("region")).inputValue(), "KZ-75");
    await chooseByKeyboard(page, "channel", "portal");
    await dateByKeyboard(page, "submittedAt", "2016-11-21");

    assert.equal(await page.locator("form .finding").count(), 0, "an empty form is not found fault with");
    assert.equal(await page.locator("form [aria-invalid]").count(), 0);
    assert.equal(await page.locator("#decision").getAttribute("data-verdict"), "pristine");

    await chooseByKeyboard(page, "applicant.role", "parent");
    await tabTo(page, field("applicant.iin"));
    await page.keyboard.type(parent.slice(0, 11) + ((Number(parent[11]) + 1) % 10));
    assert.equal(
      await page.locator(field("applicant.iin")).getAttribute("aria-invalid"),
      "true",
      "found as it is typed",
    );
    assert.match(await description(page, "applicant.iin"), /ИИН/);
    await page.screenshot({ path: `${SHOTS}externat-ru-finding.png` });
    await page.keyboard.press("Backspace");
    await page.keyboard.type(parent[11]);
    assert.equal(await page.locator(field("applicant.iin")).getAttribute("aria-invalid"), null);

    await tabTo(page, field("person.iin"));
    await page.keyboard.type(child);
    await dateByKeyboard(page, "person.birthDate", "2001-05-14");

    await chooseByKeyboard(page, "facts.ground", "abroad-with-parents");
    assert.equal(await page.locator(field("documents.residence-abroad-certificate")).count(), 1);
    assert.equal(await page.locator(field("documents.medical-conclusion")).count(), 0);
    await backToTop(page);
    await chooseByKeyboard(page, "facts.ground", "health");
    assert.equal(await page.locator(field("documents.residence-abroad-certificate")).count(), 0);
    assert.equal(await page.locator(field("documents.medical-conclusion")).count(), 1);

    // Checked too early: the summary says what is missing, and leads there.
    await tabTo(page, "form button[type=submit]");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "summary");
    assert.match(await page.title(), /^Ошибка/);
    await page.screenshot({ path: `${SHOTS}externat-ru-summary.png` });
    await tabTo(page, '#summary a[href="#field-documents-medical-conclusion"]');
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "field-documents-medical-conclusion");
    assert.notEqual(await description(page, "documents.medical-conclusion"), "");

    await backToTop(page);
    const boxes = await page.locator(".ticks input[type=checkbox]").evaluateAll((all) => all.map(({ id }) => id));
    for (const id of boxes) {
      await tabTo(page, `#${id}`);
      await page.keyboard.press("Space");
    }
    for (const id of await page.locator(".ticks input[type=date]").evaluateAll((all) => all.map((input) => input.id))) {
      await tabTo(page, `#${id}`);
      await page.keyboard.type("11012016");
    }
    await chooseByKeyboard(page, "signature.kind", "certificate");
    await tabTo(page, field("signature.iin"));
    await page.keyboard.type(parent);
    await dateByKeyboard(page, "signature.validFrom", "2016-01-05");
    await dateByKeyboard(page, "signature.validTo", "2017-01-05");
    if ((await page.locator(field("consent")).count()) > 0) {
      await tabTo(page, field("consent"));
      await page.keyboard.press("Space");
    }
    await tabTo(page, "form button[type=submit]");
    await page.keyboard.press("Enter");
    assert.deepEqual(await page.locator("#summary li").allTextContents(), []);
    assert.equal(await page.locator("#decision").getAttribute("data-decision"), "accept");

    // 15 working days after 21 November; 1 December was a holiday.
    assert.equal(await page.locator(".due-day time").getAttribute("datetime"), "2016-12-13");
    assert.match(await page.locator(".due-day time").textContent(), /13 декабря 2016/);
    assert.ok((await page.locator("svg.timeline .bar").count()) >= 1);
    const off = await page.locator("svg.timeline rect > title").allTextContents();
    assert.ok(
      off.some((title) => title.startsWith("1 декабря 2016 года")),
      "the holiday is drawn",
    );
    assert.ok((await page.locator(".steps > li").count()) >= 3);

    await tabTo(page, "#timeline .cite > summary");
    await page.keyboard.press("Enter");
    const cited = page.locator("#timeline .cite[open]").first();
    assert.ok(await cited.locator(".place").first().isVisible());
    assert.match(await cited.locator("a").first().getAttribute("href"), /^https:\/\//);

    await tabTo(page, "#analyst > summary");
    await page.keyboard.press("Enter");
    assert.ok(await page.locator("#analyst .rules .tag").first().isVisible());
    assert.ok((await page.locator("#analyst [data-rule]").count()) > 10);

    const address = decodeURIComponent(page.url());
    for (const secret of [parent, child, "2001-05-14"])
      assert.ok(!address.includes(secret), "nothing about a person in the address");
    await page.screenshot({ path: `${SHOTS}externat-ru-accepted.png`, fullPage: true });
    assert.deepEqual(faults, []);
    await page.close();
  });

  test("queue for a kindergarten in Kostanay in 2019, in Kazakh, on a phone", async () => {
    const { page, faults } = await open(360, 800);
    const child = iin("2017-03-10", 5, 2001);
    const parent = iin("1988-07-21", 4, 2002);

    await page.locator('nav button[lang="kk"]').click();
    assert.equal(await page.locator("html").getAttribute("lang"), "kk");
    await option(page, "service", "preschool-queue").check();
    await page.locator(field("region")).selectOption("KZ-39");
    await option(page, "channel", "portal").check();
    await page.locator(field("submittedAt")).fill("2019-05-06");
    await assertNoSidewaysScroll(page);
    await page.screenshot({ path: `${SHOTS}queue-kk-empty.png`, fullPage: true });

    await option(page, "applicant.role", "parent").check();
    await page.locator(field("applicant.iin")).fill(parent);
    await page.locator(field("person.iin")).fill(child.slice(0, 8));
    assert.equal(
      await page.locator(field("person.iin")).getAttribute("aria-invalid"),
      null,
      "not while it is being typed",
    );
    await page.locator(field("person.iin")).blur();
    assert.equal(await page.locator(field("person.iin")).getAttribute("aria-invalid"), "true");
    await page.locator(field("person.iin")).fill(child);
    assert.equal(await page.locator(field("person.iin")).getAttribute("aria-invalid"), null);
    await page.locator(field("person.birthDate")).fill("2017-03-10");

    const before = await page.locator(".ticks > li").count();
    const specialNeeds = option(page, "facts.specialNeeds", "yes");
    await specialNeeds.check();
    assert.equal(
      await page.locator(field("documents.special-needs-conclusion")).count(),
      1,
      "documents follow the facts",
    );
    await option(page, "facts.specialNeeds", "no").check();
    assert.equal(await page.locator(field("documents.special-needs-conclusion")).count(), 0);
    for (const no of await page.locator('input[name^="field-facts-"][value="no"]').all()) await no.check();
    assert.ok((await page.locator(".ticks > li").count()) <= before);

    await provideDocuments(page, "2019-04-20");
    await option(page, "signature.kind", "certificate").check();
    await page.locator(field("signature.iin")).fill(parent);
    await page.locator(field("signature.validFrom")).fill("2018-09-01");
    await page.locator(field("signature.validTo")).fill("2019-09-01");
    if ((await page.locator(field("consent")).count()) > 0) await page.locator(field("consent")).check();
    await page.locator("form button[type=submit]").click();
    assert.deepEqual(await page.locator("#summary li").allTextContents(), []);
    assert.equal(await page.locator("#decision").getAttribute("data-decision"), "accept");

    assert.match(await page.locator(".due-day time").getAttribute("datetime"), /^2019-05-06/);
    assert.match(await page.locator(".due-day time").textContent(), /2019 жылғы 6 мамыр/);
    assert.ok((await page.locator("svg.timeline .bar").count()) >= 5);

    const cite = page.locator(".papers .cite").first();
    assert.equal(await cite.locator(".place").first().isVisible(), false);
    await cite.locator("summary").click();
    assert.ok(await cite.locator(".place").first().isVisible());

    await page.locator("details").evaluateAll((all) =>
      all.forEach((each) => {
        each.open = true;
      }),
    );
    await assertNoSidewaysScroll(page);
    await page.screenshot({ path: `${SHOTS}queue-kk-accepted.png`, fullPage: true });
    assert.deepEqual(faults, []);
    await page.close();
  });

  test("the address carries the choice, and the language can change at any time", async () => {
    const { page, faults } = await open(
      360,
      800,
      "#lang=en&service=education-document-duplicate&region=KZ-47&channel=state-corporation&day=2016-12-09",
    );
    assert.ok(await option(page, "service", "education-document-duplicate").isChecked());
    assert.equal(await page.locator(field("region")).inputValue(), "KZ-47");
    await page.locator(field("applicant.iin")).fill("123");
    for (const lang of ["kk", "ru", "en"]) {
      await page.locator(`nav button[lang="${lang}"]`).click();
      assert.equal(await page.locator("html").getAttribute("lang"), lang);
      assert.equal(await page.locator(field("applicant.iin")).inputValue(), "123", "what was typed stays");
      await assertNoSidewaysScroll(page);
      await page.screenshot({ path: `${SHOTS}duplicate-${lang}.png`, fullPage: true });
    }
    await page.locator("form button.plain").click();
    assert.equal(await page.locator(field("applicant.iin")).inputValue(), "");
    assert.deepEqual(faults, []);
    await page.close();
  });

  test("what is to be noticed, and what is not known, stand apart from faults in the answer", async () => {
    for (const [width, lang] of [
      [360, "kk"],
      [1280, "ru"],
    ]) {
      // 1 December 2019 was a Sunday: the last day to apply moves, which the act itself does not say.
      const { page, faults } = await open(
        width,
        800,
        `#lang=${lang}&service=externat-permit&region=KZ-75&channel=portal&day=2019-12-02`,
      );
      const judged = { kk: "Лауазымды адам шешеді:", ru: "Решает должностное лицо:" }[lang];
      const attention = page.locator("#attention");
      assert.ok(await attention.isVisible());
      assert.match(await attention.textContent(), { kk: /2019 жылғы 3 желтоқсан/, ru: /3 декабря 2019 года/ }[lang]);
      await attention.locator('a[href="#field-submittedAt"]').click();
      assert.equal(await page.evaluate(() => document.activeElement?.id), "field-submittedAt");

      const inexact = page.locator("#inexact");
      assert.equal(
        await inexact.locator("h3").textContent(),
        { kk: "Нақты емес не белгісіз жайттар", ru: "Что неточно или неизвестно" }[lang],
      );
      assert.equal(await inexact.locator(".finding").count(), 1);
      assert.ok(!(await inexact.textContent()).includes(judged), "nobody judges what is not known");
      assert.ok((await page.locator("#notes").textContent()).includes(judged), "a conflict is for a person to judge");

      // A number of the child that is wrong: the summary says whose it is.
      await option(page, "applicant.role", "parent").check();
      await page.locator(field("person.iin")).fill("010514600000");
      await page.locator("form button[type=submit]").click();
      assert.match(
        await page.locator('#summary a[href="#field-person-iin"]').first().textContent(),
        { kk: /^«Қызмет кімге қатысты» бөлімі\. /, ru: /^Раздел «О ком заявление»\. / }[lang],
      );
      assert.ok(await attention.isVisible(), "beside the faults too");
      await assertNoSidewaysScroll(page);
      await page.screenshot({ path: `${SHOTS}noticed-${lang}.png`, fullPage: true });
      assert.deepEqual(faults, []);
      await page.close();
    }
  });

  test("the acts applied: last day of application, and no link that opens no act", async () => {
    for (const [width, lang, last] of [
      [360, "kk", "соңғы күні: 2020 жылғы 8 маусым"],
      [1280, "ru", "по 8 июня 2020 года включительно"],
    ]) {
      const { page, faults } = await open(
        width,
        800,
        `#lang=${lang}&service=externat-permit&region=KZ-75&channel=portal&day=2016-11-21`,
      );
      assert.ok((await page.locator('section[aria-labelledby="law-title"]').textContent()).includes(last));
      assert.equal(await page.locator('a[href="https://adilet.zan.kz/"]').count(), 0);
      assert.ok(await page.locator(".acts .no-address").first().isVisible());
      await page.locator('section[aria-labelledby="law-title"]').screenshot({ path: `${SHOTS}law-${lang}.png` });

      // A day whose answer is preliminary: the tag and its reason are two words apart in what is copied, too.
      await page.locator(field("submittedAt")).fill("2026-10-06");
      const copied = await page.locator(".due-day .tag").evaluate((tag) => {
        getSelection()?.selectAllChildren(tag.parentElement);
        return String(getSelection());
      });
      assert.match(copied, { kk: /^болжамды: \S/, ru: /^предварительно: \S/ }[lang]);
      await page.locator("#timeline").screenshot({ path: `${SHOTS}estimated-${lang}.png` });
      await assertNoSidewaysScroll(page);
      assert.deepEqual(faults, []);
      await page.close();
    }
  });

  test("nobody applies on their own behalf for a place in a kindergarten", async () => {
    const { page, faults } = await open(
      360,
      800,
      "#lang=kk&service=externat-permit&region=KZ-39&channel=portal&day=2019-05-06",
    );
    const roles = page.locator('input[name="field-applicant-role"]');
    const offered = () => roles.evaluateAll((all) => all.map(({ value }) => value));
    assert.equal((await offered())[0], "self");
    await option(page, "applicant.role", "self").check();
    for (const service of ["preschool-queue", "kindergarten-admission"]) {
      await option(page, "service", service).check();
      assert.deepEqual(await offered(), ["parent", "legal-representative", "proxy"]);
      assert.equal(await page.locator('input[name="field-applicant-role"]:checked').count(), 0, "taken back");
      assert.equal(await page.locator(field("person.iin")).count(), 1);
    }
    await option(page, "service", "education-document-duplicate").check();
    assert.equal((await offered())[0], "self");
    assert.deepEqual(faults, []);
    await page.close();
  });
});
