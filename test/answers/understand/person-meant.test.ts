import { describe, expect, it } from 'vitest';
import { withPersonMeant } from '../../../src/answers/understand/person-meant.ts';

const frame = { kind: 'who-said', speakers: ['Tobias Quill'] };
const asked = (topic: string, aboutPerson: 'male' | 'female') =>
  ({ kind: 'question', language: 'en', speakers: [], certain: false, topic, aboutPerson }) as const;

describe('whom a pronoun in a question means', () => {
  it('is the one spoken of, by the whole name and by the surname', () => {
    expect(withPersonMeant(asked('did he ask for more boats', 'male'), frame)).toEqual({
      topic: 'did Tobias Quill ask for more boats',
      bySurname: 'did Quill ask for more boats',
    });
  });

  it('is by one name alone the one who is known by it', () => {
    const meant = withPersonMeant(asked('is he ill', 'male'), { ...frame, speakers: ['Quill'] });
    expect(meant).toEqual({ topic: 'is Quill ill' });
  });

  it.each([
    ['nobody whom the pronoun fits', 'is she ill', 'female', ['Tobias Quill']],
    ['one of several', 'is he ill', 'male', ['Tobias Quill', 'Bruno Falk']],
  ] as const)('is not told where it is %s', (_, topic, gender, speakers) => {
    expect(withPersonMeant(asked(topic, gender), { ...frame, speakers })).toBeUndefined();
  });
});
