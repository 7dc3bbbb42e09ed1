import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDirective } from '../../src/rendering/text-fragment.ts';

describe('textDirective', () => {
  it.each([
    ['a meeting is necessary', 'text=a%20meeting%20is%20necessary'],
    ['salt, fish & rope', 'text=salt%2C%20fish%20%26%20rope'],
    ['a first-rate harbour', 'text=a%20first%2Drate%20harbour'],
    ['“Yes,” she said.', 'text=Yes%2C%E2%80%9D%20she%20said'],
    ['пристанището', 'text=%D0%BF%D1%80%D0%B8%D1%81%D1%82%D0%B0%D0%BD%D0%B8%D1%89%D0%B5%D1%82%D0%BE'],
    [
      'one two three four five six seven eight nine ten eleven twelve thirteen',
      'text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
    ],
    ['the first line\nthe second line', 'text=the%20first%20line,the%20second%20line'],
  ])('of %j is %s', (passage, directive) => {
    expect(textDirective(passage)).toBe(directive);
  });

  it('gives nothing for a passage without a word', () => {
    expect(textDirective(' … — ')).toBeNull();
  });

  it('never holds a bare character that the directive gives a meaning of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (passage) => {
        const directive = textDirective(passage);
        if (directive === null) return;
        expect(directive).toMatch(/^text=[^,\-&#\s]+(?:,[^,\-&#\s]+)?$/u);
        for (const edge of directive.slice('text='.length).split(','))
          expect(passage.replace(/\s+/g, ' ')).toContain(decodeURIComponent(edge));
      }),
    );
  });
});
