import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../src/articles/compare-versions.ts';

const plain = (text: string) => ({ text, skip: [] });

describe('two versions', () => {
  it('differ in the lines that one of them lacks', () => {
    expect(compareVersions(plain('One\nTwo\nThree'), plain('Two\nFour\nOne'))).toEqual({
      added: ['Four'],
      removed: ['Three'],
    });
  });

  it('differ where a line stands more often', () => {
    expect(compareVersions(plain('One'), plain('One\nOne'))).toEqual({ added: ['One'], removed: [] });
  });

  it('do not differ in what is skipped in both', () => {
    const before = { text: 'News\nUpdated 14:00', skip: [{ start: 5, end: 18 }] };
    const after = { text: 'News\nUpdated 15:00', skip: [{ start: 5, end: 18 }] };
    expect(compareVersions(before, after)).toEqual({ added: [], removed: [] });
  });

  it('differ in nothing from themselves, and the other way round in the opposite', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', '')).map((lines) => plain(lines.join('\n')));
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(compareVersions(one, one)).toEqual({ added: [], removed: [] });
        const { added, removed } = compareVersions(one, other);
        expect(compareVersions(other, one)).toEqual({ added: removed, removed: added });
      }),
    );
  });
});
