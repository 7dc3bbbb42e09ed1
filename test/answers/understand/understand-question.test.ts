import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { understandQuestion } from '../../../src/answers/understand/understand-question.ts';

const NOW = DateTime.fromISO('2025-06-11T15:30', { zone: 'Europe/Sofia' });
const understand = (question: string, language?: string) =>
  understandQuestion({ question, now: NOW, ...(language === undefined ? {} : { language }) });

describe('who said what', () => {
  it.each([
    ['what did Marlow say', 'en', 'Marlow', undefined],
    ['What did Ada Marlow say about ferry tolls?', 'en', 'Ada Marlow', 'ferry tolls'],
    ['what has marlow said', 'en', 'marlow', undefined],
    ['quotes by Kevin D. Marlow', 'en', 'Kevin D. Marlow', undefined],
    ['quote Marlow about tolls and bridges', 'en', 'Marlow', 'tolls and bridges'],
    ['Did Ada Marlow comment on the tolls?', 'en', 'Ada Marlow', 'tolls'],
    ['please tell me what Marlow said about tolls', 'en', 'Marlow', 'tolls'],
    ["what is Marlow's position on tolls", 'en', 'Marlow', 'tolls'],
    ['Какво каза Песков?', 'bg', 'Песков', undefined],
    ['какво каза Ада Марлоу за таксите', 'bg', 'Ада Марлоу', 'таксите'],
    ['Какво е казал Марлоу за фериботите?', 'bg', 'Марлоу', 'фериботите'],
    ['Что сказал Марлоу о паромах?', 'ru', 'Марлоу', 'паромах'],
    ['что Марлоу говорил про паромы', 'ru', 'Марлоу', 'паромы'],
    ['цитаты Марлоу', 'ru', 'Марлоу', undefined],
    ['Що сказав Марлоу про пороми?', 'uk', 'Марлоу', 'пороми'],
    ['чи коментував Марлоу пороми', 'uk', 'Марлоу', 'пороми'],
  ])('%s', (question, language, speaker, topic) => {
    const { topic: read, ...rest } = understand(question);
    expect(rest).toMatchObject({ kind: 'who-said', language, speakers: [speaker], certain: true });
    expect(read).toBe(topic);
  });

  it.each(['Marlow on tolls', 'marlow on tolls', 'Марлоу за таксите', 'Marlow'])(
    'takes "%s" for a name only if it turns out to be one',
    (question) => {
      expect(understand(question)).toMatchObject({ kind: 'who-said', certain: false });
    },
  );

  it.each([
    ['who said anything about the tolls', 'tolls'],
    ['Who has spoken about the tolls?', 'tolls'],
    ['did anyone comment on the tolls', 'tolls'],
    ['what do experts say about the tolls', 'tolls'],
    ['reactions to the tolls', 'tolls'],
    ['кой каза нещо за таксите', 'таксите'],
    ['Кой говори за таксите?', 'таксите'],
    ['някой каза ли нещо за таксите', 'таксите'],
    ['реакции за таксите', 'таксите'],
    ['кто что-нибудь сказал о сборах', 'сборах'],
    ['Кто говорил о сборах?', 'сборах'],
    ['что говорят эксперты о сборах', 'сборах'],
    ['хто щось сказав про збори', 'збори'],
    ['Хто говорив про збори?', 'збори'],
    ['що кажуть експерти про збори', 'збори'],
  ])('%s: asks for everybody who spoke on a topic', (question, topic) => {
    expect(understand(question)).toMatchObject({ kind: 'who-said-this', topic });
  });

  it.each([
    ['Мост через Тарн', 'ru'],
    ['мост след бурята', 'bg'],
    ['міст через Тарн', 'uk'],
  ])('%s is in %s', (question, language) => {
    expect(understand(question).language).toBe(language);
  });

  it('keeps the words whose speaker is asked for', () => {
    expect(understand('who said “the ferry is late”?')).toMatchObject({
      kind: 'who-said-this',
      said: 'the ferry is late',
    });
  });

  it('reads two people as a comparison', () => {
    expect(understand('what did Marlow and Quill say about tolls')).toMatchObject({
      kind: 'compare',
      speakers: ['Marlow', 'Quill'],
      topic: 'tolls',
    });
  });

  it('takes the time out of a question, wherever it stands', () => {
    const expected = {
      kind: 'who-said',
      speakers: ['Marlow'],
      topic: 'tolls',
      from: '2025-06-01T21:00:00.000Z',
      to: '2025-06-08T21:00:00.000Z',
    };
    expect(understand('what did Marlow say last week about tolls')).toMatchObject(expected);
    expect(understand('last week, what did Marlow say about tolls?')).toMatchObject(expected);
  });

  it('marks a time that no calendar knows', () => {
    expect(understand('what did Marlow say before the summit?')).toMatchObject({
      kind: 'who-said',
      speakers: ['Marlow'],
      unclearTime: 'before the summit',
    });
  });
});

describe('a number of quotations', () => {
  it.each([
    ['give me 5 quotes about the ferries', 'who-said-this', [], 'ferries'],
    ['three quotes from Marlow', 'who-said', ['Marlow'], undefined],
    ["what's the best quote from Marlow", 'who-said', ['Marlow'], undefined],
    ['list all quotes by Marlow on the ferries', 'who-said', ['Marlow'], 'ferries'],
    ['a few statements by Marlow on the ferries', 'who-said', ['Marlow'], 'ferries'],
  ])('is nobody’s name: %s', (question, kind, speakers, topic) => {
    expect(understand(question)).toMatchObject({ kind, speakers, ...(topic === undefined ? {} : { topic }) });
  });
});

describe('other kinds of question', () => {
  it.each([
    ['what happened in Port Ellen', 'what-happened', 'Port Ellen'],
    ['Какво стана в Порт Елън?', 'bg', 'Порт Елън'],
    ['Що сталося у Порт-Еллен', 'uk', 'Порт-Еллен'],
    ["what's the latest on the ferries", 'latest', 'ferries'],
    ['explain the situation in Port Ellen', 'what-happened', 'Port Ellen'],
    ['timeline of the strike', 'what-happened', 'strike'],
    ['обясни ситуацията в Порт Елън', 'bg', 'Порт Елън'],
    ['объясни ситуацию в Порт-Эллене', 'ru', 'Порт-Эллене'],
  ])('%s', (question, kindOrLanguage, topic) => {
    const read = understand(question);
    expect([read.kind, read.language]).toContain(kindOrLanguage);
    expect(read.topic).toBe(topic);
  });

  it.each([
    ['summarise the latest news', undefined],
    ["hi, what's in the news?", undefined],
    ['anything in the news about the ferries?', 'ferries'],
    ['catch me up on the ferries', 'ferries'],
    ['technology news', 'technology'],
    ['give me three headlines', undefined],
    ['top headlines', undefined],
    ['новости спорта', 'спорта'],
    ['ok update me', undefined],
    ['what did I miss while I was away', undefined],
    ['is there any news on the ferries', 'ferries'],
    ['какво пише в новините за фериботите', 'фериботите'],
    ['что в новостях', undefined],
    ['що в новинах про пороми', 'пороми'],
    ['sum up the news about the ferries', 'ferries'],
    ['обобщи новините за фериботите', 'фериботите'],
    ['перескажи последние новости', undefined],
    ['перекажи останні новини про пороми', 'пороми'],
  ])('%s: asks for the latest', (question, topic) => {
    const read = understand(question);
    expect([read.kind, read.topic]).toEqual(['latest', topic]);
  });

  it.each([
    ['summarise the Port Ellen story', 'Port Ellen'],
    ['how is the strike going', 'strike'],
    ["what's the deal with the ferries", 'ferries'],
    ['what can you tell me about the ferries', 'ferries'],
    ['explain to me what happened with the ferries', 'ferries'],
    ['show me articles about the ferries', 'ferries'],
    ['tldr Port Ellen', 'Port Ellen'],
    ['как върви стачката', 'стачката'],
    ['какая ситуация на переправе', 'переправе'],
    ['яка ситуація на переправі', 'переправі'],
    ['Sum up the story of the ferries', 'ferries'],
    ['tell me the story behind the tolls', 'tolls'],
    ['Обобщи историята за фериботите', 'фериботите'],
    ['Разкажи ми новините за фериботите', 'фериботите'],
    ['перескажи историю о паромах', 'паромах'],
    ['Перекажи історію про пороми', 'пороми'],
  ])('%s: takes what the story is of for the topic, not the word "story"', (question, topic) => {
    expect(understand(question)).toMatchObject({ kind: 'what-happened', certain: true, topic });
  });

  it.each([
    ['When did the ferry leave?', 'when'],
    ['Where is the new harbour?', 'where'],
    ['How many ferries were cancelled in the storm?', 'how-many'],
    ['Why was the harbour closed?', 'why'],
    ['Колко фериботи бяха спрени?', 'how-many'],
    ['Почему закрыли порт?', 'why'],
    ['Чому закрили порт?', 'why'],
    ['Which ferry ran aground near the cape?', 'question'],
  ])('%s is a question of kind %s', (question, kind) => {
    expect(understand(question).kind).toBe(kind);
  });

  it.each([
    'what do you have?',
    'какво имаш?',
    'что у тебя есть?',
    'що у тебе є?',
    'what sources do you have',
  ])('"%s" asks about the archive', (question) => {
    expect(understand(question).kind).toBe('about-archive');
  });

  it.each([
    ['hello', 'greeting'],
    ['Здравей!', 'greeting'],
    ['спасибо большое', 'thanks'],
    ['хто ти', 'about-bot'],
    ['you stupid bot', 'insult'],
    ['are you a robot?', 'about-bot'],
  ])('"%s" is talk: %s', (question, talk) => {
    expect(understand(question)).toMatchObject({ kind: 'talk', talk });
  });

  it.each([
    ['more', { followUp: 'more' }],
    ['the full quote', { followUp: 'full-quote' }],
    ['where was that said?', { followUp: 'where-said' }],
    ['who else?', { followUp: 'who-else' }],
    ['and Quill?', { change: 'Quill' }],
    ['а Куил?', { change: 'Куил' }],
    ['and last month?', { change: '', from: '2025-04-30T21:00:00.000Z', to: '2025-05-31T21:00:00.000Z' }],
    ['what about tolls?', { change: 'tolls' }],
    ['why?', { kind: 'why' }],
  ])('"%s" goes on from what was asked before', (question, expected) => {
    expect(understand(question)).toMatchObject(expected);
  });
});

describe('what is no question', () => {
  it.each(['', '?', 'a', '🙂🙂🙂', '…', '!!! ??'])('finds nothing to look for in "%s"', (question) => {
    expect(understand(question).kind).toBe('noise');
  });

  it.each([
    'Was hat Marlow über die Fähre gesagt?',
    'Was ist in Fen passiert?',
    'Hallo',
    'merci',
    'マーロウは何と言いましたか',
    'τι είπε ο Μάρλοου',
  ])('says of "%s" that the language is not spoken here', (question) => {
    expect(understand(question).language).toBe('und');
  });

  it('tells several questions apart', () => {
    expect(understand('What did Marlow say? And what happened in Port Ellen?').several).toEqual([
      'What did Marlow say?',
      'And what happened in Port Ellen?',
    ]);
  });

  it('takes code and SQL for no name', () => {
    expect(understand('DROP TABLE articles; --').certain).toBe(false);
    expect(understand('"NEAR(a b)" AND title:*').kind).not.toBe('who-said');
  });

  it('reads anything without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 5000 }), (text) => {
        expect(understand(text).language).not.toBe('');
      }),
    );
  });

  it('reads 4,096 letters in a moment', () => {
    const started = performance.now();
    understand('what did on and the last of may '.repeat(128));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('a form of "to be" is nobody’s name', () => {
  it.each([
    'what was said yesterday',
    'what has been said yesterday',
    'какво беше казано вчера',
    'какво се каза вчера',
    'что было сказано вчера',
    'що було сказано вчора',
  ])('%s: asks what anybody said then', (question) => {
    expect(understand(question)).toMatchObject({
      kind: 'who-said-this',
      speakers: [],
      from: expect.any(String),
    });
  });

  it.each(['what was said', 'what did was say', 'what had been said before noon'])('%s', (question) => {
    expect(understand(question).speakers).toEqual([]);
  });

  it('but somebody may be called Will', () => {
    expect(understand('what did Will say').speakers).toEqual(['Will']);
  });
});

describe('a question whether something is so', () => {
  it.each([
    ['Is it true that the ferry sank?', 'the ferry sank'],
    ['is it really true that Marlow resigned', 'Marlow resigned'],
    ['Вярно ли е, че фериботът потъна?', 'фериботът потъна'],
    ['истина ли е че фериботът потъна', 'фериботът потъна'],
    ['Правда ли, что паром затонул?', 'паром затонул'],
    ['это правда, что паром затонул', 'паром затонул'],
    ['Чи правда, що пором затонув?', 'пором затонув'],
    ['чи це правда, що пором затонув?', 'пором затонув'],
  ])('%s: asks of the statement', (question, claim) => {
    expect(understand(question)).toMatchObject({ kind: 'question', speakers: [], claim, topic: claim });
  });

  it('is none without a statement', () => {
    expect(understand('is it true that')).not.toHaveProperty('claim');
  });
});

describe('a misspelt question', () => {
  it.each([
    ['wat did Marlow say about tolls', 'who-said', 'Marlow', 'tolls'],
    ['what did Marlow sayed abt tolls', 'who-said', 'Marlow', 'tolls'],
    ['waht happend in Fen', 'what-happened', undefined, 'Fen'],
    ['whats the goverment saying about tolls', 'who-said', 'goverment', 'tolls'],
    ['quotatons by Marlow', 'who-said', 'Marlow', undefined],
    ['кво каза Марлоу за фериботите', 'who-said', 'Марлоу', 'фериботите'],
    ['что случилсь в Фене', 'what-happened', undefined, 'Фене'],
    ['шо сказав Марлоу', 'who-said', 'Марлоу', undefined],
  ])('%s: is read as it was meant', (question, kind, speaker, topic) => {
    const read = understand(question);
    expect([read.kind, read.speakers[0], read.topic]).toEqual([kind, speaker, topic]);
  });

  it.each([
    'Warsaw',
    'bread prices',
    'latex gloves',
    'the stories of Fen',
    'Sandy Marlow',
    'Quote Hill flood',
  ])('is none where no form is meant: %s', (question) => {
    expect(['question', 'who-said']).toContain(understand(question).kind);
    expect(understand(question).talk).toBeUndefined();
  });

  it('leaves a word as it is where no form is met: the world is no "would"', () => {
    expect(understand('who won the world cup')).toMatchObject({ topic: 'who won the world cup' });
    expect(understand('who won the world cup')).not.toHaveProperty('leansBack');
    expect(understand('how many people died in the earthquake')).not.toHaveProperty('leansBack');
    expect(understand('how many people died')).toHaveProperty('leansBack', true);
  });

  it('takes how something is had for a question on the news, and how it is cooked for none', () => {
    expect(understand('how do I get a booster').kind).toBe('question');
    expect(understand('how do I cook rice').kind).toBe('talk');
  });

  it('takes what somebody is doing for no name', () => {
    expect(understand('who is winning')).toMatchObject({ kind: 'question', leansBack: true });
    expect(understand('who is responsible')).toMatchObject({ kind: 'question', leansBack: true });
    expect(understand('кой е виновен')).toMatchObject({ kind: 'question', leansBack: true });
    expect(understand('who is to blame')).toMatchObject({ kind: 'question', leansBack: true });
    expect(understand('who is king')).toMatchObject({ kind: 'who-is', speakers: ['king'] });
  });

  it('takes "now" for no part of a name', () => {
    expect(understand('who is king now')).toMatchObject({ kind: 'who-is', speakers: ['king'] });
  });

  it('is no "who" where the WHO is asked for', () => {
    expect(understand('what did WHO say')).toMatchObject({ kind: 'who-said', speakers: ['WHO'] });
    expect(understand('WHO said that we need a dam')).toMatchObject({ kind: 'who-said-this' });
    expect(understand('WHAT DID WHO SAY')).not.toMatchObject({ speakers: ['WHO'] });
  });

  it('takes no name for a misspelt word: "Recep" is no recap', () => {
    expect(understand('Recep Marlow on tolls')).toMatchObject({ speakers: ['Recep Marlow'], topic: 'tolls' });
  });
});
