import { describe, expect, it } from 'vitest';
import { withoutMarkup } from '../../../src/answers/understand/without-markup.ts';

describe('withoutMarkup', () => {
  it.each([
    ['<b>what did Marlow say</b>', 'what did Marlow say'],
    ['what did <a href="http://e.com">Marlow</a> say', 'what did Marlow say'],
    ['what did *Marlow* _say_ about [tolls](http://e.com)', 'what did Marlow say about tolls'],
    ['**what** did `Marlow` say', 'what did Marlow say'],
  ])('sees through the marks of %s', (question, plain) => {
    expect(withoutMarkup(question)).toBe(plain);
  });

  it.each(['is 5 < 6 > 3', 'snake_case_name', '2 * 3 * 4', '<img src=x onerror=alert(1)>', '[tolls] (1)'])(
    'leaves %s as it is',
    (question) => {
      expect(withoutMarkup(question)).toBe(question);
    },
  );
});
