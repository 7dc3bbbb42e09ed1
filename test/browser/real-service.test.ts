import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { systemClock } from '../../src/delivery/clock.ts';
import { type Service, startService } from '../../src/main.ts';
import { createLogger } from '../../src/ops/create-logger.ts';
import { recordCalls } from '../playground/record-calls.ts';
import { launchChromium } from './launch-chromium.ts';

const ARTICLES = new URL('../../articles/', import.meta.url).pathname;

let folder: string;
let service: Service;
let browser: Browser;
let page: Page;
const complaints: string[] = [];
const log = new PassThrough();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  const config = loadConfig({ ARTICLES_DIR: ARTICLES });
  service = await startService({
    config: {
      ...config,
      store: join(folder, 'verbatim.db'),
      storeIsNamed: false,
      http: { ...config.http, port: 0 },
    },
    version: '0.0.0',
    clock: systemClock,
    logger: createLogger({ level: 'warn', stream: log, forPeople: false }),
  });
  await service.indexed;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  const standIn = service?.playground?.standIn;
  for (const call of standIn?.calls ?? []) record(call);
  await service?.stop();
  rmSync(folder, { recursive: true, force: true });
  expect(standIn?.records).toEqual([]);
  expect(standIn?.calls.filter(({ ok }) => !ok)).toEqual([]);
  expect(complaints).toEqual([]);
  expect(String(log.read() ?? '')).toBe('');
});
const record = recordCalls();

beforeEach(async () => {
  const context = await browser.newContext({ locale: 'en-GB' });
  page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(service.url);
  await page.getByRole('heading', { name: 'Ask what somebody said' }).waitFor();
  return () => context.close();
});

const answers = () => page.locator('.message:not(.own)');

/** Writes, and waits until the bot has answered with something new. */
async function ask(text: string) {
  const before = await answers().count();
  await page.getByRole('textbox').fill(text);
  await page.getByRole('textbox').press('Enter');
  await answers().nth(before).waitFor();
  return answers().nth(before);
}

/** The texts of all articles of the newsroom, as they lie on disk. */
const newsroom = () =>
  readdirSync(ARTICLES)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(ARTICLES, name), 'utf8'))
    .join('\n');

it('answers who said what in words that stand in an article, letter by letter', async () => {
  await page.getByRole('button', { name: 'what did Peskov say' }).click();
  await answers().first().waitFor();
  expect(await answers().first().locator('strong').first().textContent()).toBe('Dmitry Peskov');
  const quotations = await answers().first().locator('blockquote:not(.foldable) .quoted').allTextContents();
  // What he said in other words than his own stands without marks, and is marked as such.
  const direct = quotations.filter((quotation) => quotation.includes('❝'));
  expect(direct.length).toBeGreaterThan(0);
  for (const quotation of direct) expect(newsroom()).toContain(quotedWords(quotation));
});

/** What stands between the quotation marks, without the marks that isolate its direction. */
function quotedWords(shown: string | null): string {
  const words = /❝\s*(.*?)\s*❞/s
    .exec(shown ?? '')?.[1]
    ?.replace(/[\u2066-\u2069]/g, '')
    .trim();
  if (!words) throw new Error(`No quotation in: ${shown}`);
  return words;
}

it('opens a citation at its passage', async () => {
  const answer = await ask('what did Peskov say');
  const quotation = answer.locator('blockquote').first();
  const opening = page.context().waitForEvent('page');
  await quotation.getByRole('link').first().click();
  const article = await opening;
  await article.locator('mark').first().waitFor();
  expect(await article.locator('mark').first().textContent()).toContain(
    quotedWords(await quotation.textContent()),
  );
  await expect.poll(() => isInView(article)).toBe(true);
});

/** Whether the marked words are on the screen without scrolling. */
async function isInView(article: Page): Promise<boolean> {
  const box = await article.locator('mark').first().boundingBox();
  const height = article.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y + box.height <= height;
}

it('shows a quotation in its context when the button is pressed', async () => {
  const answer = await ask('what did Peskov say');
  await answer.getByRole('button', { name: 'In context' }).click();
  await answers().nth(1).locator('blockquote').first().waitFor();
  expect(newsroom()).toContain(
    (await answers().nth(1).locator('blockquote strong').first().textContent())?.trim(),
  );
});

it('says what it searched when there is nothing to be found, and shows the nearest words as no answer', async () => {
  const answer = await ask('how old is Peskov');
  expect(await answer.locator('.text').textContent()).toMatch(/Nothing found.*\d+ articles.*Closest:/s);
  const nearest = (await answer.locator('blockquote').first().textContent())?.trim() ?? '';
  expect(nearest).not.toContain('❝');
  expect(newsroom()).toContain(nearest);
});

it('subscribes a reader at the hour and in the zone that was named', async () => {
  const answer = await ask('/subscribe 08:00 Europe/Sofia');
  expect(await answer.locator('.text').textContent()).toMatch(/08:00.*Sofia/s);
  const digest = await ask('/digest');
  expect(await digest.locator('.text').textContent()).toMatch(/\[1\]/);
});

it('announces its commands, which the menu then offers', async () => {
  await page.getByRole('button', { name: 'Menu' }).click();
  for (const command of ['/help', '/subscribe', '/digest', '/settings'])
    await page.getByRole('option', { name: command, exact: false }).first().waitFor();
});
