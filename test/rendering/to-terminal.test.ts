import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/rendering/display-width.ts';
import type { Block, MessageTree } from '../../src/rendering/message-tree.ts';
import { renderAnswer } from '../../src/rendering/render-answer.ts';
import { toTerminal } from '../../src/rendering/to-terminal.ts';
import { answer, english } from './samples.ts';

const plain = { width: 60, colour: false } as const;
const message = (...blocks: readonly Block[]): MessageTree => ({ blocks, buttons: [] });
const paragraph = (text: string): Block => ({ kind: 'paragraph', children: [{ kind: 'foreign', text }] });

describe('toTerminal', () => {
  it('indents quotations and puts the sources below with their addresses', () => {
    const lines = toTerminal(renderAnswer(answer, english), { ...plain, width: 90 }).split('\n');
    expect(lines).toContain('  │ ❝\u00a0the harbour opens on Monday\u00a0❞\u00a0[1]');
    expect(lines.at(-1)).toBe(
      '    https://lantern.example/harbour#:~:text=the%20harbour%20opens%20on%20Monday',
    );
  });

  it('wraps at words and gives every line of a quotation its indent', () => {
    const quotation: Block = {
      kind: 'quotation',
      children: [{ kind: 'text', text: 'one two three four five six' }],
    };
    expect(toTerminal(message(quotation), { width: 20, colour: false }).trim()).toBe(
      '│ one two three\n  │ four five six',
    );
  });

  it('counts wide characters as two columns and combining marks as none', () => {
    expect([displayWidth('港口'), displayWidth('e\u0301'), displayWidth('🚀'), displayWidth('Київ')]).toEqual(
      [4, 1, 2, 4],
    );
  });

  it('keeps every line within the width, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 50 }), { maxLength: 8 }),
        fc.integer({ min: 20, max: 70 }),
        (words, width) => {
          for (const line of toTerminal(message(paragraph(words.join(' '))), { width, colour: false }).split(
            '\n',
          ))
            expect(displayWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('loses no word when it wraps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zа-я]{1,12}$/), { minLength: 1, maxLength: 30 }),
        (words) => {
          expect(toTerminal(message(paragraph(words.join(' '))), plain).split(/\s+/)).toEqual(words);
        },
      ),
    );
  });

  it('writes no escape sequence without colour, and with colour only its own', () => {
    const hostile = message(paragraph('a\u001b[31mb\u001b]0;t\u0007c\u202ed'), {
      kind: 'fold',
      lines: [[{ kind: 'link', text: 'x', href: 'https://a.example/\u001b[2J' }]],
    });
    expect(toTerminal(hostile, plain)).not.toMatch(/\p{Cc}(?<!\n)|\u202e/u);
    const codes = toTerminal(hostile, { ...plain, colour: true }).match(/\p{Cc}\[\d+m/gu);
    expect(new Set(codes)).toEqual(new Set(['\u001b[36m', '\u001b[39m', '\u001b[3m', '\u001b[23m']));
  });

  it('leaves the text fragment out where it would fill the window', () => {
    const long = `https://a.example/x#:~:text=${'%D0%B0'.repeat(60)}`;
    const lines = [[{ kind: 'link', text: 'x', href: long }]] as const;
    expect(toTerminal(message({ kind: 'fold', lines }), plain)).toBe('x\n    https://a.example/x');
  });

  it('lists the choices that a reader can answer with', () => {
    const clarify = renderAnswer(
      { ...answer, kind: 'clarify', quotes: [], options: ['Ilva', 'Mika'] },
      english,
    );
    expect(toTerminal(clarify, plain)).toBe('Which one do you mean?\n\n  – Ilva\n  – Mika');
  });

  it('keeps on one line what a no-break space keeps together', () => {
    const date: Block = {
      kind: 'paragraph',
      children: [{ kind: 'text', text: 'reported 16 май 2025\u202fг.' }],
    };
    expect(toTerminal(message(date), { width: 20, colour: false })).toBe('reported 16 май\n2025\u00a0г.');
  });

  it('shows what a button would ask as words to type, and no other button', () => {
    const nothing = renderAnswer(
      {
        ...answer,
        kind: 'no-evidence',
        understood: { speakers: ['Ilva Tarn'], topic: 'cheese', language: 'en' },
        quotes: [],
        citations: [],
      },
      english,
    );
    expect(toTerminal(nothing, plain).split('\n').slice(-2)).toEqual([
      '  All of Ilva Tarn: what did Ilva Tarn say',
      '  Search “cheese”: cheese',
    ]);
    expect(toTerminal(renderAnswer(answer, english), plain)).not.toContain('Report');
  });

  it('never tears the closing mark of a quotation and its number from its last word', () => {
    for (let width = 20; width < 60; width++) {
      const lines = toTerminal(renderAnswer(answer, english), { width, colour: false }).split('\n');
      expect(lines.some((line) => /Monday\u00a0❞\u00a0\[1\]/.test(line))).toBe(true);
    }
  });
});
