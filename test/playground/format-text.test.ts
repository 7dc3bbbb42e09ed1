import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageEntity } from '../../src/playground/bot-api-types.ts';
import { formatText } from '../../src/playground/format-text.ts';

const RULES = { maxLength: 4_096, tooLong: 'message is too long' };

function format(text: string, entities?: unknown) {
  const dropped: string[] = [];
  const result = formatText({
    text,
    entities,
    rules: RULES,
    onDrop: (what, detail) => dropped.push(`${what}: ${detail}`),
  });
  return { result, dropped };
}

const bold = (offset: number, length: number): MessageEntity => ({ type: 'bold', offset, length });

describe('refuses', () => {
  it.each<[string, string, unknown, string]>([
    [
      'an entity that begins after the text',
      'hello',
      [bold(100, 1)],
      'entity begins after the end of the text at UTF-16 offset 100',
    ],
    [
      'an entity that ends after the text',
      'hello',
      [bold(0, 100)],
      'entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 100',
    ],
    ['an entity before the text', 'hello', [bold(-1, 1)], 'receive an entity with incorrect offset -1'],
    ['an entity of negative length', 'hello', [bold(0, -1)], 'receive an entity with incorrect length -1'],
    [
      'an entity that begins inside a symbol',
      '👉 here',
      [bold(1, 3)],
      'entity begins in a middle of a UTF-16 symbol at byte offset',
    ],
    [
      'an entity that ends inside a symbol',
      'a👉',
      [bold(0, 2)],
      'entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset',
    ],
    [
      'an unknown kind of entity',
      'hello',
      [{ type: 'sparkle', offset: 0, length: 1 }],
      "can't parse MessageEntity: Unsupported type specified",
    ],
    [
      'an entity without offset',
      'hello',
      [{ type: 'bold', length: 1 }],
      'can\'t parse MessageEntity: Can\'t find field "offset"',
    ],
    [
      'a link without address',
      'hello',
      [{ type: 'text_link', offset: 0, length: 1 }],
      'can\'t parse MessageEntity: Can\'t find field "url"',
    ],
    [
      'a link to a host without a dot',
      'hello',
      [{ type: 'text_link', offset: 0, length: 1, url: 'http://localhost/read' }],
      "entity URL 'http://localhost/read' is invalid: Wrong HTTP URL",
    ],
    [
      'a link without a host',
      'hello',
      [{ type: 'text_link', offset: 0, length: 1, url: '' }],
      "entity URL '' is invalid: URL host is empty",
    ],
  ])('%s', (_, text, entities, reason) => {
    const { result } = format(text, entities);
    expect(result).toMatchObject({ ok: false, error_code: 400 });
    expect('description' in result && result.description).toContain(`Bad Request: ${reason}`);
  });
});

describe('drops and says so', () => {
  it('what is over 100 entities', () => {
    const text = 'a '.repeat(101).trim();
    const { result, dropped } = format(
      text,
      Array.from({ length: 101 }, (_, index) => bold(index * 2, 1)),
    );
    expect('entities' in result && result.entities).toHaveLength(100);
    expect(dropped).toEqual(['entity: bold at 200, length 1 is over the limit of 100 entities']);
  });

  it.each<[string, string, MessageEntity[], string]>([
    ['an empty entity', 'hello', [bold(2, 0)], 'it is empty'],
    ['an entity over white space', 'a  b', [bold(1, 2)], 'it covers only white space'],
    [
      'a quotation in a quotation',
      'hello there',
      [
        { type: 'blockquote', offset: 0, length: 11 },
        { type: 'expandable_blockquote', offset: 6, length: 5 },
      ],
      'it overlaps the quotation at 0',
    ],
    [
      'a style in code',
      'hello there',
      [{ type: 'code', offset: 0, length: 11 }, bold(6, 5)],
      'it lies in the code at 0',
    ],
    [
      'a link that leaves its quotation',
      'hello there',
      [
        { type: 'blockquote', offset: 0, length: 7 },
        { type: 'text_link', offset: 5, length: 5, url: 'https://example.org' },
      ],
      'it crosses the border of the quotation at 0',
    ],
  ])('%s', (_, text, entities, reason) => {
    const { dropped } = format(text, entities);
    expect(dropped).toHaveLength(1);
    expect(dropped[0]).toContain(reason);
  });

  it('direction overrides, moving what follows', () => {
    const { result, dropped } = format('a\u202Ebc', [bold(2, 2)]);
    expect(result).toEqual({ text: 'abc', entities: [bold(1, 2)] });
    expect(dropped).toEqual(['characters: U+202E']);
  });
});

it('cuts white space at both ends, but not before the first entity', () => {
  expect(format(' \n a b \n').result).toEqual({ text: 'a b', entities: [] });
  expect(format('  a b ', [bold(1, 2)]).result).toEqual({ text: ' a b', entities: [bold(0, 2)] });
});

it('keeps quotations with links and styles inside, sorted by place', () => {
  const entities = [
    { type: 'text_link', offset: 4, length: 3, url: 'https://example.org/#:~:text=one' },
    { type: 'italic', offset: 0, length: 3 },
    { type: 'expandable_blockquote', offset: 0, length: 9 },
  ];
  const { result, dropped } = format('one [1] x', entities);
  expect(dropped).toEqual([]);
  expect('entities' in result && result.entities.map(({ type }) => type)).toEqual([
    'expandable_blockquote',
    'italic',
    'text_link',
  ]);
});

it('finds addresses outside links only', () => {
  const link = { type: 'text_link', offset: 0, length: 19, url: 'https://example.net/' };
  const { result } = format('https://example.org https://example.com', [link]);
  expect(result).toMatchObject({ entities: [link, { type: 'url', offset: 20, length: 19 }] });
});

it('refuses or keeps every range inside the text, whatever is sent', () => {
  const kinds = fc.constantFrom('bold', 'italic', 'code', 'blockquote', 'expandable_blockquote', 'pre');
  const entity = fc.record({
    type: kinds,
    offset: fc.integer({ min: -2, max: 40 }),
    length: fc.integer({ min: -2, max: 40 }),
  });
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.array(entity, { maxLength: 8 }),
      (text, entities) => {
        const { result } = format(text, entities);
        if ('ok' in result) return;
        for (const { offset, length } of result.entities) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(length).toBeGreaterThan(0);
          expect(offset + length).toBeLessThanOrEqual(result.text.length);
        }
      },
    ),
  );
});
