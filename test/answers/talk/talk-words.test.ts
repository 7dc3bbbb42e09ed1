import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { talkWordsIn } from '../../../src/answers/talk/words-in.ts';
import { understandQuestion } from '../../../src/answers/understand/understand-question.ts';

const now = DateTime.fromISO('2031-03-13T12:00', { zone: 'UTC' });

describe.each(['en', 'bg', 'ru', 'uk'])('replies in %s', (language) => {
  const words = talkWordsIn(language);

  it.each(words.times)('offer a time that is understood when it comes back: %s', (option) => {
    const read = understandQuestion({ question: option, now, language });
    expect(read).toMatchObject({ change: '', from: expect.any(String) });
  });

  it('are short enough to be read at a glance', () => {
    for (const reply of Object.values(words.replies)) expect(reply.length).toBeLessThan(300);
  });

  it('name the example questions in a form that is understood', () => {
    const examples = [words.replies.greeting, words.noise, words.archive.ask('Peskov')].flatMap((text) =>
      [...text.matchAll(/[“„«]([^“”»]+)[”“»]/g)].map((match) => match[1] ?? ''),
    );
    expect(examples.length).toBeGreaterThan(2);
    for (const question of examples)
      expect(['who-said', 'what-happened']).toContain(understandQuestion({ question, now, language }).kind);
  });
});

it('are in English where the language is not spoken here', () => {
  expect(talkWordsIn('de')).toBe(talkWordsIn('en'));
});
