import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/answers/answer.ts';
import { citationLink } from '../../src/rendering/citation-link.ts';
import { harbour } from './samples.ts';

const { url: _, ...unlinked } = harbour;
const at = (url: string): Citation => ({ ...unlinked, url });

describe('citationLink', () => {
  it('opens the page at the passage', () => {
    expect(citationLink({ citation: harbour })).toBe(
      'https://lantern.example/harbour#:~:text=the%20harbour%20opens%20on%20Monday',
    );
  });

  it('opens at the passage that is asked for rather than the first', () => {
    const passage = { start: 0, end: 4, text: 'Tarn' };
    expect(citationLink({ citation: harbour, passage })).toMatch(/#:~:text=Tarn$/);
  });

  it('keeps an anchor of the address and drops a directive that it came with', () => {
    expect(citationLink({ citation: at('https://lantern.example/a#top:~:text=other') })).toBe(
      'https://lantern.example/a#top:~:text=the%20harbour%20opens%20on%20Monday',
    );
  });

  it('opens the reader page at the passage where the article has no address', () => {
    expect(
      citationLink({ citation: { ...unlinked, articleId: 'a/ü 1' }, publicUrl: 'http://127.0.0.1:8787/' }),
    ).toBe('http://127.0.0.1:8787/read/a%2F%C3%BC%201?start=10&end=37');
  });

  it('opens the version that was cited, whatever became of the article since', () => {
    expect(citationLink({ citation: { ...unlinked, version: 3 }, publicUrl: 'https://news.example' })).toBe(
      'https://news.example/read/harbour-1?v=3&start=10&end=37',
    );
  });

  it('says when the passage stands in the title', () => {
    const passage = { start: 0, end: 7, text: 'Harbour', field: 'title' } as const;
    expect(citationLink({ citation: unlinked, passage, publicUrl: 'https://news.example/bot' })).toBe(
      'https://news.example/bot/read/harbour-1?start=0&end=7&field=title',
    );
  });

  it('opens at the first passage of the text rather than at the title, which needs no looking for', () => {
    const title = { start: 0, end: 7, text: 'Harbour', field: 'title' } as const;
    expect(
      citationLink({
        citation: { ...unlinked, passages: [title, ...unlinked.passages] },
        publicUrl: 'https://news.example',
      }),
    ).toBe('https://news.example/read/harbour-1?start=10&end=37');
    expect(
      citationLink({ citation: { ...unlinked, passages: [title] }, publicUrl: 'https://news.example' }),
    ).toMatch(/field=title$/);
  });

  it('is null where there is no page to open', () => {
    expect(citationLink({ citation: unlinked })).toBeNull();
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://bank.example@evil.example/',
    'not a url',
    'tg://resolve?domain=x',
  ])('never leads to %s', (url) => {
    expect(citationLink({ citation: at(url) })).toBeNull();
  });
});
