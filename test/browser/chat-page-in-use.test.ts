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

describe('scrolling', () => {
  const distanceToEnd = () =>
    chat.page
      .locator('#log')
      .evaluate((log) => Math.round(log.scrollHeight - log.scrollTop - log.clientHeight));

  it('shows a message longer than the window from its beginning', async () => {
    await chat.ask('long');
    await expect.poll(async () => (await chat.answer().boundingBox())?.y ?? -1).toBeGreaterThan(0);
    expect(await distanceToEnd()).toBeGreaterThan(200);
  });

  it('follows a quick exchange to its end', async () => {
    for (let turn = 0; turn < 5; turn++) await chat.ask();
    await expect.poll(distanceToEnd).toBeLessThan(2);
  });

  it('stays where the reader is, counts what is new, and leads there', async () => {
    await chat.ask('long');
    await chat.page.locator('#log').evaluate((log) => log.scrollTo({ top: 0, behavior: 'instant' }));
    const [chatId] = chat.playground.standIn.calls.flatMap(({ method, parameters }) =>
      method === 'sendMessage' ? [parameters.chat_id] : [],
    );
    await chat.bot.call('sendMessage', { chat_id: chatId, text: 'Something new' });
    const toEnd = chat.page.getByRole('button', { name: 'To the newest message' });
    await expect.poll(() => toEnd.textContent()).toContain('1');
    await toEnd.click();
    await expect.poll(distanceToEnd).toBeLessThan(2);
  });
});

describe('tabs', () => {
  it('keep their chat over a reload', async () => {
    await chat.ask();
    await chat.page.reload();
    await chat.answer().waitFor();
    expect(await chat.page.locator('.own .text').textContent()).toContain('what did Ilieva say');
  });

  it('are strangers to each other', async () => {
    await chat.ask();
    const other = await chat.openTab();
    expect(await other.locator('.message').count()).toBe(0);
  });

  it('come back by themselves when the service was away, as the same person', async () => {
    await chat.ask();
    await chat.stopService();
    await chat.page.getByText('connection lost').waitFor();
    await chat.startServiceAgain();
    await chat.page.locator('#status', { hasText: /^bot$/ }).waitFor();
    await chat.ask();
    chat.forgiveFailedRequests();
  });
});

describe('on a phone', () => {
  it.each(['light', 'dark'] as const)('fits in 375 pixels, %s', async (colorScheme) => {
    await chat.page.setViewportSize({ width: 375, height: 700 });
    await chat.page.emulateMedia({ colorScheme });
    await chat.ask();
    const width = await chat.page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBe(375);
    const box = await chat.answer().boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 375).toBe(true);
    for (const name of ['Menu', 'Send']) {
      const button = await chat.page.getByRole('button', { name }).boundingBox();
      expect(button?.height).toBeGreaterThanOrEqual(40);
    }
  });
});
