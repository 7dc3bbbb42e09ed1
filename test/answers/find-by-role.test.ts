import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from './newsroom.ts';

const AS_OF = new Date('2031-03-13T12:00:00Z');
let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom([
    {
      id: 'league',
      title: 'Passengers complain',
      text: '"We queue longer than we sail," said Una Brack, chair of the Ferry Users League. An adviser to Osric Vane said: "He will listen." Green paint is cheap, Sela Dorn said, a shopkeeper who sells green paint.',
      said: [
        { by: 'Una Brack', words: 'We queue longer than we sail,' },
        { by: 'an adviser', words: 'He will listen.', mention: 'An adviser' },
        { by: 'Sela Dorn', words: 'Green paint is cheap', kind: 'indirect', mention: 'Sela Dorn' },
      ],
    },
    {
      id: 'ministry',
      title: 'Ministry replies',
      text: '"Two more boats are ordered," Transport Ministry spokesman Pell Aro told reporters.',
      said: [{ by: 'Pell Aro', role: 'Transport Ministry spokesman', words: 'Two more boats are ordered,' }],
    },
    {
      id: 'watch',
      title: 'Old boats',
      text: '"The boats are old," said Odo Lamb, who sailed with Sen. Rufus Quist and is one of the new Harbour Watch chairs.',
      said: [{ by: 'Odo Lamb', words: 'The boats are old,' }],
    },
    {
      id: 'race',
      title: 'A race on the river',
      text: 'The coach, Runa Falk, was late. "We row at dawn," Falk said. "We rowed at dawn," the coxswain said.\n\nA league spokeswoman, Ada Tarn, denied it. "Nobody rowed," Tarn said. "Somebody did," a source in the club said when the race was over.',
      said: [
        { by: 'Runa Falk', words: 'We row at dawn,', mention: 'Falk' },
        { by: 'the coxswain', words: 'We rowed at dawn,', mention: 'the coxswain' },
        { by: 'Ada Tarn', words: 'Nobody rowed,', mention: 'Tarn' },
        { by: 'a source in the club', words: 'Somebody did,', mention: 'a source in the club' },
      ],
    },
    {
      id: 'bench',
      title: 'Aaron Judge stays',
      text: 'Ivo Judge signed for nine years. "I never wanted to leave," Judge said. "The deal is void," a district judge said.',
      said: [
        { by: 'Judge', words: 'I never wanted to leave,', mention: 'Judge' },
        { by: 'a district judge', words: 'The deal is void,', mention: 'a district judge' },
      ],
    },
  ]);
});
afterAll(() => newsroom[Symbol.asyncDispose]());

async function speakers(question: string): Promise<readonly (string | undefined)[]> {
  const { answer } = await newsroom.answerer.answer({ question, asOf: AS_OF, zone: 'UTC' });
  return answer.quotes.map(({ speaker }) => speaker?.name);
}

describe('somebody is found', () => {
  it('by the house he is said to speak for behind his name', async () => {
    expect(await speakers('what did the Ferry Users League say')).toEqual(['Una Brack']);
  });

  it('by a house behind his name and somebody else’s title', async () => {
    expect(await speakers('what did Harbour Watch say')).toEqual(['Odo Lamb']);
  });

  it.each([
    ['what did the coach say', 'Runa Falk'],
    ['what did the coxswain say', 'the coxswain'],
    ['what did the source say', 'a source in the club'],
    ['what did the spokeswoman of the league say', 'Ada Tarn'],
    ['какво каза треньорът', 'Runa Falk'],
  ])('by a role in lower case, whoever has it: %s', async (question, name) => {
    expect(await speakers(question)).toEqual([name]);
  });

  it('never somebody who is called like the role', async () => {
    expect(await speakers('what did the judge say')).toEqual(['a district judge']);
    expect((await speakers('what did Judge say'))[0]).toBe('Judge');
  });

  it('by the role before his name', async () => {
    expect(await speakers('What has the Transport Ministry said?')).toEqual(['Pell Aro']);
    expect(await speakers('what did the transport ministry spokesman say')).toEqual(['Pell Aro']);
  });

  it('not by whom he works for', async () => {
    expect(await speakers('what did Osric Vane say')).toEqual([]);
  });

  it('not by a common word beside his name', async () => {
    expect(await speakers('what did Green say')).toEqual([]);
  });
});
