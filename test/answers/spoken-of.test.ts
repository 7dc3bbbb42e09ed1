import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Conversation } from './conversation.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

const AS_OF = new Date('2031-03-13T12:00:00Z');
const REPORTS = [
  {
    id: 'dam',
    title: 'Tobias Quill opens the Harrow dam',
    text: 'Minister Tobias Quill opened the Harrow dam on Monday. “The valley has waited thirty years for this water,” Quill said. Quill is married to the painter Anna Lisk and has two sons. Quill denied that the dam was built too high.',
    date: '2031-03-10',
    said: [{ by: 'Tobias Quill', words: 'The valley has waited thirty years for this water,' }],
  },
  {
    id: 'wedding',
    title: 'Harbour master married at sea',
    text: 'The harbour master Bruno Falk was married on his own tug on Sunday. “We float well,” Falk said. Guests threw rice into the wind.',
    date: '2031-03-09',
    said: [{ by: 'Bruno Falk', words: 'We float well,' }],
  },
  {
    id: 'tram',
    title: 'Tram leaves its rails in Oxmoor',
    text: 'A tram left its rails in Oxmoor on Tuesday morning. Three people were injured, none of them badly.',
    date: '2031-03-11',
  },
  {
    id: 'painter',
    title: 'Anna Lisk paints the harbour',
    text: 'Anna Lisk showed forty paintings of the harbour. “She never sleeps,” her agent Olaf Brenner said. “I only paint,” Lisk said.',
    date: '2031-03-08',
    said: [
      { by: 'Olaf Brenner', words: 'She never sleeps,', role: 'agent' },
      { by: 'Anna Lisk', words: 'I only paint,' },
    ],
  },
  {
    id: 'singer',
    title: 'Singer cancels tour',
    text: 'The singer Edda Krone cancelled her tour. “Her voice is gone,” her agent Rolf Dahn said.',
    date: '2031-03-12',
    said: [{ by: 'Rolf Dahn', words: 'Her voice is gone,', role: 'agent' }],
  },
];

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom(REPORTS);
});
afterAll(() => newsroom[Symbol.asyncDispose]());

const talk = () => new Conversation(newsroom, AS_OF);
const textOf = ({ sentences }: { readonly sentences: readonly { readonly text: string }[] }) =>
  sentences.map(({ text }) => text).join(' ');

describe('what a question takes from the conversation', () => {
  it.each(['is he married?', 'who is he married to'])(
    'the person that a pronoun means: %s',
    async (question) => {
      const answer = await talk().say('what did Tobias Quill say', question);
      expect(textOf(answer)).not.toContain('harbour master');
      expect(textOf(answer)).toContain('married to the painter Anna Lisk');
    },
  );

  it('does not tell of others where nothing is known of the person', async () => {
    const answer = await talk().say('what did Tobias Quill say', 'was he injured?');
    expect(textOf(answer)).not.toContain('Three people');
  });

  it('keeps speaking of the person afterwards', async () => {
    const answer = await talk().say('what did Tobias Quill say', 'is he married?', 'what did he say?');
    expect(answer.quotes.map(({ text }) => text)).toEqual([
      'The valley has waited thirty years for this water,',
    ]);
  });

  it.each(['when?', 'since when?', 'where?'])(
    'the day and the article of the words shown: %s',
    async (question) => {
      const answer = await talk().say('what did Tobias Quill say', question);
      expect(textOf(answer)).toContain('Tobias Quill opens the Harrow dam · 10 March 2031');
    },
  );

  it('the matter that "it" means', async () => {
    const answer = await talk().say('what happened at the Harrow dam', 'has Quill denied it?');
    expect(textOf(answer)).toContain('denied that the dam');
  });

  it('all that somebody says of a matter that is himself', async () => {
    const conversation = talk();
    await conversation.say('what is the latest about Anna Lisk', 'what did her agent say?');
    const answer = await conversation.say('what did Anna Lisk say about it?');
    expect(answer.quotes.map(({ text }) => text)).toEqual(['I only paint,']);
  });

  it('nothing of another speaker, where no topic was named', async () => {
    const answer = await talk().say('what did Tobias Quill say', 'what did Bruno Falk say about it?');
    expect(answer.quotes.map(({ text }) => text)).toEqual(['We float well,']);
  });

  it('whose agent it is that is asked for', async () => {
    const answer = await talk().say('what did Anna Lisk say', 'what did her agent say?');
    expect(answer.quotes.map(({ text }) => text)).toEqual(['She never sleeps,']);
  });

  it('nobody else’s agent', async () => {
    const answer = await talk().say('what did Tobias Quill say', 'what did his agent say?');
    expect(answer.quotes).toEqual([]);
  });

  it('asks whose agent is meant where nobody was spoken of', async () => {
    const answer = await talk().say('what did her agent say?');
    expect(answer).toMatchObject({ kind: 'clarify', quotes: [] });
  });

  it('asks who is meant where "her" can be nobody spoken of', async () => {
    const answer = await talk().say('what did Tobias Quill say', 'and her?');
    expect(answer).toMatchObject({ kind: 'clarify', quotes: [] });
  });

  it('the matter of a mishap only where something was found on it', async () => {
    const asked = await talk().say('what happened in Oxmoor', 'was anybody hurt?');
    expect(textOf(asked)).toContain('Three people were injured');
    const nothing = await talk().say('what happened in Zwettl', 'was anybody hurt?');
    expect(nothing.kind).toBe('clarify');
  });

  it.each(['what was the reaction', 'how did people react', 'any reactions?', 'who responded to it'])(
    'what was said on the matter: %s',
    async (question) => {
      const answer = await talk().say('what happened at the Harrow dam', question);
      expect(answer.quotes.map(({ text }) => text)).toEqual([
        'The valley has waited thirty years for this water,',
      ]);
    },
  );

  it('what others said, as reactions to somebody’s words', async () => {
    const answer = await talk().say('what did Olaf Brenner say', 'what was the reaction');
    expect(answer.quotes.map(({ text }) => text)).toEqual(['I only paint,']);
  });

  it('asks back to what the reactions are meant, where nothing was spoken of', async () => {
    expect(await talk().say('what was the reaction')).toMatchObject({ kind: 'clarify', quotes: [] });
  });

  it('nobody else, where nothing is told of the one whom "he" means', async () => {
    const asked = await talk().say('what happened with the tram', 'was he married?');
    expect(textOf(asked)).not.toContain('married');
  });

  it('the place of what happened, and not of the words that told it', async () => {
    const answer = await talk().say('what happened with the tram', 'where was it?');
    expect(textOf(answer)).toContain('in Oxmoor');
    expect(textOf(answer)).not.toContain(' · ');
  });

  it.each(['I meant Tobias Quill', 'no, I meant Quill'])(
    'another person who was meant: %s',
    async (message) => {
      const answer = await talk().say('what did Bruno Falk say', message);
      expect(answer.quotes[0]?.speaker?.name).toBe('Tobias Quill');
    },
  );
});
