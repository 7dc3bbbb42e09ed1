import { describe, expect, it } from 'vitest';
import { onTheMatter } from '../../src/answers/summary/on-the-matter.ts';
import type { StoredArticle } from '../../src/articles/article.ts';

function sentence(id: string, title: string, text: string) {
  const article: StoredArticle = {
    id,
    title,
    text,
    skip: [],
    hash: id,
    contentKey: id,
    sourceIsClaimed: false,
    publishedAtIsAssumed: false,
    language: 'en',
    flags: [],
    version: 1,
  };
  return { passage: { article, span: { start: 0, end: text.length, text } } };
}

const race = sentence('race', 'Rowing race at Hollin', "Last year's winner, Ada Brenn, will not take part.");
const cup = sentence('cup', 'Lund win the cup', 'Lund won the cup on penalties.');

describe('sentences on the matter', () => {
  it('are those of articles that have as much of a short question as the first one', () => {
    const asked = { text: 'who won the rowing race last year', language: 'en' };
    expect(onTheMatter([race, cup], asked)).toEqual([race]);
    expect(onTheMatter([cup, race], asked)).toEqual([cup, race]);
  });

  it('are all, where a long question tells of several things', () => {
    const text = 'which town that won a cup sent crews to the rowing race on the lake at Hollin';
    expect(onTheMatter([race, cup], { text, language: 'en' })).toEqual([race, cup]);
  });
});
