import type { Budget } from '../../answers/writing/budget.ts';
import type { SentenceModel, TokenUsage } from '../../answers/writing/sentence-model.ts';
import type { Metrics } from './create-metrics.ts';

const PRICED_TOKENS = 1_000_000;

/** The same model; what it takes is counted, in tokens and in the currency of its prices. */
export function measureModel(
  model: SentenceModel,
  { modelTokens, modelCost }: Metrics,
  prices: Budget['prices'],
): SentenceModel {
  const count = ({ input, output }: TokenUsage): void => {
    modelTokens.inc({ direction: 'input' }, input);
    modelTokens.inc({ direction: 'output' }, output);
    modelCost.inc((input * prices.input + output * prices.output) / PRICED_TOKENS);
  };
  return {
    name: model.name,
    propose: (request, options) =>
      model.propose(request, {
        ...options,
        onUsage: (usage) => {
          count(usage);
          options.onUsage?.(usage);
        },
      }),
  };
}
