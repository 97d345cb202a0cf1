// The page as parents use it, from an empty form to an application that would be accepted, and what it says on the way.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { check } from "erezhe";
import {
  SHOTS,
  assertNoSidewaysScroll,
  backToTop,
  chooseByKeyboard,
  dateByKeyboard,
  description,
  example,
  field,
  iin,
  open,
  openAll,
  option,
  provideDocuments,
  start,
  stop,
  tabTo,
  verdict,
} from "./support.mjs";

before(start);
after(stop);

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
    assert.equal(await page.locator(field("region")).inputValue(), "KZ-75");
    await chooseByKeyboard(page, "channel", "portal");
    await dateByKeyboard(page, "submittedAt", "2016-11-21");
    await page.keyboard.press("Tab");

    assert.equal(await page.locator("form .finding").count(), 0, "an empty form is not found fault with");
    assert.equal(await page.locator("form [aria-invalid]").count(), 0);
    assert.equal(await verdict(page), "pristine");

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
    await chooseByKeyboard(page, "signature", "certificate");
    if ((await page.locator(field("consent")).count()) > 0) {
      await tabTo(page, field("consent"));
      await page.keyboard.press("Space");
    }
    await tabTo(page, "form button[type=submit]");
    await page.keyboard.press("Enter");
    assert.deepEqual(await page.locator("#summary li").allTextContents(), []);
    assert.equal(await page.locator("#decision").getAttribute("data-decision"), "accept");
    assert.equal(await verdict(page), "accept");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "decision", "led to the answer");

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
    await option(page, "signature", "certificate").check();
    if ((await page.locator(field("consent")).count()) > 0) await page.locator(field("consent")).check();
    await page.locator("form button[type=submit]").click();
    assert.deepEqual(await page.locator("#summary li").allTextContents(), []);
    const decision = await page.locator("#decision").getAttribute("data-decision");
    assert.ok(["accept", "judgement"].includes(decision), decision);
    assert.equal(await verdict(page), decision);

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
    assert.equal(await page.locator("input:checked").count(), 0, "all is taken back, the choice too");
    assert.equal(await page.locator(field("applicant.iin")).count(), 0);
    await option(page, "service", "education-document-duplicate").check();
    await page.locator(field("region")).selectOption("KZ-47");
    await option(page, "channel", "state-corporation").check();
    assert.equal(await page.locator(field("applicant.iin")).inputValue(), "");
    assert.deepEqual(faults, []);
    await page.close();
  });

  test("what an official judges stands apart from faults, and faults say which field they are about", async () => {
    for (const [width, lang] of [
      [360, "kk"],
      [1280, "ru"],
    ]) {
      // 1 December 2016 was a holiday: the last day to apply moves, which the act itself does not say.
      const { page, faults } = await open(
        width,
        800,
        `#lang=${lang}&service=externat-permit&region=KZ-75&channel=portal&day=2016-12-02`,
      );
      const judged = page.locator("#judged");
      assert.ok(await judged.isVisible());
      assert.match(await judged.textContent(), { kk: /2016 жылғы 2 желтоқсан/, ru: /2 декабря 2016 года/ }[lang]);
      await judged.locator('a[href="#field-submittedAt"]').click();
      assert.equal(await page.evaluate(() => document.activeElement?.id), "field-submittedAt");

      // A number of the child that is wrong: the summary says whose it is.
      await option(page, "applicant.role", "parent").check();
      await page.locator(field("person.iin")).fill("010514600000");
      await page.locator("form button[type=submit]").click();
      assert.match(
        await page.locator('#summary a[href="#field-person-iin"]').first().textContent(),
        { kk: /^Баланың немесе түлектің ЖСН-і\. /, ru: /^ИИН ребёнка или выпускника\. / }[lang],
      );
      assert.match(
        await page.locator('#summary a[href="#field-person-birthDate"]').textContent(),
        { kk: /^Көрсетіңіз: /, ru: /^Укажите: дата рождения/ }[lang],
      );
      assert.ok(await judged.isVisible(), "beside the faults too");
      await assertNoSidewaysScroll(page);
      await page.screenshot({ path: `${SHOTS}judged-${lang}.png`, fullPage: true });
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
      await page.locator(field("submittedAt")).fill("2030-02-05");
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

const LANGS = ["kk", "ru", "en"];

describe("what the answer says", () => {
  /** A queue for a kindergarten, filled in but for the birth date. */
  async function queue(page, birthDate) {
    await option(page, "applicant.role", "parent").check();
    if (birthDate !== "") await page.locator(field("person.birthDate")).fill(birthDate);
    for (const no of await page.locator('input[name^="field-facts-"][value="no"]').all()) await no.check();
    await provideDocuments(page, "2019-04-20");
    await option(page, "signature", "certificate").check();
    if ((await page.locator(field("consent")).count()) > 0) await page.locator(field("consent")).check();
  }

  test("nothing is preselected, and the cities stand first", async () => {
    const { page, faults } = await open(360, 800, "#lang=ru");
    assert.equal(await page.locator("input:checked").count(), 0);
    assert.equal(await page.locator(field("region")).inputValue(), "");
    assert.equal(await verdict(page), "pristine");
    const regions = await page.locator(`${field("region")} option`).allTextContents();
    assert.deepEqual(regions.slice(0, 4), ["Выберите…", "Город Астана", "Город Алматы", "Город Шымкент"]);
    assert.ok(regions.every((name) => !/KZ|\d/.test(name)));
    assert.ok((await page.locator("form .note").count()) === 4, "official names below the short ones");
    // An address that says nonsense chooses nothing.
    await page.evaluate(() => {
      location.hash = "lang=ru&service=none&region=KZ-0&channel=post&day=2016-13-01&time=99:99";
    });
    await page.waitForFunction(() => document.querySelector("#field-submittedAt").value === "");
    assert.equal(await page.locator("input:checked").count(), 0);
    await page.locator(field("submittedAt")).fill("2026-11-20");
    await page.locator("form button[type=submit]").click();
    assert.deepEqual(await page.locator("#summary li").allTextContents(), [
      "Выберите: услуга",
      "Выберите: регион",
      "Выберите: способ подачи",
    ]);
    assert.equal(await verdict(page), "unknown");
    assert.deepEqual(faults, []);
    await page.close();
  });

  test("accepted, late, a paper missing, a wrong number, in August: the examples fill in whole cases", async () => {
    const expected = { accepted: "accept", late: "refuse", missing: "refuse", iin: "refuse", judgement: "judgement" };
    for (const lang of LANGS) {
      const { page, faults } = await open(1280, 900, `#lang=${lang}`);
      for (const [id, kind] of Object.entries(expected)) {
        await example(page, id);
        assert.equal(await verdict(page), kind, `${id} in ${lang}`);
        assert.equal(await page.locator(".banner").count(), 1);
        assert.equal(await page.locator("#field-applicant-iin").evaluate(({ value }) => value.length), 12);
        assert.equal(await page.locator('form [id$="-iin"][aria-invalid]').count(), id === "iin" ? 1 : 0);
        // A day is promised where the application can be taken; a late one gets none.
        assert.equal(await page.locator(".due-day time").count(), id === "late" ? 0 : 1);
        if (id === "missing") assert.equal(await page.locator(".paper.missing").count(), 1);
        if (id === "judgement") assert.ok((await page.locator("#judged li").count()) >= 1);
      }
      assert.deepEqual(faults, []);
      await page.close();
    }
  });

  test("a warning is never green", async () => {
    const { page, faults } = await open(1280, 900, "#lang=kk");
    await example(page, "accepted");
    await page.locator(field("person.birthDate")).fill("2001-05-15");
    assert.equal(await page.locator("#decision").getAttribute("data-decision"), "accept");
    assert.equal(await verdict(page), "look", "the number carries another day");
    assert.equal(await page.locator('#attention a[href="#field-person-birthDate"]').count(), 1);
    assert.deepEqual(faults, []);
    await page.close();
  });

  test("a child over the age is never told that all is well", async () => {
    const { page, faults } = await open(
      360,
      800,
      "#lang=ru&service=preschool-queue&region=KZ-39&channel=portal&day=2019-05-06",
    );
    await queue(page, "2010-03-10");
    assert.ok(["refuse", "judgement"].includes(await verdict(page)));
    assert.ok((await page.locator('a[href="#field-person-birthDate"]').count()) >= 1);
    assert.deepEqual(faults, []);
    await page.close();
  });

  test("today: the answer names the edition that was not seen, in the banner, and is not green", async () => {
    for (const lang of LANGS) {
      const { page, faults } = await open(
        1280,
        900,
        `#lang=${lang}&service=preschool-queue&region=KZ-71&channel=portal&day=2026-11-25`,
      );
      const query = { service: "preschool-queue", region: "KZ-71", channel: "portal", submittedAt: "2026-11-25" };
      const report = check(query, { lang });
      assert.ok(report.law.unseen.length > 0);
      const named = async () => {
        const banner = await page.locator("#decision").textContent();
        for (const { text } of report.law.unseen) assert.ok(banner.includes(text), text);
      };
      await named();
      await queue(page, "2024-03-10");
      await named();
      const warned = report.findings.some(
        ({ code, severity }) => code === "law.edition-unseen" && severity === "warning",
      );
      if (warned) assert.equal(await verdict(page), "judgement");
      await page.locator("#decision a[href='#unseen']").first().click();
      assert.equal(await page.evaluate(() => document.activeElement?.id), "unseen");
      assert.deepEqual(faults, []);
      await page.close();
    }
  });

  test("what was not asked is not accepted", async () => {
    for (const [service, region, channel, role] of [
      ["kindergarten-admission", "KZ-39", "office", "parent"],
      ["education-document-duplicate", "KZ-47", "state-corporation", "self"],
    ]) {
      const day = "2019-08-05";
      const { page, faults } = await open(
        360,
        800,
        `#lang=ru&service=${service}&region=${region}&channel=${channel}&day=${day}`,
      );
      await option(page, "applicant.role", role).check();
      assert.equal(await verdict(page), "unknown", service);
      await provideDocuments(page, "2019-08-01");
      assert.equal(await verdict(page), "unknown", "no birth date");
      assert.deepEqual(faults, []);
      await page.close();
    }
  });
});

describe("while somebody types", () => {
  test("a day is judged when it is whole: the answer does not turn red on the way", async () => {
    const { page, faults } = await open(1280, 900, "#lang=en");
    await example(page, "accepted");
    await page.locator(field("submittedAt")).focus();
    for (const key of "11222016") {
      await page.keyboard.press(key);
      assert.equal(await verdict(page), "accept", `after ${key}`);
    }
    await page.keyboard.press("Tab");
    assert.equal(await verdict(page), "accept");
    await tabTo(page, field("person.birthDate"));
    for (const key of "05142001") {
      await page.keyboard.press(key);
      assert.equal(await verdict(page), "accept", `after ${key}`);
    }
    // Left half written, it is told beside the field; written in full, it is judged as soon as the field is left.
    await page.keyboard.press("Backspace");
    await page.locator(field("applicant.iin")).focus();
    assert.match(await description(page, "person.birthDate"), /Write it in full/);
    assert.equal(await page.locator(field("person.birthDate")).getAttribute("aria-invalid"), "true");
    await page.locator(field("person.birthDate")).fill("2001-05-14");
    assert.equal(await page.locator(field("person.birthDate")).getAttribute("aria-invalid"), null);
    await page.locator(field("submittedAt")).focus();
    await page.keyboard.type("01202017");
    assert.equal(await verdict(page), "accept");
    await option(page, "channel", "portal").click();
    assert.equal(await verdict(page), "refuse", "late, once the field is left");
    assert.deepEqual(faults, []);
    await page.close();
  });

  test("a number is judged at its twelfth digit, and taken as it is meant", async () => {
    const { page, faults } = await open(
      360,
      800,
      "#lang=ru&service=externat-permit&region=KZ-75&channel=portal&day=2016-11-21",
    );
    const number = iin("1975-02-03", 4, 1002);
    await page.locator(field("applicant.iin")).focus();
    for (const digit of `${number.slice(0, 6)} ${number.slice(6, 11)}`) {
      await page.keyboard.press(digit === " " ? "Space" : digit);
      assert.equal(await page.locator("form .finding").count(), 0);
    }
    await page.keyboard.press(number[11]);
    await page.keyboard.press("Tab");
    assert.equal(await page.locator(field("applicant.iin")).getAttribute("aria-invalid"), null);
    await page.locator(field("applicant.iin")).fill(number.slice(0, 11));
    await page.keyboard.press("Tab");
    assert.equal(await page.locator(field("applicant.iin")).getAttribute("aria-invalid"), "true");
    assert.deepEqual(faults, []);
    await page.close();
  });

  test("the rules do not multiply", async () => {
    const { page, faults } = await open(
      1280,
      900,
      "#lang=ru&service=externat-permit&region=KZ-75&channel=portal&day=2016-11-21",
    );
    await openAll(page);
    const rows = () => page.locator("[data-rule]").evaluateAll((all) => all.map((row) => row.dataset.rule));
    const before = await rows();
    assert.equal(new Set(before).size, before.length, "each rule once");
    /** Chooses each of the grounds in turn, so that the page is made anew each time. */
    const choose = (rounds) =>
      page.evaluate((count) => {
        const grounds = [...document.querySelectorAll('input[name="field-facts-ground"]')];
        for (let times = 0; times < count * grounds.length; times += 1) grounds[times % grounds.length].click();
        return document.querySelectorAll("*").length;
      }, rounds);
    const elements = await choose(1);
    assert.equal(await choose(30), elements);
    await page.locator(field("applicant.iin")).pressSequentially("123456789012".repeat(2));
    assert.deepEqual(await rows(), before);
    assert.deepEqual(faults, []);
    await page.close();
  });
});

describe("for everybody", () => {
  test("the focus can be seen, and nothing that stays in place covers it", async () => {
    for (const [width, height, lang, id] of [
      [1280, 720, "ru", "judgement"],
      [360, 780, "kk", "late"],
    ]) {
      const { page, faults } = await open(width, height, `#lang=${lang}`);
      await example(page, id);
      await backToTop(page);
      await openAll(page);
      const covered = [];
      // Forwards and back again: going back, the next control may be in the window and under what stays at its top.
      for (const key of ["Tab", "Shift+Tab"]) {
        if (key === "Shift+Tab") await page.locator("footer a").last().focus();
        for (let presses = 0; presses < 400; presses += 1) {
          await page.keyboard.press(key);
          const state = await page.evaluate(() => {
            const element = document.activeElement;
            if (element === null || element === document.body) return "end";
            const [box] = element.getClientRects();
            const top = document.elementFromPoint(box.left + Math.min(box.width / 2, 12), box.top + box.height / 2);
            const isSeen = top !== null && (element.contains(top) || top.contains(element));
            const { outlineStyle } = getComputedStyle(element);
            const name = `${element.tagName} ${element.id} ${element.textContent.slice(0, 40)}`;
            return isSeen && outlineStyle !== "none" ? "" : name;
          });
          if (state === "end") break;
          if (state !== "") covered.push(`${key}: ${state}`);
        }
      }
      assert.deepEqual(covered, [], `${width} px`);
      assert.deepEqual(faults, []);
      await page.close();
    }
  });

  test("the ring of the focus stands out from every ground", async () => {
    const { page } = await open(1280, 720, "#lang=kk");
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      const names = ["--ground", "--surface", "--accent-soft", "--error-soft", "--warn-soft", "--ok-soft"];
      const [ring, ...grounds] = await page.evaluate(
        (all) => all.map((name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim()),
        ["--focus", ...names],
      );
      const light = (color) => {
        const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
        const linear = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
      };
      grounds.forEach((ground, index) => {
        const [dark, bright] = [light(ring), light(ground)].sort((a, b) => a - b);
        const contrast = (bright + 0.05) / (dark + 0.05);
        assert.ok(contrast >= 3, `${names[index]} in ${colorScheme}: ${contrast.toFixed(2)}`);
      });
    }
    await page.close();
  });

  test("no page speaks a programmer's language, nor English where it is Kazakh or Russian", async () => {
    // Names that are the same in every language.
    const names = /\b(English|erezhe|MIT|Apache|CONTRIBUTING|md)\b|https?:\S+|[\w.-]+\.(kz|com|org)\b/g;
    for (const lang of ["kk", "ru"]) {
      const { page, faults } = await open(1280, 900, `#lang=${lang}`);
      for (const id of ["accepted", "late", "missing", "iin", "judgement"]) {
        await example(page, id);
        await openAll(page);
        const said = await page.evaluate(() => [
          document.body.innerText,
          ...[...document.querySelectorAll("[title], [aria-label]")].map(
            (one) => one.getAttribute("title") ?? one.getAttribute("aria-label"),
          ),
        ]);
        const text = said.join("\n").replaceAll(names, "");
        assert.deepEqual(text.match(/\d{4}-\d\d-\d\d/g) ?? [], [], "no day as a programmer writes it");
        assert.deepEqual(
          [...new Set(text.match(/[A-Za-z]{2,}/g) ?? [])].filter((word) => !/^[IVX]+$/.test(word)),
          [],
        );
      }
      assert.deepEqual(faults, []);
      await page.close();
    }
  });

  test("the page says what it is not, and whose work it is", async () => {
    const { page, faults } = await open(360, 800, "#lang=ru");
    assert.match(await page.locator("header").textContent(), /не официальный сервис/);
    assert.match(await page.locator("footer").textContent(), /не официальный сервис/);
    for (const link of await page.locator("footer a").all()) {
      const answer = await page.request.get(new URL(await link.getAttribute("href"), page.url()).href);
      assert.equal(answer.status(), 200);
      assert.match(answer.headers()["content-type"], /^text\/plain/);
    }
    assert.deepEqual(faults, []);
    await page.close();
  });
});
