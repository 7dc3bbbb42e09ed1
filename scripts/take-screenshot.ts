/**
 * Takes the pictures of the chat page that the README shows: the real service on the newsroom in articles/, asked a question
 * in a real browser.
 *
 *   node scripts/take-screenshot.ts [FOLDER]        (default: docs/images)
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { loadConfig } from '../src/config.ts';
import { systemClock } from '../src/delivery/clock.ts';
import { startService } from '../src/main.ts';
import { createLogger } from '../src/ops/create-logger.ts';
import { launchChromium } from '../test/browser/launch-chromium.ts';

const QUESTIONS = ['what did Peskov say', '/subscribe'];

async function main(folder: string): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'verbatim-'));
  const config = loadConfig({});
  const service = await startService({
    config: { ...config, store: join(data, 'verbatim.db'), http: { ...config.http, port: 0 } },
    version: '0.0.0',
    clock: systemClock,
    logger: createLogger({ level: 'warn', stream: process.stderr, forPeople: true }),
  });
  await service.indexed;
  const browser = await launchChromium();
  for (const colorScheme of ['light', 'dark'] as const)
    await takePicture(browser, service.url, colorScheme, join(folder, fileName(colorScheme)));
  await browser.close();
  await service.stop();
  rmSync(data, { recursive: true });
}

function fileName(colorScheme: 'light' | 'dark'): string {
  return colorScheme === 'light' ? 'playground.png' : 'playground-dark.png';
}

async function takePicture(
  browser: Browser,
  url: string,
  colorScheme: 'light' | 'dark',
  path: string,
): Promise<void> {
  const context = await browser.newContext({
    colorScheme,
    locale: 'en-GB',
    viewport: { width: 760, height: 800 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(url);
  for (const [turn, question] of QUESTIONS.entries()) {
    await page.getByRole('textbox').fill(question);
    await page.getByRole('textbox').press('Enter');
    await page.locator('.message:not(.own)').nth(turn).waitFor();
  }
  // The newest message is at the end once the log has come to rest.
  await page.waitForFunction(
    "document.querySelector('#log').scrollTop + document.querySelector('#log').clientHeight >= document.querySelector('#log').scrollHeight - 2",
  );
  await page.screenshot({ path });
  await context.close();
  process.stdout.write(`${path}\n`);
}

await main(process.argv[2] ?? 'docs/images');
