import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { createPlayground, type Playground } from '../../src/playground/create-playground.ts';
import { type ServedApp, serveApp } from '../playground/serve-app.ts';
import { ScriptedBot } from './scripted-bot.ts';

const TOKEN = '424242:test-token-of-the-browser';

interface Service {
  readonly playground: Playground;
  readonly served: ServedApp;
  readonly bot: ScriptedBot;
}

/** The chat page in a browser, with the scripted bot behind it. */
export class ChatPage {
  readonly page: Page;
  readonly #context: BrowserContext;
  #service: Service;
  #complaints: string[] = [];

  private constructor(service: Service, context: BrowserContext, page: Page) {
    this.#service = service;
    this.#context = context;
    this.page = page;
  }

  static async open(browser: Browser): Promise<ChatPage> {
    const service = await startService();
    const context = await browser.newContext({ locale: 'en-GB' });
    const opened = new ChatPage(service, context, await context.newPage());
    opened.page.on('pageerror', (error) => opened.#complaints.push(error.message));
    opened.page.on('console', (message) => {
      if (message.type() === 'error') opened.#complaints.push(message.text());
    });
    await opened.#visit(opened.page);
    return opened;
  }

  get playground(): Playground {
    return this.#service.playground;
  }

  get bot(): ScriptedBot {
    return this.#service.bot;
  }

  get url(): string {
    return this.#service.served.url;
  }

  composer() {
    return this.page.getByRole('textbox', { name: 'Write a message' });
  }

  answers() {
    return this.page.locator('.message:not(.own)');
  }

  answer() {
    return this.answers().last();
  }

  async say(text: string): Promise<void> {
    await this.composer().fill(text);
    await this.composer().press('Enter');
  }

  /** Asks, and waits for the answer. */
  async ask(text = 'what did Ilieva say'): Promise<void> {
    const before = await this.answers().count();
    await this.say(text);
    await this.answers().nth(before).waitFor();
  }

  /** Another tab of the same browser. */
  async openTab(): Promise<Page> {
    const tab = await this.#context.newPage();
    await this.#visit(tab);
    return tab;
  }

  async stopService(): Promise<void> {
    await stopService(this.#service);
  }

  /** Starts the service anew where it was, with nothing in its memory. */
  async startServiceAgain(): Promise<void> {
    this.#service = await startService(Number(new URL(this.url).port));
  }

  /** For tests that break the line on purpose: the browser complains of requests that failed. */
  forgiveFailedRequests(): void {
    this.#complaints = this.#complaints.filter((line) => !line.includes('ERR_'));
  }

  /** Fails where the page complained or the bot sent what Telegram would have dropped. */
  async close(): Promise<void> {
    await this.#context.close();
    await stopService(this.#service);
    expect(this.#complaints).toEqual([]);
    expect(this.playground.standIn.records).toEqual([]);
  }

  async #visit(page: Page): Promise<void> {
    await page.goto(this.url);
    await page.getByRole('heading', { name: 'Ask what somebody said' }).waitFor();
  }
}

async function startService(port = 0): Promise<Service> {
  const playground = createPlayground({ token: TOKEN, now: () => new Date() });
  const served = await serveApp(playground.app, port);
  const bot = new ScriptedBot(served.url, TOKEN);
  // It ends when the test stops it, in the middle of a request.
  void bot.run().catch(() => {});
  return { playground, served, bot };
}

async function stopService({ playground, served, bot }: Service): Promise<void> {
  bot.stop();
  playground.standIn.close();
  await served.stop();
}
