import { describe, expect, it } from 'vitest';
import type { AnswerWriter, WriteOptions } from '../../src/answers/answer-writer.ts';
import { openNewsroom, type Report } from './newsroom.ts';

/** One statement a day: more than one answer shows. */
const reports: readonly Report[] = Array.from({ length: 28 }, (_, day) => {
  const words = `on day number ${day + 1} the bridge stays shut for everybody`;
  return {
    id: `report-${day + 1}`,
    title: `The bridge, day ${day + 1}`,
    text: `“${words},” Ada Brenn said in Orlin.`,
    date: `2031-02-${String(day + 1).padStart(2, '0')}`,
    said: [{ by: 'Ada Brenn', words, role: 'mayor' }],
  };
});
const asked = { asOf: new Date('2031-03-01T12:00:00Z'), zone: 'UTC' };

/** Writes nothing, and keeps what it was asked for. */
function recording(): AnswerWriter & { readonly tasks: WriteOptions[] } {
  const tasks: WriteOptions[] = [];
  return {
    tasks,
    write: async (extractive, options) => {
      tasks.push(options);
      return extractive;
    },
  };
}

describe('a summary of what somebody said over a month', () => {
  it.each([
    'summarise what Ada Brenn said in February',
    'обобщи какво каза Ada Brenn през февруари',
    'обобщи что сказала Ada Brenn в феврале',
    'підсумуй що сказала Ada Brenn у лютому',
  ])('is made of statements from all of it, oldest first: %s', async (question) => {
    const writer = recording();
    await using room = await openNewsroom(reports, { writer });
    const { answer } = await room.answerer.answer({ ...asked, question });
    expect(answer.kind).toBe('quotes');
    const days = answer.quotes.map(({ articleId }) => Number(articleId.slice('report-'.length)));
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect([days.length, days[0]]).toEqual([12, 1]);
    expect(days.at(-1)).toBeGreaterThan(24);
    expect(writer.tasks.map(({ task }) => task)).toEqual(['person']);
  });

  it('is not made where only the statements were asked for', async () => {
    const writer = recording();
    await using room = await openNewsroom(reports, { writer });
    const { answer } = await room.answerer.answer({
      ...asked,
      question: 'what did Ada Brenn say in February',
    });
    expect(answer.quotes).toHaveLength(5);
    expect(writer.tasks).toEqual([]);
  });
});
