import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { Conversation } from './conversation.ts';
import { type Newsroom, openNewsroom, type Report } from './newsroom.ts';

const reports: readonly Report[] = [
  {
    id: 'tolls',
    title: 'Council argues over the tolls',
    date: '2031-03-10',
    text: 'The council sat until midnight.\n\n"Tolls pay for the bridge," Ada Marlow said.\n\n"Tolls empty the shops," said Nils Odum. He spoke for an hour.\n\n"I have counted the lorries at the bridge," said Tobias Quill.',
    said: [
      { by: 'Ada Marlow', words: 'Tolls pay for the bridge,' },
      { by: 'Nils Odum', words: 'Tolls empty the shops,' },
      { by: 'Tobias Quill', words: 'I have counted the lorries at the bridge,' },
    ],
  },
  {
    id: 'february',
    title: 'Tolls in winter',
    date: '2031-02-05',
    text: '"In winter nobody pays the tolls," said Nils Odum.\n\nPresident Ivor Lund did not come.',
    said: [{ by: 'Nils Odum', words: 'In winter nobody pays the tolls,' }],
  },
  {
    id: 'namesake',
    title: 'A song about the tolls',
    date: '2031-03-09',
    source: 'Evening Lantern',
    text: '"My song is about the tolls," said Bertil Odum. "I sing it at the bridge," Bertil Odum said.\n\n"The lamps are late," said Bertil Odum. "The lamps are dim," said Nils Odum. "And the lamps are dear," said Nils Odum.',
    said: [
      { by: 'Bertil Odum', words: 'My song is about the tolls,' },
      { by: 'Bertil Odum', words: 'I sing it at the bridge,' },
      { by: 'Bertil Odum', words: 'The lamps are late,' },
      { by: 'Nils Odum', words: 'The lamps are dim,' },
      { by: 'Nils Odum', words: 'And the lamps are dear,' },
    ],
  },
];

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom(reports);
});
afterAll(() => newsroom[Symbol.asyncDispose]());

const talk = () => new Conversation(newsroom, new Date('2031-03-13T12:00:00Z'));
const names = ({ quotes }: Answer) => [...new Set(quotes.map(({ speaker }) => speaker?.name))];

describe('a follow-up changes one part of what was asked', () => {
  it.each([
    ['what did Ada Marlow say about tolls', 'and Quill?', 'the last three days', 'and the lorries?'],
    ['какво каза Ada Marlow за tolls', 'а Quill?', 'а последните три дни?', 'а lorries?'],
    ['что сказала Ada Marlow о tolls', 'а Quill?', 'а за последние три дня?', 'а lorries?'],
    ['що сказала Ada Marlow про tolls', 'а Quill?', 'а за останні три дні?', 'а lorries?'],
  ])('%s: the speaker, the time, the topic', async (first, speaker, time, topic) => {
    const conversation = talk();
    const { understood: asked } = await conversation.say(first);
    const { understood: other } = await conversation.say(speaker);
    expect([other.speakers?.[0], other.topic]).toEqual([expect.stringContaining('Quill'), 'tolls']);
    const { understood: then } = await conversation.say(time);
    expect([then.speakers, then.topic]).toEqual([other.speakers, other.topic]);
    expect(then.from).toBe('2031-03-10T00:00:00.000Z');
    const { understood: on } = await conversation.say(topic);
    expect([on.speakers?.[0], on.topic, on.from]).toEqual([
      expect.stringContaining('Quill'),
      'lorries',
      then.from,
    ]);
    expect(new Set([asked, other, then, on].map(({ language }) => language)).size).toBe(1);
  });

  it('says what it took from the conversation, until that is reset', async () => {
    const conversation = talk();
    expect((await conversation.say('what did Ada Marlow say about tolls')).understood).not.toHaveProperty(
      'fromConversation',
    );
    expect((await conversation.say('and Quill?')).understood.fromConversation).toBe(true);
    await conversation.say('new topic');
    expect(conversation.frame).toBeNull();
  });

  it('asks somebody who is named after a story about the story', async () => {
    const answer = await talk().say('what happened with the tolls', 'and Marlow?');
    expect([answer.kind, names(answer), answer.understood.topic]).toEqual([
      'quotes',
      ['Ada Marlow'],
      'tolls',
    ]);
  });

  it('takes what is no name of a speaker for a topic', async () => {
    const answer = await talk().say('what did Ada Marlow say about tolls', 'and Bridge?');
    expect(answer.understood).toMatchObject({ speakers: ['Ada Marlow'], topic: 'Bridge' });
    expect(answer.quotes.map(({ text }) => text)).toEqual(['Tolls pay for the bridge,']);
  });
});

describe('a follow-up that names speaker and topic', () => {
  it.each([
    ['what did Ada Marlow say', 'and Quill on the bridge'],
    ['what did Ada Marlow say', 'what about Tobias Quill on the bridge?'],
    ['какво каза Ada Marlow', 'а Quill за bridge'],
    ['что сказала Ada Marlow', 'а Quill о bridge'],
    ['що сказала Ada Marlow', 'а Quill про bridge'],
  ])('%s: %s', async (first, second) => {
    const answer = await talk().say(first, second);
    expect([names(answer), answer.understood.topic]).toEqual([['Tobias Quill'], 'bridge']);
  });

  it.each(['and what did Quill say?', 'а Quill какво каза?', 'а Quill что сказал?', 'а Quill що сказав?'])(
    'asks for his words on what was spoken of: %s',
    async (question) => {
      const answer = await talk().say('what did Ada Marlow say about the bridge', question);
      expect([names(answer), answer.understood.topic]).toEqual([['Tobias Quill'], 'bridge']);
    },
  );

  it.each(['and Lund?', 'and Ivor Lund?'])(
    'knows who is named and never quoted for a person: %s',
    async (question) => {
      const { kind, understood } = await talk().say('what did Ada Marlow say about tolls', question);
      expect([kind, understood.topic]).toEqual(['no-evidence', 'tolls']);
      expect(understood.speakers?.[0]).toContain('Lund');
    },
  );

  it('takes what stands behind "about" for a topic, whoever bears the name', async () => {
    const { understood } = await talk().say('what did Ada Marlow say about tolls', 'and about Quill?');
    expect([understood.speakers, understood.topic]).toEqual([['Ada Marlow'], 'Quill']);
  });
});

describe('compare them', () => {
  it.each(['compare them', 'how do they differ?', 'сравни ги', 'сравни их', 'порівняй їх'])(
    'means the two who were asked for last, on the same topic: %s',
    async (question) => {
      const conversation = talk();
      const answer = await conversation.say(
        'what did Ada Marlow say about tolls',
        'and Quill on the bridge',
        question,
      );
      expect(answer.understood.speakers).toEqual(['Ada Marlow', 'Tobias Quill']);
      expect(answer.understood.topic).toBe('bridge');
    },
  );

  it('goes on in another time with both', async () => {
    const { understood } = await talk().say('compare Ada Marlow and Tobias Quill', 'and in 1999?');
    expect(understood.speakers).toEqual(['Ada Marlow', 'Tobias Quill']);
  });

  it('adds who was asked for last to the one named', async () => {
    const { understood } = await talk().say('what did Ada Marlow say', 'compare that with Quill');
    expect(understood.speakers).toEqual(['Ada Marlow', 'Tobias Quill']);
  });

  it('asks who is meant where nobody was asked for', async () => {
    const { kind, sentences } = await talk().say('what happened with the lamps', 'new topic', 'compare them');
    expect([kind, sentences[0]?.text]).toEqual(['clarify', 'Who is meant? Please give the name.']);
  });
});

describe('who else', () => {
  it.each(['who else?', 'кой друг?', 'кто ещё?', 'хто ще?'])(
    'leaves out those who were heard: %s',
    async (question) => {
      const conversation = talk();
      await conversation.say('what did Ada Marlow say about tolls');
      const heard = names(await conversation.say(question));
      expect(heard).toContain('Nils Odum');
      expect(heard).not.toContain('Ada Marlow');
    },
  );

  it('means others in the same article where no topic was asked', async () => {
    const answer = await talk().say('what did Ada Marlow say', 'who else?');
    expect(new Set(names(answer))).toEqual(new Set(['Nils Odum', 'Tobias Quill']));
  });
});

describe('a pronoun', () => {
  it.each(['and what did she say?', 'а какво каза тя?', 'а что сказала она?', 'а що сказала вона?'])(
    'is nobody of another gender, and is asked back: %s',
    async (question) => {
      const answer = await talk().say('what did Tobias Quill say', question);
      expect([answer.kind, answer.quotes]).toEqual(['clarify', []]);
    },
  );

  it('means the last one of its gender in the conversation', async () => {
    const answer = await talk().say('what did Ada Marlow say', 'and Quill?', 'and what did she say?');
    expect(names(answer)).toEqual(['Ada Marlow']);
  });

  it('keeps to whom it fits', async () => {
    expect(names(await talk().say('what did Tobias Quill say', 'and what did he say?'))).toEqual([
      'Tobias Quill',
    ]);
  });
});

describe('who else, at another time', () => {
  it.each(['and in February?', 'in February'])('are those who were quoted then: %s', async (time) => {
    const answer = await talk().say('what did Ada Marlow say', 'who else?', time);
    expect(answer.quotes.map(({ text }) => text)).toEqual(['In winter nobody pays the tolls,']);
  });
});

describe('what goes back to an earlier answer', () => {
  it.each(['where was that said?', 'къде е казано?', 'где это было сказано?', 'де це було сказано?'])(
    'names the outlet, the title and the day: %s',
    async (question) => {
      const { sentences, citations } = await talk().say('what did Ada Marlow say', question);
      expect(sentences[0]?.text).toMatch(/^Harbour Post · Council argues over the tolls · 10 \p{L}+ 2031/u);
      expect(sentences[1]?.text).toContain('Tolls pay for the bridge');
      expect(citations.map(({ articleId }) => articleId)).toEqual(['tolls']);
    },
  );

  it('still means the last words shown after an answer without any', async () => {
    const { quotes } = await talk().say(
      'what did Ada Marlow say about tolls',
      'and in 1999?',
      'the full quote',
    );
    expect(quotes.map(({ text }) => text)).toEqual(['Tolls pay for the bridge,']);
  });

  it('has nothing more where nothing was found', async () => {
    const answer = await talk().say('what did Ada Marlow say about herring', 'more');
    expect([answer.kind, answer.sentences[0]?.text]).toEqual(['talk', 'That is all there is.']);
  });
});

describe('a name that several people bear', () => {
  it('is asked back with the names to choose from, and the choice keeps the topic', async () => {
    const conversation = talk();
    const { kind, options } = await conversation.say('Odum on the tolls');
    expect([kind, new Set(options)]).toEqual(['clarify', new Set(['Nils Odum', 'Bertil Odum'])]);
    const answer = await conversation.say('Bertil Odum');
    expect([names(answer), answer.understood.topic]).toEqual([['Bertil Odum'], 'tolls']);
  });

  it('may be answered by the given name alone', async () => {
    const answer = await talk().say('Odum on the tolls', 'Nils');
    expect(names(answer)).toEqual(['Nils Odum']);
  });

  it('is asked once: the choice holds for the rest of the conversation', async () => {
    const conversation = talk();
    await conversation.say('Odum on the tolls', 'Nils Odum', 'and Marlow?');
    expect(names(await conversation.say('what did Odum say about the lamps'))).toEqual(['Nils Odum']);
    await conversation.say('new topic');
    expect((await conversation.say('what did Odum say about the tolls')).kind).toBe('clarify');
  });
});
