import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseLine } from '../../../src/commands/jsonl/read-jsonl.ts';
import { storableText } from '../../../src/commands/jsonl/storable-text.ts';

const schema = z.object({ id: z.string(), text: storableText, parts: z.array(z.string()).optional() });

describe('a line of the wrong form', () => {
  it.each([
    ['{"id":"a"', 'Line 7 is not JSON. Write one JSON object a line.'],
    ['null', 'Line 7: no JSON object. Write one JSON object a line.'],
    ['["a"]', 'Line 7: no JSON object. Write one JSON object a line.'],
    ['{"id":"a"}', 'Line 7: "text" is missing. Write a string there.'],
    ['{"id":1,"text":"x"}', 'Line 7: "id" is not a string. Write a string there.'],
    ['{"id":"a","text":null}', 'Line 7: "text" is not a string. Write a string there.'],
    ['{"id":"a","text":"x","parts":"y"}', 'Line 7: "parts" is not an array. Write an array there.'],
    ['{"id":"a","text":"x","parts":[1]}', 'Line 7: "parts.0" is not a string. Write a string there.'],
    [
      String.raw`{"id":"a","text":"x\u0000"}`,
      'Line 7: "text" holds U+0000 or half of a surrogate pair. Remove it.',
    ],
  ])('is told in words what it lacks: %s', (text, message) => {
    expect(parseLine({ text, number: 7 }, schema)).toMatchObject({ error: { code: 'bad-input', message } });
  });
});
