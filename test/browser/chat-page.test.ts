import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ChatPage } from './chat-page.ts';
import { launchChromium } from './launch-chromium.ts';

let browser: Browser;
let chat: ChatPage;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
});
beforeEach(async () => {
  chat = await ChatPage.open(browser);
});
afterEach(async () => {
  await chat?.close();
});

describe('a newcomer', () => {
  it('presses a first question and reads the answer', async () => {
    await chat.page.getByRole('button', { name: 'what did Peskov say' }).click();
    await chat.answer().waitFor();
    expect(await chat.page.locator('.own .text').textContent()).toContain('what did Peskov say');
    expect(await chat.answer().locator('blockquote').first().textContent()).toContain(
      'The second pier will open',
    );
    expect(await chat.page.locator('#intro').isVisible()).toBe(false);
  });

  it('is greeted in the language of the browser', async () => {
    const bulgarian = await browser.newContext({ locale: 'bg-BG' });
    const own = await bulgarian.newPage();
    await own.goto(chat.url);
    await own.getByRole('button', { name: 'Какво каза Песков?' }).click();
    await own.locator('.message.own').waitFor();
    expect(await own.locator('html').getAttribute('lang')).toBe('bg');
    await bulgarian.close();
  });
});

describe('formatting', () => {
  it('shows bold, italics, quotations and links as what they are', async () => {
    await chat.ask();
    expect(await chat.answer().locator('strong').textContent()).toBe('Mara Ilieva');
    expect(await chat.answer().locator('em').textContent()).toBe('1 statement in 1 article');
    const link = chat.answer().getByRole('link', { name: 'The pier that waits for spring' });
    expect(await link.getAttribute('href')).toBe('https://gazette.example/pier#:~:text=second%20pier');
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await link.getAttribute('target')).toBe('_blank');
  });

  it('folds a long list and opens it by mouse and by keyboard', async () => {
    await chat.ask();
    const last = chat.answer().getByText('[4] Storm delays dredging again', { exact: false });
    const quoted = chat.answer().locator('blockquote.foldable .quoted');
    const height = () => quoted.evaluate((element) => element.clientHeight);
    const folded = await height();
    await chat.answer().getByRole('button', { name: 'Show all' }).click();
    expect(await height()).toBeGreaterThan(folded);
    await last.waitFor();
    await chat.answer().getByRole('button', { name: 'Show less' }).press('Enter');
    expect(await height()).toBe(folded);
  });

  it('shows markup in a text as text', async () => {
    await chat.ask('<img src=x onerror="document.title=1"><b>not bold</b>');
    expect(await chat.answer().locator('.text').textContent()).toContain(
      '<img src=x onerror="document.title=1"><b>not bold</b>',
    );
    expect(await chat.answer().locator('img, b').count()).toBe(0);
  });

  it('sends a command that is pressed in a text', async () => {
    await chat.ask();
    await chat.answer().getByRole('button', { name: '/settings' }).click();
    await chat.page.locator('.own', { hasText: '/settings' }).waitFor();
  });
});

describe('buttons', () => {
  it('edit the message in place and show a word at the side', async () => {
    await chat.ask();
    await chat.answer().getByRole('button', { name: 'More' }).click();
    await chat.page.getByText('Page 2: nothing was said on Sunday.').waitFor();
    expect(await chat.page.getByRole('status').filter({ hasText: 'One more' }).isVisible()).toBe(true);
    expect(await chat.answers().count()).toBe(1);
    expect(await chat.answer().locator('.meta').textContent()).toContain('edited');
  });

  it('show an alert that has to be put away', async () => {
    await chat.ask();
    await chat.answer().getByRole('button', { name: 'In context' }).click();
    const alert = chat.page.getByRole('dialog');
    await alert.getByText('The whole passage stands in the Gazette').waitFor();
    await alert.getByRole('button', { name: 'OK' }).press('Enter');
    await alert.waitFor({ state: 'hidden' });
  });

  it('with an address open it in a new tab', async () => {
    await chat.ask();
    const open = chat.answer().getByRole('link', { name: 'Open' });
    expect(await open.getAttribute('href')).toBe('https://gazette.example/pier');
    expect(await open.getAttribute('target')).toBe('_blank');
  });

  it('wait for the answer, and no longer', async () => {
    await chat.ask();
    const key = chat.answer().getByRole('button', { name: 'In context' });
    await key.click();
    await chat.page.getByRole('dialog').waitFor();
    expect(await key.getAttribute('aria-busy')).toBeNull();
  });
});

describe('writing', () => {
  it('goes by keyboard alone: the menu of commands, chosen and sent', async () => {
    await chat.composer().press('/');
    const options = chat.page.getByRole('option');
    await options.first().waitFor();
    expect(await options.count()).toBe(3);
    await chat.page.keyboard.press('ArrowDown');
    await chat.page.keyboard.press('Enter');
    await chat.page.locator('.own', { hasText: '/subscribe' }).waitFor();
    expect(await chat.page.getByRole('listbox').isVisible()).toBe(false);
  });

  it('narrows the menu while a command is typed, and closes it', async () => {
    await chat.composer().fill('/se');
    await chat.page.getByRole('option', { name: '/settings' }).waitFor();
    expect(await chat.page.getByRole('option').count()).toBe(1);
    await chat.composer().press('Escape');
    expect(await chat.page.getByRole('listbox').isVisible()).toBe(false);
  });

  it('keeps line breaks made with Shift', async () => {
    await chat.composer().fill('one');
    await chat.composer().press('Shift+Enter');
    await chat.page.keyboard.type('two');
    await chat.ask(await chat.composer().inputValue());
    expect(await chat.page.locator('.own .text').innerText()).toMatch(/^one\ntwo/);
  });

  it('edits the last message with the arrow up', async () => {
    await chat.ask('wht did Ilieva say');
    await chat.composer().press('ArrowUp');
    await chat.page.getByText('Edit message').waitFor();
    expect(await chat.composer().inputValue()).toBe('wht did Ilieva say');
    await chat.say('what did Ilieva say');
    await chat.page.getByText('You changed it to: what did Ilieva say').waitFor();
    expect(await chat.page.locator('.own').count()).toBe(1);
  });

  it('shows that the bot is typing', async () => {
    await chat.say('keep typing');
    await chat.page.locator('#typing').waitFor();
    expect(await chat.page.locator('#status').textContent()).toBe('typing…');
  });

  it('gives the words back when they could not be sent', async () => {
    await chat.page.route('**/playground/messages', (route) => route.abort());
    await chat.say('what did Ilieva say');
    await chat.page.getByText('Not sent: the service does not answer. Does it still run?').waitFor();
    expect(await chat.composer().inputValue()).toBe('what did Ilieva say');
    chat.forgiveFailedRequests();
  });
});

describe('files', () => {
  it('are saved under their name', async () => {
    await chat.ask('file');
    const downloading = chat.page.waitForEvent('download');
    await chat.page.getByRole('button', { name: 'Download: my-data.json' }).click();
    expect((await downloading).suggestedFilename()).toBe('my-data.json');
  });
});
