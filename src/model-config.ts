import type { Budget, Limit } from './answers/writing/budget.ts';
import { defined } from './defined.ts';
import { VerbatimError } from './errors.ts';
import type { Settings } from './settings.ts';

/** A model of an OpenAI-compatible server, and where that is. */
export interface ModelServer {
  readonly name: string;
  readonly apiKey?: string;
  readonly baseUrl?: string;
}

/** The model that words answers anew. */
export interface ModelConfig extends ModelServer {
  /** How freely it words what readers see who have not chosen themselves. */
  readonly style: 'exact' | 'fluent';
  readonly budget: Budget;
}

/** The model that writes; undefined where none is set up. Throws a VerbatimError where it is half set up. */
export function modelOf(value: Settings): ModelConfig | undefined {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: name } = value;
  if (apiKey === undefined && baseUrl === undefined) return undefined;
  if (name === undefined && value.EMBEDDING_MODEL !== undefined) return undefined;
  if (name === undefined)
    throw new VerbatimError(
      'config',
      'OPENAI_MODEL is not set. Name the model that writes, or unset OPENAI_API_KEY and OPENAI_BASE_URL to answer without one.',
    );
  return {
    name,
    style: value.WRITING_STYLE,
    budget: budgetOf(value),
    ...serverOf(value),
  };
}

/** The model that finds articles by their meaning. Throws a VerbatimError where it is named and nothing says where it is. */
export function embeddingsOf(value: Settings): { readonly embeddings?: ModelServer } {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, EMBEDDING_MODEL: name } = value;
  if (name === undefined) return {};
  if (apiKey === undefined && baseUrl === undefined)
    throw new VerbatimError(
      'config',
      'EMBEDDING_MODEL is set, but not where it is. Set OPENAI_API_KEY or OPENAI_BASE_URL, or unset it to find articles by their words.',
    );
  return { embeddings: { name, ...serverOf(value) } };
}

function serverOf(value: Settings): Omit<ModelServer, 'name'> {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl } = value;
  return defined({ apiKey, baseUrl });
}

/** Money can only be counted where prices are known. */
function budgetOf(value: Settings): Budget {
  const { MODEL_PRICE_INPUT: input, MODEL_PRICE_OUTPUT: output } = value;
  const limited = (['MODEL_MONEY_PER_READER', 'MODEL_MONEY_PER_DAY', 'MODEL_MONEY_TOTAL'] as const).find(
    (name) => value[name] !== undefined,
  );
  if (limited !== undefined && (input === undefined || output === undefined))
    throw new VerbatimError(
      'config',
      `${limited} is set, but not what the model costs. Set MODEL_PRICE_INPUT and MODEL_PRICE_OUTPUT, for a million tokens.`,
    );
  return {
    perReaderAndDay: limitOf(value.MODEL_TOKENS_PER_READER, value.MODEL_MONEY_PER_READER),
    perDay: limitOf(value.MODEL_TOKENS_PER_DAY, value.MODEL_MONEY_PER_DAY),
    inAll: limitOf(value.MODEL_TOKENS_TOTAL, value.MODEL_MONEY_TOTAL),
    prices: { input: input ?? 0, output: output ?? 0 },
  };
}

function limitOf(tokens: number | undefined, money: number | undefined): Limit {
  return defined({ tokens, money });
}
