import type { Budget } from '../../answers/writing/budget.ts';
import type { Config } from '../../config.ts';
import { describeError } from '../../errors.ts';
import { createBotApi } from '../../telegram/bot-api.ts';
import { describeProblem } from '../../telegram/peer-problem.ts';
import type { Finding } from './finding.ts';

const PEER_TIMEOUT_MS = 5_000;

/** Asks Telegram who the bot is; without a token that is advice, as the playground needs none. */
export async function examineTelegram({ telegram }: Config): Promise<Finding> {
  if (telegram === undefined)
    return {
      about: 'telegram',
      state: 'advice',
      message: 'no token: npm start serves the playground',
      next: 'For a bot in Telegram, get a token from @BotFather and set TELEGRAM_BOT_TOKEN.',
    };
  const api = createBotApi(telegram);
  const result = await api.call('getMe', {}, { timeoutMs: PEER_TIMEOUT_MS });
  if (result.kind === 'ok')
    return { about: 'telegram', state: 'ok', message: `${new URL(telegram.apiRoot).host} knows the bot` };
  return { about: 'telegram', state: 'problem', message: describeProblem(result, telegram.apiRoot).line };
}

/** Asks the model's server for the model; what fails there leaves the answers extractive, so `next` says so. */
export async function examineModel({ model }: Config): Promise<Finding> {
  if (model === undefined) return { about: 'model', state: 'ok', message: 'none: answers are extractive' };
  const { pingModel } = await import('../../llm/ping-model.ts');
  const server = hostOf(model);
  try {
    await pingModel(model, AbortSignal.timeout(PEER_TIMEOUT_MS));
    return {
      about: 'model',
      state: 'ok',
      message: `${server} has ${model.name}; questions and evidence are sent there and nowhere else; style ${model.style}, ${limitsOf(model.budget)}`,
    };
  } catch (error) {
    return {
      about: 'model',
      state: 'problem',
      message: `${server}: ${describeError(error)}`,
      next: 'Until it works, answers are extractive.',
    };
  }
}

/** Has one word embedded, which tells the number of dimensions, too. */
export async function examineEmbeddings(settings: NonNullable<Config['embeddings']>): Promise<Finding> {
  const { createOpenAiEmbeddingModel } = await import('../../llm/openai-embedding-model.ts');
  const server = hostOf(settings);
  try {
    const model = createOpenAiEmbeddingModel(settings);
    const [vector] = await model.embed(['Hello'], AbortSignal.timeout(PEER_TIMEOUT_MS));
    return {
      about: 'embeddings',
      state: 'ok',
      message: `${server} has ${settings.name}, ${vector?.length ?? 0} dimensions; questions, and title and lead of every article, are sent there and nowhere else`,
    };
  } catch (error) {
    return {
      about: 'embeddings',
      state: 'problem',
      message: `${server}: ${describeError(error)}`,
      next: 'Until it works, articles are found by their words.',
    };
  }
}

function hostOf({ baseUrl }: { readonly baseUrl?: string }): string {
  return baseUrl === undefined ? 'api.openai.com' : new URL(baseUrl).host;
}

function limitsOf({ perReaderAndDay, perDay, inAll }: Budget): string {
  const limits = [
    ['a reader and day', perReaderAndDay],
    ['a day', perDay],
    ['in all', inAll],
  ] as const;
  const told = limits.flatMap(([of, { tokens, money }]) => [
    ...(tokens === undefined ? [] : [`${tokens} tokens ${of}`]),
    ...(money === undefined ? [] : [`${money} in money ${of}`]),
  ]);
  return told.length === 0 ? 'no limit on what it takes' : `at most ${told.join(', ')}`;
}
