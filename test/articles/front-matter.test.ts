import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/articles/front-matter.ts';

const fieldsOf = (yaml: string) => readFrontMatter(`---\n${yaml}\n---\nBody`, 'a.md').fields;

describe('front matter', () => {
  it('gives what is stated and where the body starts', () => {
    const raw =
      '---\ntitle: "Bridge: closed"\nauthor: [Ann Lee, Bo Ek]\ndate: 2025-05-16\nlang: en\nmood: grim\n---\nBody';
    const { fields, bodyStart } = readFrontMatter(raw, 'a.md');
    expect(fields).toEqual({
      title: 'Bridge: closed',
      author: 'Ann Lee, Bo Ek',
      publishedAt: '2025-05-16',
      language: 'en',
    });
    expect(raw.slice(bodyStart)).toBe('Body');
  });

  it.each([
    ['numbers', 'title: 007', { title: '007' }],
    ['yes and no', 'language: no', { language: 'no' }],
    ['time stamps', 'publishedAt: 2025-05-16 14:30:00 +3', { publishedAt: '2025-05-16 14:30:00 +3' }],
    ['unknown tags', 'title: !secret x', { title: 'x' }],
  ])('takes %s as they are written', (_what, yaml, fields) => {
    expect(fieldsOf(yaml)).toEqual(fields);
  });

  it('states nothing where values are empty', () => {
    expect(fieldsOf('title:\nauthor: ~\nurl: ""')).toEqual({});
  });

  it.each([
    ['no front matter', 'Just text'],
    ['a Markdown rule', '-----\nJust text'],
  ])('is absent from %s', (_what, raw) => {
    expect(readFrontMatter(raw, 'a.md')).toEqual({ fields: {}, bodyStart: 0 });
  });

  it.each([
    ['is not YAML', 'title: "open\nsource: x', /a\.md: line 2: .*not YAML/],
    ['repeats a key', 'title: a\ntitle: b', /a\.md: line 3: .*not YAML/],
    ['is prose', 'Once upon a time', /a\.md: line 2: .*"key: value"/],
    ['holds a list of lists', 'source: x\nauthor: [[a]]', /a\.md: line 3: "author" must be one line of text/],
  ])('that %s is refused with its line', (_what, yaml, message) => {
    expect(() => fieldsOf(yaml)).toThrow(message);
  });

  it.each(['---js', '--- javascript', '---json'])('opened by %s is refused and never run', (fence) => {
    const raw = `${fence}\n{ title: (globalThis.wasRun = true) }\n---\nBody`;
    expect(() => readFrontMatter(raw, 'a.md')).toThrow(/a\.md: line 1: .*never run/);
    expect('wasRun' in globalThis).toBe(false);
  });

  it('that is never closed is refused', () => {
    expect(() => readFrontMatter('---\ntitle: a\n', 'a.md')).toThrow(/opened on line 1 is not closed/);
    expect(() => readFrontMatter(`---\n${'a: b\n'.repeat(20_000)}---\n`, 'a.md')).toThrow(/within 64 kB/);
  });

  it('does not grow by aliases of aliases', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghi'.split('').map((key, i) => `${key}: &${key} [*${'abcdefgh'[i]}, *${'abcdefgh'[i]}]`),
    ];
    expect(fieldsOf(`${bomb.join('\n')}\ntitle: small`)).toEqual({ title: 'small' });
  });
});
