import { expect, it } from 'vitest';
import { openApplication } from '../../../src/compose.ts';
import { loadConfig } from '../../../src/config.ts';
import { processed } from '../../storage/article-fixtures.ts';

it('an answer is counted with the time of its steps, and nothing of its question', async () => {
  const config = loadConfig({ DATABASE_URL: ':memory:' });
  const application = await openApplication(config, { watch: { now: () => new Date() } });
  await application.store.archive.put([
    processed({
      id: 'a',
      text: 'The pier at Oakmouth was rebuilt.',
      publishedAt: '2025-05-01T08:00:00.000Z',
    }),
  ]);
  const question = 'What happened to the pier at Oakmouth?';
  await application.answerer.answer({ question, asOf: new Date('2025-05-02'), zone: 'UTC', reader: '77123' });
  const page = (await application.metrics?.registry.metrics()) ?? '';
  for (const step of ['understand', 'search', 'compose'])
    expect(page).toContain(`verbatim_answer_step_seconds_count{step="${step}"} 1`);
  expect(page).not.toContain('step="write"');
  expect(page).toMatch(/verbatim_answer_step_seconds_sum\{step="search"\} 0\.0*[1-9]/);
  expect(page).toContain('verbatim_check_rejections_total 0');
  // Every search that looks for candidates tells how many it found, in whichever form it asks for them.
  const searches = [...page.matchAll(/^verbatim_search_seconds_count\{step="candidate\w*"\} (\d+)$/gm)];
  const asked = searches.reduce((sum, [, count]) => sum + Number(count), 0);
  expect(asked).toBeGreaterThan(0);
  expect(page).toContain(`verbatim_search_candidates_count ${asked}\n`);
  expect(page).not.toMatch(/oakmouth|77123/i);
  await application.close();
});
