import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPlayground, type Playground } from '../../src/playground/create-playground.ts';
import { type ServedApp, serveApp } from '../playground/serve-app.ts';
import { launchChromium } from './launch-chromium.ts';
import { ScriptedBot } from './scripted-bot.ts';

const TOKEN = '424242:test-token-of-the-browser';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let playground: Playground;
let served: ServedApp;
let bot: ScriptedBot;
let complaints: string[];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
});
beforeEach(async () => {
  complaints = [];
  playground = createPlayground({ token: TOKEN, now: () => new Date() });
  served = await serveApp(playground.app);
  bot = new ScriptedBot(served.url, TOKEN);
  void bot.run().catch(() => {});
  context = await browser.newContext({ locale: 'en-GB' });
  page = await openPage();
});
afterEach(async () => {
  bot.stop();
  await context.close();
  playground.standIn.close();
  await served.stop();
  // Nothing went wrong on the page, and nothing that was sent would have been lost in Telegram.
  expect(complaints).toEqual([]);
  expect(playground.standIn.records).toEqual([]);
});

async function openPage(): Promise<Page> {
  const opened = await context.newPage();
  opened.on('pageerror', (error) => complaints.push(error.message));
  opened.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await opened.goto(served.url);
  await opened.getByRole('heading', { name: 'Ask what somebody said' }).waitFor();
  return opened;
}

const composer = () => page.getByRole('textbox', { name: 'Write a message' });
const answers = () => page.locator('.message:not(.own)');
const answer = () => answers().last();

async function say(text: string): Promise<void> {
  await composer().fill(text);
  await composer().press('Enter');
}

/** Asks, and waits for the answer. */
async function ask(text = 'what did Ilieva say'): Promise<void> {
  const before = await answers().count();
  await say(text);
  await answers().nth(before).waitFor();
}

describe('a newcomer', () => {
  it('presses a first question and reads the answer', async () => {
    await page.getByRole('button', { name: 'what did Peskov say' }).click();
    await answer().waitFor();
    expect(await page.locator('.own .text').textContent()).toContain('what did Peskov say');
    expect(await answer().locator('blockquote').first().textContent()).toContain('The second pier will open');
    expect(await page.locator('#intro').isVisible()).toBe(false);
  });

  it('is greeted in the language of the browser', async () => {
    const bulgarian = await browser.newContext({ locale: 'bg-BG' });
    const own = await bulgarian.newPage();
    await own.goto(served.url);
    await own.getByRole('button', { name: 'Какво каза Песков?' }).click();
    await own.locator('.message.own').waitFor();
    expect(await own.locator('html').getAttribute('lang')).toBe('bg');
    await bulgarian.close();
  });
});

describe('formatting', () => {
  it('shows bold, italics, quotations and links as what they are', async () => {
    await ask();
    expect(await answer().locator('strong').textContent()).toBe('Mara Ilieva');
    expect(await answer().locator('em').textContent()).toBe('1 statement in 1 article');
    const link = answer().getByRole('link', { name: 'The pier that waits for spring' });
    expect(await link.getAttribute('href')).toBe('https://gazette.example/pier#:~:text=second%20pier');
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await link.getAttribute('target')).toBe('_blank');
  });

  it('folds a long list and opens it by mouse and by keyboard', async () => {
    await ask();
    const last = answer().getByText('[4] Storm delays dredging again', { exact: false });
    const quoted = answer().locator('blockquote.foldable .quoted');
    const height = () => quoted.evaluate((element) => element.clientHeight);
    const folded = await height();
    await answer().getByRole('button', { name: 'Show all' }).click();
    expect(await height()).toBeGreaterThan(folded);
    await last.waitFor();
    await answer().getByRole('button', { name: 'Show less' }).press('Enter');
    expect(await height()).toBe(folded);
  });

  it('shows markup in a text as text', async () => {
    await ask('<img src=x onerror="document.title=1"><b>not bold</b>');
    expect(await answer().locator('.text').textContent()).toContain(
      '<img src=x onerror="document.title=1"><b>not bold</b>',
    );
    expect(await answer().locator('img, b').count()).toBe(0);
  });

  it('sends a command that is pressed in a text', async () => {
    await ask();
    await answer().getByRole('button', { name: '/settings' }).click();
    await page.locator('.own', { hasText: '/settings' }).waitFor();
  });
});

describe('buttons', () => {
  it('edit the message in place and show a word at the side', async () => {
    await ask();
    await answer().getByRole('button', { name: 'More' }).click();
    await page.getByText('Page 2: nothing was said on Sunday.').waitFor();
    expect(await page.getByRole('status').filter({ hasText: 'One more' }).isVisible()).toBe(true);
    expect(await answers().count()).toBe(1);
    expect(await answer().locator('.meta').textContent()).toContain('edited');
  });

  it('show an alert that has to be put away', async () => {
    await ask();
    await answer().getByRole('button', { name: 'In context' }).click();
    const alert = page.getByRole('dialog');
    await alert.getByText('The whole passage stands in the Gazette').waitFor();
    await alert.getByRole('button', { name: 'OK' }).press('Enter');
    await alert.waitFor({ state: 'hidden' });
  });

  it('with an address open it in a new tab', async () => {
    await ask();
    const open = answer().getByRole('link', { name: 'Open' });
    expect(await open.getAttribute('href')).toBe('https://gazette.example/pier');
    expect(await open.getAttribute('target')).toBe('_blank');
  });

  it('wait for the answer, and no longer', async () => {
    await ask();
    const key = answer().getByRole('button', { name: 'In context' });
    await key.click();
    await page.getByRole('dialog').waitFor();
    expect(await key.getAttribute('aria-busy')).toBeNull();
  });
});

describe('writing', () => {
  it('goes by keyboard alone: the menu of commands, chosen and sent', async () => {
    await composer().press('/');
    const options = page.getByRole('option');
    await options.first().waitFor();
    expect(await options.count()).toBe(3);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.own', { hasText: '/subscribe' }).waitFor();
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
  });

  it('narrows the menu while a command is typed, and closes it', async () => {
    await composer().fill('/se');
    await page.getByRole('option', { name: '/settings' }).waitFor();
    expect(await page.getByRole('option').count()).toBe(1);
    await composer().press('Escape');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
  });

  it('keeps line breaks made with Shift', async () => {
    await composer().fill('one');
    await composer().press('Shift+Enter');
    await page.keyboard.type('two');
    await ask(await composer().inputValue());
    expect(await page.locator('.own .text').innerText()).toMatch(/^one\ntwo/);
  });

  it('edits the last message with the arrow up', async () => {
    await ask('wht did Ilieva say');
    await composer().press('ArrowUp');
    await page.getByText('Edit message').waitFor();
    expect(await composer().inputValue()).toBe('wht did Ilieva say');
    await say('what did Ilieva say');
    await page.getByText('You changed it to: what did Ilieva say').waitFor();
    expect(await page.locator('.own').count()).toBe(1);
  });

  it('shows that the bot is typing', async () => {
    await say('keep typing');
    await page.locator('#typing').waitFor();
    expect(await page.locator('#status').textContent()).toBe('typing…');
  });

  it('gives the words back when they could not be sent', async () => {
    await page.route('**/playground/messages', (route) => route.abort());
    await say('what did Ilieva say');
    await page.getByText('Not sent').waitFor();
    expect(await composer().inputValue()).toBe('what did Ilieva say');
    complaints = complaints.filter((line) => !line.includes('ERR_FAILED'));
  });
});

describe('files', () => {
  it('are saved under their name', async () => {
    await ask('file');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download: my-data.json' }).click();
    expect((await downloading).suggestedFilename()).toBe('my-data.json');
  });
});

describe('scrolling', () => {
  const distanceToEnd = () =>
    page.locator('#log').evaluate((log) => Math.round(log.scrollHeight - log.scrollTop - log.clientHeight));

  it('shows a message longer than the window from its beginning', async () => {
    await ask('long');
    await expect.poll(async () => (await answer().boundingBox())?.y ?? -1).toBeGreaterThan(0);
    expect(await distanceToEnd()).toBeGreaterThan(200);
  });

  it('follows a quick exchange to its end', async () => {
    for (let turn = 0; turn < 5; turn++) await ask();
    await expect.poll(distanceToEnd).toBeLessThan(2);
  });

  it('stays where the reader is, counts what is new, and leads there', async () => {
    await ask('long');
    await page.locator('#log').evaluate((log) => log.scrollTo({ top: 0, behavior: 'instant' }));
    const [chatId] = playground.standIn.calls.flatMap(({ method, parameters }) =>
      method === 'sendMessage' ? [parameters.chat_id] : [],
    );
    await bot.call('sendMessage', { chat_id: chatId, text: 'Something new' });
    const toEnd = page.getByRole('button', { name: 'To the newest message' });
    await expect.poll(() => toEnd.textContent()).toContain('1');
    await toEnd.click();
    await expect.poll(distanceToEnd).toBeLessThan(2);
  });
});

describe('tabs', () => {
  it('keep their chat over a reload', async () => {
    await ask();
    await page.reload();
    await answer().waitFor();
    expect(await page.locator('.own .text').textContent()).toContain('what did Ilieva say');
  });

  it('are strangers to each other', async () => {
    await ask();
    const other = await openPage();
    expect(await other.locator('.message').count()).toBe(0);
  });

  it('come back by themselves when the service was away, as the same person', async () => {
    await ask();
    const { port } = new URL(served.url);
    await served.stop();
    await page.getByText('connection lost').waitFor();
    bot.stop();
    playground = createPlayground({ token: TOKEN, now: () => new Date() });
    served = await serveApp(playground.app, Number(port));
    bot = new ScriptedBot(served.url, TOKEN);
    void bot.run().catch(() => {});
    await page.locator('#status', { hasText: /^bot$/ }).waitFor();
    await ask();
    complaints = complaints.filter((line) => !line.includes('ERR_'));
  });
});

describe('on a phone', () => {
  it.each(['light', 'dark'] as const)('fits in 375 pixels, %s', async (colorScheme) => {
    await page.setViewportSize({ width: 375, height: 700 });
    await page.emulateMedia({ colorScheme });
    await ask();
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBe(375);
    const box = await answer().boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 375).toBe(true);
    for (const name of ['Menu', 'Send']) {
      const button = await page.getByRole('button', { name }).boundingBox();
      expect(button?.height).toBeGreaterThanOrEqual(40);
    }
  });
});
