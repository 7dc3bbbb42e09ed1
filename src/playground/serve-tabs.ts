import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { describeError, VerbatimError } from '../errors.ts';
import type { BotApiStandIn } from './bot-api-stand-in.ts';
import { streamChat } from './stream-chat.ts';
import { type Tab, TabPeople } from './tab-people.ts';

const MAX_BODY_BYTES = 64 * 1_024;

const sessionSchema = z.object({ secret: z.string().optional(), language: z.string().max(35) });
const messageSchema = z.object({ text: z.string().min(1).max(20_000) });
const editSchema = messageSchema.extend({ messageId: z.int() });
const pressSchema = z.object({ messageId: z.int(), row: z.int().min(0), column: z.int().min(0) });

/** What the chat page asks of the service. All but the session needs the tab's secret. */
export function serveTabs(app: Hono, standIn: BotApiStandIn): void {
  const tabs = new TabPeople(standIn.people);
  const withTab: WithTab = (handle) => async (context) => {
    const tab = tabs.find(context.req.header('authorization'));
    if (tab === undefined) return context.json({ message: 'This tab is not known any more.' }, 401);
    return await handle(context, tab);
  };
  app.use('/playground/*', bodyLimit({ maxSize: MAX_BODY_BYTES }));
  app.onError((error, context) => {
    const isExpected =
      error instanceof VerbatimError || error instanceof z.ZodError || error instanceof SyntaxError;
    return context.json({ message: describeError(error) }, isExpected ? 400 : 500);
  });
  app.post('/playground/session', async (context) => {
    const { secret, language } = sessionSchema.parse(await context.req.json());
    return context.json({ ...tabs.open(secret, language), bot: standIn.bot });
  });
  serveReading(app, standIn, withTab);
  serveWriting(app, standIn, withTab);
}

type WithTab = (
  handle: (context: Context, tab: Tab) => Response | Promise<Response>,
) => (context: Context) => Promise<Response>;

function serveReading(app: Hono, { people, state }: BotApiStandIn, withTab: WithTab): void {
  app.get(
    '/playground/events',
    withTab((context, { chatId }) => streamChat(context, people, chatId)),
  );
  app.get(
    '/playground/commands',
    withTab((context, { chatId }) => {
      const language = state.chats.user(chatId)?.language_code ?? '';
      return context.json(state.commands.forPrivateChat(chatId, language));
    }),
  );
  app.get(
    '/playground/files/:id',
    withTab((context) => {
      const file = state.files.get(context.req.param('id') ?? '');
      if (file === undefined) return context.json({ message: 'This file is no longer kept.' }, 404);
      return context.body(Uint8Array.from(file.bytes), 200, { 'content-type': 'application/octet-stream' });
    }),
  );
}

function serveWriting(app: Hono, { people }: BotApiStandIn, withTab: WithTab): void {
  app.post(
    '/playground/messages',
    withTab(async (context, { chatId }) => {
      const { text } = messageSchema.parse(await context.req.json());
      return context.json(people.sendAsUser(chatId, { text }));
    }),
  );
  app.put(
    '/playground/messages',
    withTab(async (context, { chatId }) => {
      const { messageId, text } = editSchema.parse(await context.req.json());
      return context.json(people.editAsUser(chatId, messageId, text));
    }),
  );
  app.post(
    '/playground/presses',
    withTab(async (context, { chatId }) => {
      const { messageId, row, column } = pressSchema.parse(await context.req.json());
      return context.json({ queryId: people.pressButton(chatId, messageId, { row, column }) });
    }),
  );
}
