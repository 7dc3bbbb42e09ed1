import { expect, it } from 'vitest';
import type { SentenceModel, WritingRequest } from '../../../src/answers/writing/sentence-model.ts';
import { createMetrics } from '../../../src/ops/metrics/create-metrics.ts';
import { measureModel } from '../../../src/ops/metrics/measure-model.ts';

const request: WritingRequest = {
  style: 'exact',
  task: 'story',
  question: 'What of the pier?',
  language: 'en',
  spans: [],
  quotes: [],
};

it('counts tokens by direction and what they cost, and lets who asked know, too', async () => {
  const metrics = createMetrics();
  const model: SentenceModel = {
    name: 'made',
    async *propose(_, { onUsage }) {
      yield { text: 's1', spans: ['s1'] };
      onUsage?.({ input: 1_500, output: 200 });
    },
  };
  const told: object[] = [];
  const measured = measureModel(model, metrics, { input: 2, output: 10 });
  const options = {
    signal: new AbortController().signal,
    reader: '77123',
    onUsage: (usage: object) => told.push(usage),
  };
  for await (const { text } of measured.propose(request, options)) expect(text).toBe('s1');
  const page = await metrics.registry.metrics();
  expect(page).toContain('verbatim_model_tokens_total{direction="input"} 1500');
  expect(page).toContain('verbatim_model_tokens_total{direction="output"} 200');
  expect(page).toContain('verbatim_model_cost_total 0.005');
  expect(page).not.toContain('77123');
  expect(told).toEqual([{ input: 1_500, output: 200 }]);
});
