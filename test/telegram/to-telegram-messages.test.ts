import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline, MessageTree } from '../../src/rendering/message-tree.ts';
import { MESSAGE_LIMITS, toTelegramMessages } from '../../src/telegram/to-telegram-messages.ts';

const data = (action: number) => `key.${action}`;
const toMessages = (...blocks: readonly Block[]) =>
  toTelegramMessages({ blocks, buttons: [] }, data).messages;
const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (...children: readonly Inline[]): Block => ({ kind: 'paragraph', children });
const quotation = (...children: readonly Inline[]): Block => ({ kind: 'quotation', children });

const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('слово', 'word.', '🙂', '👩‍🚀', '\n'),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(' '));
const longWords = fc.tuple(words, fc.integer({ min: 1, max: 60 })).map(([part, times]) => part.repeat(times));
const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('text', 'strong', 'emphasis', 'code', 'foreign'),
    text: fc.oneof(words, longWords),
  }),
  fc.record({ kind: fc.constant('link'), text: words, href: fc.webUrl() }),
);
const inlines = fc.array(inline, { maxLength: 60 });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph'), children: inlines }),
  fc.record({ kind: fc.constant('quotation'), children: inlines }),
  fc.record({ kind: fc.constant('fold'), lines: fc.array(inlines, { maxLength: 6 }) }),
  fc.constant({ kind: 'gap' as const }),
);
const tree: fc.Arbitrary<MessageTree> = fc.record({
  blocks: fc.array(block, { maxLength: 8 }),
  buttons: fc.constant([]),
});

/** What a reader reads: white space and invisible characters apart. */
const readable = (shown: string) =>
  shown.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what terminals would obey is no reading matter.
    /[\s\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2060-\u206f\u200b\ufeff\u180e\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g,
    '',
  );

describe('toTelegramMessages', () => {
  it('keeps every message within the limits, and every entity within its message', () => {
    fc.assert(
      fc.property(tree, (given) => {
        for (const message of toTelegramMessages(given, data).messages) {
          expect(message.text.length).toBeGreaterThan(0);
          expect(message.text.length).toBeLessThanOrEqual(MESSAGE_LIMITS.text);
          expect(message.entities.length).toBeLessThanOrEqual(MESSAGE_LIMITS.entities);
          expect(message.text).toBe(message.text.trim());
          for (const { offset, length } of message.entities) {
            expect(length).toBeGreaterThan(0);
            expect(offset).toBeGreaterThanOrEqual(0);
            expect(offset + length).toBeLessThanOrEqual(message.text.length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('loses no readable character and cuts none in two', () => {
    const safe = fc.oneof(words, longWords).filter((value) => readable(value) !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(safe, fc.boolean()), { minLength: 1, maxLength: 6 }), (parts) => {
        const blocks = parts.map(([part, isQuotation]) =>
          isQuotation ? quotation(text(part)) : paragraph(text(part)),
        );
        const messages = toMessages(...blocks);
        expect(readable(messages.map((message) => message.text).join(''))).toBe(
          readable(parts.map(([part]) => part).join('')),
        );
        for (const message of messages) expect(message.text.isWellFormed()).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('splits at a gap rather than between two paragraphs of one section', () => {
    const story = (n: number) => [paragraph(text(`Title ${n}`)), paragraph(text('x'.repeat(2_500)))];
    const messages = toMessages(...story(1), { kind: 'gap' }, ...story(2));
    expect(messages.map((message) => message.text.slice(0, 7))).toEqual(['Title 1', 'Title 2']);
  });

  it('never splits a quotation that fits into one message', () => {
    const messages = toMessages(paragraph(text('a'.repeat(4_000))), quotation(text('b'.repeat(500))));
    expect(messages.map((message) => message.text)).toEqual(['a'.repeat(4_000), 'b'.repeat(500)]);
    expect(messages[1]?.entities).toEqual([{ type: 'blockquote', offset: 0, length: 500 }]);
  });

  it('splits a quotation that is longer than a message at a sentence, both parts quoted', () => {
    const sentence = `${'word '.repeat(300)}end. `;
    const messages = toMessages(quotation({ kind: 'foreign', text: sentence.repeat(4) }));
    expect(messages.length).toBeGreaterThan(1);
    for (const { text: shown, entities } of messages) {
      expect(shown.endsWith('end.')).toBe(true);
      expect(entities).toEqual([{ type: 'blockquote', offset: 0, length: shown.length }]);
    }
  });

  it('goes on in a second message before the hundred-and-first entity', () => {
    const lines = Array.from({ length: 150 }, (_, n) => [
      { kind: 'link' as const, text: `[${n}]`, href: `https://news.example/${n}` },
    ]);
    const messages = toMessages({ kind: 'fold', lines });
    expect(messages.map(({ entities }) => entities.length)).toEqual([100, 52]);
    expect(messages[1]?.entities[0]?.type).toBe('expandable_blockquote');
  });

  it('counts offsets in UTF-16 units, after emoji as after letters', () => {
    const [message] = toMessages(paragraph(text('🙂🙂 '), { kind: 'strong', text: 'Песков' }));
    expect(message?.entities).toEqual([{ type: 'bold', offset: 5, length: 6 }]);
  });

  it('isolates foreign words, and no control inside them can end the isolation', () => {
    const [message] = toMessages(
      paragraph(text('said '), { kind: 'foreign', text: 'שלום\u2069\u202e end' }, text(' here')),
    );
    expect(message?.text).toBe('said \u2068שלום end\u2069 here');
  });

  it('shows a link to anything but a web page as its words', () => {
    const [message] = toMessages(paragraph({ kind: 'link', text: 'open', href: 'javascript:alert(1)' }));
    expect(message).toEqual({ text: 'open', entities: [] });
  });

  it('numbers actions in the order of the buttons and leaves links to other things out', () => {
    const shown = toTelegramMessages(
      {
        blocks: [paragraph(text('which?'))],
        buttons: [
          [
            { label: 'One', action: { kind: 'choose', option: 'One' } },
            { label: 'Page', href: 'https://news.example' },
          ],
          [{ label: 'Bad', href: 'tg://user?id=1' }],
          [{ label: 'More', action: { kind: 'more' } }],
        ],
      },
      data,
    );
    expect(shown.keyboard).toEqual([
      [
        { text: 'One', callback_data: 'key.0' },
        { text: 'Page', url: 'https://news.example' },
      ],
      [{ text: 'More', callback_data: 'key.1' }],
    ]);
    expect(shown.actions).toEqual([{ kind: 'choose', option: 'One' }, { kind: 'more' }]);
  });
});
