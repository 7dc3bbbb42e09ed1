import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { applyFrame } from '../../../src/answers/understand/apply-frame.ts';
import { understandQuestion } from '../../../src/answers/understand/understand-question.ts';
import { followUpPhrasings } from './follow-up-phrasings.ts';

const ZONE = 'Europe/Sofia';
const NOW = DateTime.fromISO('2031-03-13T14:00', { zone: ZONE });
const WEEK = { from: '2031-03-09T22:00:00.000Z', to: '2031-03-16T22:00:00.000Z' };
const MARLOW = 'Ada Marlow';

/** What a message leaves of the frame, and what it asks for, in the words of the table. */
function readAs(question: string, language: string): string {
  const read = understandQuestion({ question, now: NOW, language });
  const frame = {
    kind: 'who-said',
    speakers: [MARLOW],
    topic: 'tolls',
    heard: [MARLOW],
    shown: 3,
    language,
    ...WEEK,
  };
  const { understanding, skip } = applyFrame(read, frame);
  const { followUp, kind, speakers, topic, except, from, to } = understanding;
  expect(understanding.language).toBe(language);
  if (followUp !== undefined) return followUp;
  if (skip > 0) return 'more';
  if (except?.includes(MARLOW)) return 'who-else';
  if (to === WEEK.from && from === undefined) return 'earlier';
  if (kind !== 'who-said') return kind;
  if (topic !== 'tolls') return speakers[0] === MARLOW ? 'topic' : `${speakers} on ${topic}`;
  if (speakers[0] !== MARLOW) return 'speaker';
  const day = (iso = '') => DateTime.fromISO(iso, { zone: ZONE }).toISODate();
  return SPANS[`${day(from)}/${day(to)}`] ?? `${from}/${to}`;
}

const SPANS: Readonly<Record<string, string>> = {
  '2031-02-01/2031-03-01': 'last month',
  '2030-01-01/2031-01-01': 'last year',
  '2031-03-10/null': 'since Monday',
};

const table = Object.entries(followUpPhrasings).flatMap(([language, groups]) =>
  Object.entries(groups).flatMap(([means, phrasings]) =>
    phrasings.split(' | ').map((phrasing) => [language, phrasing, means] as const),
  ),
);

describe('a follow-up changes what it names and keeps the rest', () => {
  it.each(table)('%s: %s', (language, phrasing, means) => {
    expect(readAs(phrasing, language)).toBe(means);
  });
});
