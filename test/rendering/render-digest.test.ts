import { describe, expect, it } from 'vitest';
import { renderDigest } from '../../src/rendering/render-digest.ts';
import { digest, english, labelsOf, linksOf, story, wordsOf } from './samples.ts';

describe('renderDigest', () => {
  it('begins with the day and the counts, then the stories by number, then the sources', () => {
    const tree = renderDigest(digest, english);
    expect(wordsOf(tree)).toBe(
      [
        'Friday 16 May · 1 story from 38 articles · updated 14:58',
        '',
        '1  Harbour of Velmora stays shut',
        'The harbour stays shut until Monday. [1]',
        '❝ the harbour opens on Monday ❞ Ilva Tarn, harbour master [1]',
        '3 independent reports, 17 copies · newest 12:00',
        '',
        '▸ Sources',
        '[1] Harbour of Velmora stays shut · Lantern Wire · 16 May 2025',
      ].join('\n'),
    );
    expect(labelsOf(tree)).toEqual([['1'], ['Settings', 'Pause']]);
    expect(linksOf(tree)).toHaveLength(3);
  });

  it('marks an update and a story with one source', () => {
    const words = wordsOf(
      renderDigest({ ...digest, stories: [{ ...story, update: true, origins: 1, copies: 0 }] }, english),
    );
    expect(words).toContain('1  Update · Harbour of Velmora');
    expect(words).toContain('one source only · newest 12:00');
  });

  it('dates a story that is not of the day', () => {
    const words = wordsOf(renderDigest({ ...digest, asOf: '2025-06-02T05:00:00Z' }, english));
    expect(words).toContain('newest 16 May 2025');
  });

  it('says in which language a quotation is where neither the reader’s nor the story’s is it', () => {
    const quotedIn = (language: string, storyLanguage: string) => {
      const quotes = story.quotes.map((quote) => ({ ...quote, language }));
      const words = wordsOf(
        renderDigest({ ...digest, stories: [{ ...story, language: storyLanguage, quotes }] }, english),
      );
      return words.split('\n').find((line) => line.startsWith('❝'));
    };
    expect(quotedIn('uk', 'en')).toMatch(/harbour master \[1\] · in Ukrainian$/);
    expect(quotedIn('uk', 'uk')).toMatch(/harbour master \[1\]$/);
    expect(quotedIn('en', 'uk')).toMatch(/harbour master \[1\]$/);
  });

  it('says in which language a story is told where it is not the reader’s', () => {
    const bulgarian = {
      ...story,
      title: 'Пристанището остава затворено',
      sentences: [{ text: 'Пристанището остава затворено до понеделник.', citations: [1] }],
    };
    const lineIn = (language: string) =>
      wordsOf(renderDigest({ ...digest, stories: [story, bulgarian] }, { language, zone: 'UTC' }))
        .split('\n')
        .filter((line) => line.includes('17'));
    expect(lineIn('en')).toEqual([
      '3 independent reports, 17 copies · newest 12:00',
      'in Bulgarian · 3 independent reports, 17 copies · newest 12:00',
    ]);
    expect(lineIn('bg')[0]).toMatch(/^на английски · 3 независими/);
    expect(lineIn('bg')[1]).toMatch(/^3 независими/);
    expect(lineIn('ru').map((line) => line.split(' · ')[0])).toEqual(['на английском', 'на болгарском']);
    expect(lineIn('uk').map((line) => line.split(' · ')[0])).toEqual(['англійською', 'болгарською']);
  });

  it('tells no hour of a report that has none', () => {
    const stories = [{ ...story, latest: '2025-05-16T00:00:00.000Z' }];
    const words = wordsOf(renderDigest({ ...digest, stories }, { language: 'en', zone: 'Asia/Tokyo' }));
    expect(words).toContain('· newest 16 May 2025');
  });

  it('tells dates and hours in the zone of the reader', () => {
    const words = wordsOf(renderDigest(digest, { language: 'bg', zone: 'Asia/Tokyo' }));
    expect(words).toContain('Петък, 16 май · 1 тема от 38 статии · обновено в 23:58');
    expect(words).toContain('· 3 независими съобщения, 17 препечатки · последно: 21:00');
  });

  it('says so when nothing is new', () => {
    const tree = renderDigest({ ...digest, stories: [], citations: [] }, english);
    expect(wordsOf(tree)).toBe('Friday 16 May · Nothing new · searched 38 articles · updated 14:58');
    expect(labelsOf(tree)).toEqual([['Settings', 'Pause']]);
  });

  it('puts at most eight numbers in a row', () => {
    const stories = Array.from({ length: 15 }, () => story);
    expect(labelsOf(renderDigest({ ...digest, stories }, english)).map((row) => row.length)).toEqual([
      8, 7, 2,
    ]);
  });
});
