import { describe, expect, it } from 'vitest';
import { askTogether } from '../../../src/storage/postgres/ask-together.ts';

describe('what is asked one by one', () => {
  it('in one turn is asked at once, the same thing once, and each gets its own answer', async () => {
    const asked: (readonly string[])[] = [];
    const ask = askTogether(async (questions) => {
      asked.push(questions);
      return new Map(
        questions.filter((each) => each !== 'unknown').map((each) => [each, each.toUpperCase()]),
      );
    });
    const deeper = Promise.resolve().then(() => ask('b'));
    expect(await Promise.all([ask('a'), deeper, ask('a'), ask('unknown')])).toEqual([
      'A',
      'B',
      'A',
      undefined,
    ]);
    expect(asked).toEqual([['a', 'unknown', 'b']]);
  });

  it('later is asked anew', async () => {
    let times = 0;
    const ask = askTogether(async (questions) => {
      times += 1;
      return new Map(questions.map((each) => [each, times]));
    });
    expect(await ask('a')).toBe(1);
    expect(await ask('a')).toBe(2);
  });

  it('fails for all who asked where the server does not answer', async () => {
    const ask = askTogether(async () => {
      throw new Error('gone');
    });
    const ends = await Promise.allSettled([ask('a'), ask('b')]);
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
