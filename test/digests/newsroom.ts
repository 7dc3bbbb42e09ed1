import { parseArticle } from '../../src/articles/parse-article.ts';
import { createDigester } from '../../src/digests/create-digester.ts';
import type { DigestOutcome, DigestRequest } from '../../src/digests/digester.ts';
import type { Quote } from '../../src/quotes/quote.ts';
import { openStore, type Store } from '../../src/storage/open-store.ts';

export interface Report {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly source?: string;
  readonly at: string;
  readonly language?: string;
  /** Words of the text that somebody is quoted with, by speaker. */
  readonly quotes?: Readonly<Record<string, string>>;
  readonly confidence?: Quote['confidence'];
}

/** A store that holds these reports, as ingesting them would leave it. */
export async function storeWith(reports: readonly Report[], path = ':memory:'): Promise<Store> {
  const store = await openStore(path);
  await store.archive.put(
    reports.map((report) => {
      const { id, title, text, source, at, language = 'en' } = report;
      const article = parseArticle({
        name: id,
        form: 'plain',
        text,
        fallbackId: id,
        fields: { id, title, publishedAt: at, language, ...(source === undefined ? {} : { source }) },
      });
      return { article, quotes: quotesOf(report), origin: 'test' };
    }),
  );
  return store;
}

function quotesOf({ text, quotes = {}, confidence = 'high' }: Report): readonly Quote[] {
  return Object.entries(quotes).map(([name, words]) => {
    const start = text.indexOf(words);
    const speaker = { name, kind: 'person', role: 'minister', resolved: true } as const;
    return { kind: 'direct', start, end: start + words.length, text: words, speaker, cue: null, confidence };
  });
}

/** One digest over these reports. */
export async function digestOf(
  reports: readonly Report[],
  request: Partial<DigestRequest> = {},
): Promise<DigestOutcome> {
  const store = await storeWith(reports);
  try {
    const asOf = new Date('2025-03-05T08:00:00Z');
    return await createDigester(store).digest({ asOf, maxStories: 5, ...request });
  } finally {
    await store.close();
  }
}

/** The fire in a mill, as three invented desks tell it, and a reprint. */
export const fire: readonly Report[] = [
  {
    id: 'fire-1',
    title: 'Two hurt as Grunwald paper mill burns in Ostrava',
    text: 'A fire broke out in the Grunwald paper mill in Ostrava on Tuesday, and two workers were hurt. She said the cause was not known. Petr Hala and Jan Novy were taken to the city hospital.\n\n"We saw the flames from the river and ran," said Eva Kolarova.',
    source: 'Meridian',
    at: '2025-03-04T09:00:00Z',
    quotes: { 'Eva Kolarova': 'We saw the flames from the river and ran,' },
  },
  {
    id: 'fire-2',
    title: 'Grunwald mill in Ostrava lost its paper store in the fire',
    text: 'The Grunwald paper mill in Ostrava lost its whole store to the fire that hurt Petr Hala and Jan Novy. Some 140 firefighters worked through the night, the city said.',
    source: 'Beacon',
    at: '2025-03-04T15:00:00Z',
  },
  {
    id: 'fire-3',
    title: 'Ostrava looks for the cause of the fire in the Grunwald mill',
    text: 'Investigators came to the burnt Grunwald paper mill in Ostrava on Wednesday. Fire chief Eva Kolarova told them that an old cable in the Grunwald hall was the likely cause.',
    source: 'Lantern',
    at: '2025-03-05T06:00:00Z',
  },
];

export const fireReprint: Report = {
  ...fire[0],
  id: 'fire-reprint',
  title: 'Paper mill burns',
  text: fire[0]?.text ?? '',
  source: 'Reprinter',
  at: '2025-03-05T07:00:00Z',
  quotes: {},
};

export const vote: Report = {
  id: 'vote-1',
  title: 'Lisbon parliament passes the housing bill of Rui Tavira',
  text: 'Parliament in Lisbon voted 120 to 98 for the housing bill of minister Rui Tavira on Monday. Rents may rise by no more than 2 per cent a year.',
  source: 'Beacon',
  at: '2025-03-03T15:00:00Z',
};
