// A browser, the page served to it, and the ways in which somebody uses a form.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "../../scripts/serve.mjs";

export const SHOTS = fileURLToPath(new URL("../../.cache/screenshots/", import.meta.url));
const DIST = fileURLToPath(new URL("../../www/dist", import.meta.url));
const INSTALLED = "/usr/bin/chromium";

let browser;
let site;

/** Builds the page, serves it and starts a browser. */
export async function start() {
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
}

export async function stop() {
  await browser?.close();
  site?.server.close();
}

/** A page that notes what must not happen. */
export async function open(width, height, hash = "") {
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

/** A number that is nobody's, with the check digit of the law. */
export function iin(birthDate, seventh, serial) {
  const head = birthDate.slice(2).replaceAll("-", "") + seventh + String(serial).padStart(4, "0");
  const digits = Array.from(head, Number);
  const sum = (weights) => digits.reduce((total, digit, index) => total + digit * weights[index], 0) % 11;
  let check = sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  if (check === 10) check = sum([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]);
  return check === 10 ? iin(birthDate, seventh, serial + 1) : head + check;
}

export const field = (key) => `#field-${key.replaceAll(".", "-")}`;
export const option = (page, key, value) => page.locator(`input[name="${field(key).slice(1)}"][value="${value}"]`);
export const verdict = (page) => page.locator("#decision").getAttribute("data-verdict");

export async function assertNoSidewaysScroll(page) {
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(content <= screen, `${content} px of content on a screen of ${screen} px`);
}

/** The text that a field names as its description, which a screen reader reads out. */
export function description(page, key) {
  return page.locator(field(key)).evaluate((input) =>
    (input.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join(" "),
  );
}

/** Answers what is open in the form: every document it lists, and the day of issue where one is asked for. */
export async function provideDocuments(page, issuedOn) {
  for (const box of await page.locator(".ticks input[type=checkbox]").all()) await box.check();
  for (const day of await page.locator(".ticks input[type=date]").all()) await day.fill(issuedOn);
}

/** Fills in one of the whole cases that the page offers. */
export async function example(page, id) {
  await page.locator(".examples").evaluate((details) => {
    details.open = true;
  });
  await page.locator(`[data-example="${id}"]`).click();
}

export async function openAll(page) {
  await page.locator("details").evaluateAll((all) =>
    all.forEach((each) => {
      each.open = true;
    }),
  );
}

/** Moves by Tab alone until the control is reached. */
export async function tabTo(page, selector) {
  for (let presses = 0; presses < 250; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`no way to ${selector} by Tab`);
}

/** Chooses in a group of radio buttons with Space and the arrow keys. */
export async function chooseByKeyboard(page, key, value) {
  await tabTo(page, `input[name="${field(key).slice(1)}"]`);
  await page.keyboard.press("Space");
  for (let presses = 0; presses < 10; presses += 1) {
    if (await option(page, key, value).isChecked()) return;
    await page.keyboard.press("ArrowDown");
  }
  assert.fail(`${key} has no ${value} to choose`);
}

export async function dateByKeyboard(page, key, day) {
  await tabTo(page, field(key));
  const [year, month, date] = day.split("-");
  await page.keyboard.type(month + date + year);
  assert.equal(await page.locator(field(key)).inputValue(), day);
}

export async function backToTop(page) {
  await page.evaluate(() => {
    document.activeElement?.blur();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });
}
