import { systemClock } from '../../src/delivery/clock.ts';
import type { BotApiStandIn } from '../../src/playground/bot-api-stand-in.ts';
import type { Message } from '../../src/playground/bot-api-types.ts';
import type { PersonProfile } from '../../src/playground/people.ts';
import { renderAnswer } from '../../src/rendering/render-answer.ts';
import { renderDigest } from '../../src/rendering/render-digest.ts';
import { openStore, type Store } from '../../src/storage/open-store.ts';
import type { TelegramBotOptions } from '../../src/telegram/assemble-bot.ts';
import { createTelegramBot } from '../../src/telegram/telegram-bot.ts';
import { startStandIn } from '../playground/start-stand-in.ts';
import { oneStory, talk } from './running-bot.ts';

const TOKEN = '987654:BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB';
const FAST = { chatIntervalMs: 0, bulkPerSecond: 10_000 };

/** The bot as a person sees it, over HTTP against the stand-in that the playground uses. */
export interface StandInBot {
  readonly standIn: BotApiStandIn;
  readonly store: Store;
  person(profile?: Partial<PersonProfile>): Person;
  group(title: string, members: readonly Person[], admins?: readonly Person[]): Group;
  /** Fails where the bot sent anything that Telegram would have dropped without a word. */
  stop(): Promise<void>;
}

export interface Person {
  readonly userId: number;
  readonly chatId: number;
  /** What the bot sends or edits next, in this chat; each once, in order. */
  reply(): Promise<Message>;
  say(text: string): Promise<Message>;
  /** Presses the button of this label under the message. */
  press(message: Message, label: string): void;
}

export interface Group {
  readonly chatId: number;
  say(from: Person, text: string, replyToId?: number): void;
  reply(): Promise<Message>;
  press(from: Person, message: Message, label: string): void;
}

export async function startOnStandIn(
  changes: Partial<TelegramBotOptions> = {},
  wayTo: (apiRoot: string) => Promise<string> = async (apiRoot) => apiRoot,
): Promise<StandInBot> {
  const { standIn, token, apiRoot, stop } = await startStandIn({ token: TOKEN });
  const { clock = systemClock } = changes;
  const store = await openStore(':memory:', { nowMs: () => clock.now().getTime() });
  const bot = createTelegramBot({
    token,
    apiRoot: await wayTo(apiRoot),
    store,
    answerer: { answer: async (question) => talk(question, `You asked: ${question.question}`) },
    digester: { digest: async (request) => ({ digest: oneStory(request), storyKeys: ['bridge'] }) },
    renderAnswer,
    renderDigest,
    settings: { zone: 'UTC', adminIds: [], access: 'open', allowedIds: [] },
    clock,
    logger: { info: () => {}, warn: () => {}, error: (fields, message) => console.error(message, fields) },
    pace: FAST,
    ...changes,
  });
  bot.start();
  return {
    standIn,
    store,
    person: (profile = {}) => addPerson(standIn, { firstName: 'Ada', languageCode: 'en', ...profile }),
    group: (title, members, admins = []) => addGroup(standIn, { title, members, admins }),
    stop: async () => {
      await bot.stop();
      await store.close();
      await stop();
    },
  };
}

function addPerson(standIn: BotApiStandIn, profile: PersonProfile): Person {
  const { people } = standIn;
  const { userId, chatId } = people.addPerson(profile);
  const inbox = watch(standIn, chatId);
  return {
    userId,
    chatId,
    reply: inbox.next,
    say: (text) => {
      people.sendAsUser(chatId, { text });
      return inbox.next();
    },
    press: (message, label) => press(standIn, { chatId, message, label, fromId: userId }),
  };
}

function addGroup(
  standIn: BotApiStandIn,
  { title, members, admins }: { title: string; members: readonly Person[]; admins: readonly Person[] },
): Group {
  const { chatId } = standIn.people.addGroup({
    title,
    memberIds: members.map(({ userId }) => userId),
    adminIds: admins.map(({ userId }) => userId),
  });
  const inbox = watch(standIn, chatId);
  return {
    chatId,
    reply: inbox.next,
    say: (from, text, replyToId) =>
      void standIn.people.sendAsUser(chatId, {
        text,
        fromId: from.userId,
        ...(replyToId === undefined ? {} : { replyToId }),
      }),
    press: (from, message, label) => press(standIn, { chatId, message, label, fromId: from.userId }),
  };
}

/** The bot's messages and edits in a chat, one after another. */
function watch({ people, bot }: BotApiStandIn, chatId: number): { next(): Promise<Message> } {
  const arrived: Message[] = [];
  const waiting: ((message: Message) => void)[] = [];
  people.listen(chatId, (event) => {
    if ((event.kind !== 'message' && event.kind !== 'edited') || event.message.from.id !== bot.id) return;
    const waiter = waiting.shift();
    if (waiter) waiter(event.message);
    else arrived.push(event.message);
  });
  return {
    next: () => {
      const message = arrived.shift();
      return message ? Promise.resolve(message) : new Promise((resolve) => waiting.push(resolve));
    },
  };
}

interface Press {
  readonly chatId: number;
  readonly message: Message;
  readonly label: string;
  readonly fromId: number;
}

function press({ people }: BotApiStandIn, { chatId, message, label, fromId }: Press): void {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  for (const [row, buttons] of rows.entries()) {
    const column = buttons.findIndex(({ text }) => text === label);
    if (column >= 0) return void people.pressButton(chatId, message.message_id, { row, column, fromId });
  }
  throw new Error(`no button “${label}” under: ${message.text}`);
}

export function labels(message: Message): readonly string[] {
  return (message.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text);
}
