import type { Budget } from '../../answers/writing/budget.ts';
import { newsroomOf, openApplication } from '../../compose.ts';
import { type Config, loadConfig } from '../../config.ts';
import { describeError } from '../../errors.ts';
import { describeMisspelt, misspeltSettings } from '../../misspelt-settings.ts';
import type { Disagreement } from '../../sources/article-upkeep.ts';
import { EXTRACTOR_VERSION } from '../../sources/extractor-version.ts';
import { withoutPassword } from '../../storage/without-password.ts';
import { createBotApi } from '../../telegram/bot-api.ts';
import { describeProblem } from '../../telegram/peer-problem.ts';
import { programVersion } from '../program-version.ts';
import { refuseAbsentStore } from '../refuse-absent-store.ts';
import { examineBudget } from './examine-budget.ts';
import type { Finding } from './finding.ts';
import { isPortFree } from './is-port-free.ts';

const REQUIRED_NODE_MAJOR = 24;
const PEER_TIMEOUT_MS = 5_000;

/** Looks at everything that the service needs, in the order in which it needs it; sends nothing but greetings. */
export async function* examine(
  environment: Readonly<Record<string, string | undefined>>,
  namedStore?: string,
): AsyncGenerator<Finding> {
  yield examineProgram();
  let config: Config;
  try {
    config = loadConfig(environment, namedStore);
  } catch (error) {
    yield {
      about: 'configuration',
      state: 'problem',
      message: describeError(error),
      next: '.env.example says what each setting may be.',
    };
    return;
  }
  yield { about: 'configuration', state: 'ok', message: 'every setting has a value that is allowed' };
  for (const misspelt of misspeltSettings(environment))
    yield {
      about: 'configuration',
      state: 'advice',
      message: describeMisspelt(misspelt),
      next: 'What is misspelt is not used; .env.example lists every setting.',
    };
  yield* examineStore(config);
  yield await examinePort(config);
  yield await examineTelegram(config);
  yield await examineModel(config);
  if (config.embeddings !== undefined) yield await examineEmbeddings(config.embeddings);
}

function examineProgram(): Finding {
  const major = Number(process.versions.node.split('.')[0]);
  const message = `Verbatim ${programVersion()} on Node ${process.versions.node}`;
  if (major >= REQUIRED_NODE_MAJOR) return { about: 'program', state: 'ok', message };
  return {
    about: 'program',
    state: 'problem',
    message,
    next: 'Run "npm ci", which brings Node 24, and start it by npm.',
  };
}

/** Opens the store as the service does; an absent file is made, as the service would make it, but not one that `--db` names. */
async function* examineStore(config: Config): AsyncGenerator<Finding> {
  try {
    if (config.storeIsNamed) refuseAbsentStore(config.store);
    const { store, close } = await openApplication({ store: config.store });
    try {
      const { articles, first, last } = await store.index.coverage({});
      yield {
        about: 'store',
        state: 'ok',
        message: `${withoutPassword(config.store)} can be read and written`,
      };
      yield examineArticles(config, {
        articles,
        ...(first && last ? { span: `${first.slice(0, 10)} to ${last.slice(0, 10)}` } : {}),
      });
      if (articles > 0) {
        yield examineIndex(await store.upkeep.check());
        yield examineExtractor(await store.upkeep.countOlderThan(EXTRACTOR_VERSION));
      }
      if (config.model !== undefined)
        yield await examineBudget({
          budget: config.model.budget,
          spending: store.spending,
          now: new Date(),
        });
    } finally {
      await close();
    }
  } catch (error) {
    yield { about: 'store', state: 'problem', message: describeError(error) };
  }
}

function examineIndex(disagreements: readonly Disagreement[]): Finding {
  if (disagreements.length === 0) return { about: 'index', state: 'ok', message: 'agrees with the articles' };
  return {
    about: 'index',
    state: 'problem',
    message: disagreements.map(({ count, message }) => `${count} ${message}`).join('\n'),
    next: 'Mend it: npm run -s verbatim -- reindex',
  };
}

function examineExtractor(older: number): Finding {
  if (older === 0)
    return { about: 'quotations', state: 'ok', message: 'found by the extractor as it is now' };
  return {
    about: 'quotations',
    state: 'advice',
    message: `read by an older extractor in ${older} ${older === 1 ? 'article' : 'articles'}`,
    next: 'Read those anew: npm run -s verbatim -- reindex',
  };
}

function examineArticles(
  config: Config,
  found: { readonly articles: number; readonly span?: string },
): Finding {
  const { articles, span } = found;
  try {
    const newsroom = newsroomOf(config);
    if (articles > 0)
      return {
        about: 'articles',
        state: 'ok',
        message: `${articles} indexed${span === undefined ? '' : `, ${span}`}`,
      };
    const next =
      newsroom === null
        ? 'Put some in: npm run -s verbatim -- ingest PATH'
        : `npm start indexes ${config.articlesDir}/.`;
    return { about: 'articles', state: 'advice', message: 'none are indexed yet', next };
  } catch (error) {
    return { about: 'articles', state: 'problem', message: describeError(error) };
  }
}

async function examinePort({ http: { host, port } }: Config): Promise<Finding> {
  if (await isPortFree(host, port)) return { about: 'port', state: 'ok', message: `${host}:${port} is free` };
  return {
    about: 'port',
    state: 'advice',
    message: `${host}:${port} is taken`,
    next: `If Verbatim runs there, all is well; else choose another port: PORT=${port + 1} npm start`,
  };
}

async function examineTelegram({ telegram }: Config): Promise<Finding> {
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

async function examineModel({ model }: Config): Promise<Finding> {
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

async function examineEmbeddings(settings: NonNullable<Config['embeddings']>): Promise<Finding> {
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
