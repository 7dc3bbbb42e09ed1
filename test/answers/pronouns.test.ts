import { describe, expect, it } from 'vitest';
import { openNewsroom } from './newsroom.ts';

/** The sentences of the answer to a question about the last paragraph of a text. */
async function told(text: string, question: string, language = 'en'): Promise<readonly string[]> {
  await using newsroom = await openNewsroom([{ id: 'report', title: 'Report', text, language }]);
  const asked = { question, asOf: new Date('2031-03-13T12:00:00Z'), zone: 'UTC' };
  const { answer } = await newsroom.answerer.answer(asked);
  const [citation] = answer.citations;
  for (const { start, end, text: words } of citation?.passages ?? [])
    expect(text.slice(start, end)).toBe(words);
  return answer.sentences.map((sentence) => sentence.text);
}

describe('a pronoun at the beginning of a sentence', () => {
  it.each([
    [
      'en',
      'Harbour master Elena Sund walked the pier before dawn. She measured the herring barrels with a rope and a lantern.',
      'who measured the herring barrels',
      '[Elena Sund] measured the herring barrels with a rope and a lantern.',
    ],
    [
      'en',
      'Peter Lund met Maria Holm on the pier. He counted the herring barrels until the evening bells.',
      'who counted the herring barrels',
      '[Peter Lund] counted the herring barrels until the evening bells.',
    ],
    [
      'bg',
      'Кметицата Мария Петрова дойде на кея рано сутринта. Тя преброи бъчвите с херинга една по една.',
      'кой преброи бъчвите с херинга',
      '[Мария Петрова] преброи бъчвите с херинга една по една.',
    ],
    [
      'ru',
      'Капитан Иван Сомов пришёл на причал до рассвета. Он пересчитал бочки с селёдкой одну за другой.',
      'кто пересчитал бочки с селёдкой',
      '[Иван Сомов] пересчитал бочки с селёдкой одну за другой.',
    ],
    [
      'uk',
      'Капітан Іван Сомко прийшов на причал до світанку. Він перерахував бочки з оселедцем одну за одною.',
      'хто перерахував бочки з оселедцем',
      '[Іван Сомко] перерахував бочки з оселедцем одну за одною.',
    ],
  ])(
    'is replaced in brackets by whom the sentences before name (%s)',
    async (language, text, question, expected) => {
      expect(await told(text, question, language)).toContain(expected);
    },
  );

  it.each([
    'Elena Sund met Maria Holm on the pier. She measured the herring barrels with a rope and a lantern.',
    'Peter Lund walked the pier before dawn. She measured the herring barrels with a rope and a lantern.',
    'The crew spoke of Elena Sund all night. She measured the herring barrels with a rope and a lantern.',
    'Nobody was on the pier before dawn. She measured the herring barrels with a rope and a lantern.',
  ])('stays where nobody, another or more than one may be meant: %s', async (text) => {
    const sentences = await told(text, 'who measured the herring barrels');
    expect(sentences).toContain('She measured the herring barrels with a rope and a lantern.');
  });
});
