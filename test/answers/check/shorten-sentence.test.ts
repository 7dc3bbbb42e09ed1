import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortenSentence } from '../../../src/answers/check/shorten-sentence.ts';

const shorten = (source: string, wish: string, language = 'en') => shortenSentence(source, wish, language);

describe('a sentence is shortened', () => {
  it.each([
    [
      'by what follows a comma at its end',
      'The dam at Orlin was closed on Monday, two days after the flood.',
      'The dam at Orlin was closed on Monday.',
      'The dam at Orlin was closed on Monday.',
    ],
    [
      'by a time at its beginning, with a capital for the new first letter',
      'In the early hours of Monday, the dam at Orlin gave way.',
      'the dam at Orlin gave way',
      'The dam at Orlin gave way.',
    ],
    [
      'by a relative clause',
      'Mayor Ada Brenn, who was elected in March, opened the bridge.',
      'Mayor Ada Brenn opened the bridge.',
      'Mayor Ada Brenn opened the bridge.',
    ],
    [
      'by what stands in brackets',
      'The river (the longest in Orlin) rose by two metres.',
      'The river rose by two metres.',
      'The river rose by two metres.',
    ],
    [
      'in Bulgarian',
      'Мостът край Орлин беше затворен в понеделник, два дни след наводнението.',
      'Мостът край Орлин беше затворен в понеделник',
      'Мостът край Орлин беше затворен в понеделник.',
    ],
  ])('%s', (_name, source, wish, text) => {
    expect(shorten(source, wish, /[а-я]/.test(source) ? 'bg' : 'en')).toEqual({ kind: 'shortened', text });
  });

  it('not at all where the wish is the whole, which then stands as in the article', () => {
    const source = 'The talks  lasted 90 minutes — no more.';
    expect(shorten(source, 'the talks lasted 90 minutes, no more')).toEqual({
      kind: 'shortened',
      text: source,
    });
  });
});

describe('a shortening is refused', () => {
  it.each([
    ['without its "not"', 'The bridge is not safe, the engineers found.', 'The bridge is safe.'],
    ['without whose statement it is', 'The mayor took bribes, prosecutors say.', 'The mayor took bribes.'],
    ['without its doubt', 'The dam broke, allegedly through neglect.', 'The dam broke.'],
    ['without its condition', 'Taxes will rise, unless parliament objects.', 'Taxes will rise.'],
    [
      'without its exception',
      'All ministers resigned, except the minister of health.',
      'All ministers resigned.',
    ],
    ['with the subject of another clause', 'Fidan said Putin refused the offer.', 'Fidan refused the offer.'],
    [
      'that joins a participle to the wrong subject',
      'A drone hit a house, the army struck a depot, killing five.',
      'A drone hit a house, killing five.',
    ],
    ['with words of its own', 'The talks lasted 90 minutes.', 'The talks lasted 90 long minutes.'],
    ['with another number', 'The talks lasted 90 minutes.', 'The talks lasted 19 minutes.'],
    ['in another order', 'The army attacked the rebels, at dawn.', 'The rebels attacked the army.'],
    [
      'without quoted words',
      'The demands were called unacceptable, even "absurd".',
      'The demands were called unacceptable.',
    ],
    ['without what a colon introduces it by', 'Peskov: no talks before spring.', 'no talks before spring'],
    ['to almost nothing', 'In Orlin, it rained.', 'it rained'],
  ])('%s', (_name, source, wish) => {
    expect(shorten(source, wish).kind).toBe('rejected');
  });

  it('in a language whose negations are not known', () => {
    expect(shorten('Die Brücke ist zu, seit Montag früh.', 'Die Brücke ist zu', 'de').kind).toBe('rejected');
  });
});

describe('whatever a model wishes', () => {
  const word = fc.constantFrom(
    'the',
    'mayor',
    'not',
    'said',
    'left',
    'in',
    'May',
    'who',
    '90',
    'may',
    'and',
    'town',
  );
  const sentence = fc.array(fc.tuple(word, fc.constantFrom(' ', ', ', ' (', ') ', ' — ', '; ')), {
    minLength: 3,
    maxLength: 20,
  });
  const text = sentence.map((pairs) => pairs.map(([own, border]) => own + border).join(''));

  it('only words of the source come out, in its order', () => {
    fc.assert(
      fc.property(text, text, (source, wish) => {
        const result = shorten(source, wish);
        if (result.kind === 'rejected') return;
        const words = (value: string): string[] => value.toLowerCase().match(/[a-z0-9]+/g) ?? [];
        const pool = words(source);
        let at = 0;
        for (const own of words(result.text)) {
          at = pool.indexOf(own, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('a negation of the source is never lost', () => {
    fc.assert(
      fc.property(text, text, (source, wish) => {
        const result = shorten(source, wish);
        if (result.kind === 'rejected') return;
        const count = (value: string) => value.toLowerCase().match(/\bnot\b/g)?.length ?? 0;
        expect(count(result.text)).toBe(count(source));
      }),
    );
  });
});
