import { describe, expect, it } from 'vitest';
import { readMessageTree } from '../../src/playground/read-message-tree.ts';

const text = 'Ada Brenn said\nit is closed\nSources\n[1] Orlin\n\nbold end';

describe('a message read back into a tree', () => {
  const tree = readMessageTree(text, [
    { type: 'bold', offset: 0, length: 9 },
    { type: 'blockquote', offset: 15, length: 12 },
    { type: 'expandable_blockquote', offset: 28, length: 17 },
    { type: 'text_link', offset: 40, length: 5, url: 'https://orlin.example/' },
    { type: 'bold', offset: 47, length: 4 },
  ]);

  it('keeps quotations and folded lines apart from paragraphs', () => {
    expect(tree.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'quotation',
      'fold',
      'gap',
      'paragraph',
    ]);
    expect(tree.blocks[1]).toEqual({ kind: 'quotation', children: [{ kind: 'text', text: 'it is closed' }] });
    expect(tree.blocks[2]).toEqual({
      kind: 'fold',
      lines: [
        [{ kind: 'text', text: 'Sources' }],
        [
          { kind: 'text', text: '[1] ' },
          { kind: 'link', text: 'Orlin', href: 'https://orlin.example/' },
        ],
      ],
    });
  });

  it('keeps what is bold', () => {
    expect(tree.blocks[0]).toEqual({
      kind: 'paragraph',
      children: [
        { kind: 'strong', text: 'Ada Brenn' },
        { kind: 'text', text: ' said' },
      ],
    });
  });

  it('takes an empty line for a gap', () => {
    expect(readMessageTree('one\n\ntwo').blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'gap',
      'paragraph',
    ]);
  });
});
