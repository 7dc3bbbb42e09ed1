import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolateForeign, plainForeign } from '../../src/rendering/foreign-text.ts';

describe('plainForeign', () => {
  it.each([
    ['colour codes', 'a \u001b[31mred\u001b[0m word', 'a red word'],
    ['a window title', 'x\u001b]0;owned\u0007y', 'xy'],
    ['a hyperlink', '\u001b]8;;https://evil.example\u001b\\here\u001b]8;;\u001b\\', 'here'],
    ['one-byte control sequences', 'a\u009b2Jb', 'ab'],
    ['the start of a sequence that never ends, not the words after it', 'a\u001b]0;b', 'a0;b'],
    ['bells, backspaces and NULs', 'a\u0007b\u0008c\u0000d', 'abcd'],
    ['carriage returns that would overwrite a line', 'true\rfalse', 'true false'],
    ['line breaks that would fake a new block', 'title\n\n▸ Sources', 'title ▸ Sources'],
    ['direction overrides', 'a \u202egnp.exe\u202c b', 'a gnp.exe b'],
    ['isolates that would end ours', 'a\u2069b\u2066c', 'abc'],
    ['invisible characters', 'pay\u200bpal\ufeff\u2060', 'paypal'],
  ])('takes out %s', (_, text, plain) => {
    expect(plainForeign(text)).toBe(plain);
  });

  it('keeps what a reader can see: markup, joined emoji, soft signs and accents', () => {
    const text = '<b>*_[x](http://y)_*</b> @name /cmd 👩‍🚀 Київ é';
    expect(plainForeign(text)).toBe(text);
  });

  it('leaves no control character, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(plainForeign(`\u001b${text}\u202e`)).not.toMatch(
          /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u,
        );
      }),
    );
  });
});

describe('isolateForeign', () => {
  it('sets words written from right to left apart, so that they cannot reorder ours', () => {
    expect(isolateForeign('שלום [1]')).toBe('\u2068שלום [1]\u2069');
  });

  it('leaves other words without marks that a copy would carry along', () => {
    expect(isolateForeign('Пристанището')).toBe('Пристанището');
  });
});
