import { describe, expect, it } from 'vitest';
import { createTopicMatcher } from '../../src/answers/topic-matcher.ts';

const match = (topic: string, text: string, ignored: readonly string[] = []) =>
  [...createTopicMatcher(topic, new Set(ignored)).match(text)].sort();

describe('a topic is found in a text', () => {
  it.each([
    ['sanction', 'New sanctions were announced', [0]],
    ['ferry tolls', 'The toll on ferries', [0, 1]],
    ['санкции', 'новых санкций не будет', [0]],
    ['преговори', 'Преговорите приключиха', [0]],
    ['myself', 'I would do it myself', [0]],
    ['Brussels', 'в Брюсселе', []],
    ['Zelensky', 'сказав Зеленський у Києві', [0]],
    ['Песков', 'Peskov told reporters', [0]],
  ])('%s in “%s”', (topic, text, expected) => {
    expect(match(topic, text)).toEqual(expected);
  });

  it('counts each word of a topic once, and none that is ignored', () => {
    expect(createTopicMatcher('the toll and the tolls', new Set(['the', 'and'])).size).toBe(1);
  });

  it('does not take a lower-case word of another script for a name', () => {
    expect(match('Rain', 'райн и слънце')).toEqual([]);
  });

  it('is met by no text where it has no words', () => {
    expect(match('?!', 'anything')).toEqual([]);
  });
});
