import { describe, expect, it } from 'vitest';
import { leadOf, leadOn } from '../../src/answers/summary/lead-of.ts';
import { createTopicMatcher } from '../../src/answers/topic-matcher.ts';
import { storedArticle } from '../articles/stored-article.ts';

const lead = (title: string, ...sentences: readonly string[]) =>
  leadOf(storedArticle({ title, text: sentences.join(' ') }))?.text;

const WELCOME = 'Good morning, and thank you for starting the day with us again.';
const TOLLS = 'The council of Zell has raised the tolls on its old bridge by half.';
const GULLS = 'Two hundred gulls have made the roof of the town hall their home.';

describe('the lead of an article', () => {
  it('is its first sentence', () => {
    expect(lead('Tolls raised in Zell', TOLLS, GULLS)).toBe(TOLLS);
    expect(lead('', WELCOME, TOLLS)).toBe(WELCOME);
  });

  it('is the first that tells what the title does, where the first of all greets or teases', () => {
    expect(lead('Tolls raised in Zell', WELCOME, GULLS, TOLLS)).toBe(TOLLS);
  });

  it('is nothing that the article asks', () => {
    expect(lead('Tolls raised in Zell', 'Who is to pay the higher tolls of the bridge in Zell?', TOLLS)).toBe(
      TOLLS,
    );
  });

  it('is absent where nothing is a sentence', () => {
    expect(lead('Tolls raised in Zell', 'Tolls')).toBeUndefined();
  });
});

describe('the lead on a topic', () => {
  const bulletin = storedArticle({ title: 'Gulls, tolls and a concert', text: `${GULLS} ${TOLLS}` });

  it('is the sentence of a bulletin that is on it', () => {
    expect(leadOn(bulletin, createTopicMatcher('tolls', new Set()))?.text).toBe(TOLLS);
    expect(leadOn(bulletin, createTopicMatcher('gulls', new Set()))?.text).toBe(GULLS);
  });

  it('is absent where none is', () => {
    expect(leadOn(bulletin, createTopicMatcher('concert', new Set()))).toBeNull();
  });
});
