import { type MiddlewareFn, Telegraf } from 'telegraf';
import type { Update } from 'telegraf/types';
import { withFields } from '../delivery/with-fields.ts';
import { addressedWords, isAddressed } from './addressed-words.ts';
import { admit } from './admit.ts';
import { BotContext } from './bot-context.ts';
import { say } from './bot-tree.ts';
import { forAdmins } from './group-admin.ts';
import { sendDigest } from './handlers/digest.ts';
import { handleWords, pause, resume } from './handlers/handle-words.ts';
import { invite } from './handlers/invite.ts';
import { membershipChanged } from './handlers/membership.ts';
import { askToForget, myData } from './handlers/my-data.ts';
import { dismissButton, pressButton } from './handlers/press-button.ts';
import { settingsPage } from './handlers/settings.ts';
import { subscribe, unsubscribe } from './handlers/subscribe.ts';
import { takeUnknownCommand } from './handlers/take-unknown-command.ts';
import { isServiceMessage, replyToUnreadable } from './handlers/unreadable.ts';
import { help, welcome } from './handlers/welcome.ts';
import { welcomeBack } from './handlers/welcome-back.ts';
import { normaliseCommand } from './normalise-command.ts';
import { offerUnknown } from './offer-unknown.ts';
import { originOf } from './origin.ts';
import type { BotServices, TurnStore } from './services.ts';
import { channelMembershipChanged, takeChannelPost } from './sources/channel-updates.ts';
import { offerSources } from './sources/offer-sources.ts';
import { showSources } from './sources/show-sources.ts';
import { Turn } from './turn.ts';

/** The bot as updates meet it, whichever way they came and whoever claimed them. */
export interface Bot {
  /** Handles one update; what it leaves behind is stored in `store` when this resolves. */
  handle(update: Update, store: TurnStore, signal: AbortSignal): Promise<void>;
}

interface Handling {
  readonly services: BotServices;
  readonly signal: AbortSignal;
}

/** The bot on telegraf: which handler an update goes to. Telegraf neither polls nor sends here. */
export function buildBot(services: BotServices, token: string): Bot {
  const handlings = new WeakMap<Update, Handling>();
  const handlingOf = (update: Update) =>
    handlings.get(update) ?? { services, signal: new AbortController().signal };
  const bot = new Telegraf<BotContext>(token, {
    contextType: BotContext,
    handlerTimeout: Number.POSITIVE_INFINITY,
  });
  bot.botInfo = {
    ...services.me,
    is_bot: true,
    first_name: services.me.username,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
  };
  bot.catch((error) => {
    throw error;
  });
  bot.on('my_chat_member', async (ctx) => {
    const { services: current } = handlingOf(ctx.update);
    await membershipChanged(current, ctx.myChatMember);
    await channelMembershipChanged(current, ctx.myChatMember);
  });
  bot.on('channel_post', (ctx) => takeChannelPost(handlingOf(ctx.update).services, ctx.channelPost));
  bot.on('edited_channel_post', (ctx) =>
    takeChannelPost(handlingOf(ctx.update).services, ctx.editedChannelPost),
  );
  bot.use(takeTurn(handlingOf));
  addCommands(bot);
  addMessages(bot);
  return {
    handle: async (update, store, signal) => {
      const normal = normaliseCommand(update);
      const logger = withFields(services.logger, { updateId: update.update_id });
      const own = { ...services, logger, store: { ...services.store, ...store } };
      handlings.set(normal, { services: own, signal });
      await bot.handleUpdate(normal);
    },
  };
}

/** Opens the turn, lets in who may use the bot, and stores what the turn leaves behind. */
function takeTurn(handlingOf: (update: Update) => Handling): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const origin = originOf(ctx);
    if (origin === null || (ctx.message && isServiceMessage(ctx.message))) return;
    const { services, signal } = handlingOf(ctx.update);
    ctx.turn = await Turn.open(services, origin, signal);
    if (ctx.callbackQuery === undefined && !isForBot(ctx, services)) return;
    if (await admit(ctx.turn, startParameter(ctx))) {
      if (ctx.message) await offerUnknown(ctx.turn);
      const { turn } = ctx;
      if (turn.reader.paused === 'blocked') turn.reader = await welcomeBack(services, turn.reader);
      if (isCommandOrButton(ctx)) ctx.turn.awaitAnswer(null);
      await next();
    } else if (ctx.callbackQuery) await dismissButton(ctx.turn, ctx.callbackQuery.id);
    await ctx.turn.close();
  };
}

function addCommands(bot: Telegraf<BotContext>): void {
  bot.start((ctx) => welcome(ctx.turn));
  bot.help((ctx) => help(ctx.turn));
  bot.command('digest', (ctx) => sendDigest(ctx.turn));
  bot.command('settings', (ctx) => ctx.turn.reply(settingsPage(ctx.turn, 'main')));
  bot.command('mydata', (ctx) => myData(ctx.turn));
  bot.command('invite', (ctx) => invite(ctx.turn));
  bot.command('sources', (ctx) => showSources(ctx.turn));
  bot.command('subscribe', (ctx) => forAdmins(ctx.turn, (turn) => subscribe(turn, ctx.payload)));
  bot.command(['unsubscribe', 'stop'], (ctx) => forAdmins(ctx.turn, unsubscribe));
  bot.command('pause', (ctx) => forAdmins(ctx.turn, pause));
  bot.command('resume', (ctx) => forAdmins(ctx.turn, resume));
  bot.command('forgetme', (ctx) => forAdmins(ctx.turn, askToForget));
}

function addMessages(bot: Telegraf<BotContext>): void {
  bot.on('callback_query', (ctx) =>
    pressButton(ctx.turn, {
      id: ctx.callbackQuery.id,
      data: 'data' in ctx.callbackQuery ? ctx.callbackQuery.data : null,
      messageId: ctx.callbackQuery.message?.message_id ?? null,
    }),
  );
  bot.on('edited_message', (ctx) => ctx.turn.reply(say(ctx.turn.wording.edited)));
  bot.on('message', async (ctx) => {
    if (await offerSources(ctx.turn, ctx.message)) return;
    const words = addressedWords(ctx.message, ctx.turn.services.me);
    if (words === null) return replyToUnreadable(ctx.turn, ctx.message);
    if ('text' in ctx.message && ctx.message.text.startsWith('/'))
      return takeUnknownCommand(ctx.turn, ctx.message.text, words);
    await handleWords(ctx.turn, words);
  });
}

/** In groups the bot answers commands, mentions and replies to it, and is silent otherwise. */
function isForBot(ctx: BotContext, { me }: BotServices): boolean {
  const message = ctx.message ?? ctx.editedMessage;
  if (message === undefined) return false;
  // A place that is shared live is edited every few seconds, and by nobody.
  if (ctx.editedMessage !== undefined && addressedWords(message, me) === null) return false;
  return message.chat.type === 'private' || isAddressed(message, me);
}

/** Who turns to something else is no longer asked for a time or a place. */
function isCommandOrButton({ message }: BotContext): boolean {
  return message === undefined || ('text' in message && message.text.startsWith('/'));
}

function startParameter(ctx: BotContext): string | null {
  const text = ctx.message && 'text' in ctx.message ? ctx.message.text : '';
  return /^\/start(?:@\w+)?\s+([\w-]{1,64})$/.exec(text)?.[1] ?? null;
}
