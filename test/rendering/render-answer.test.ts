import { describe, expect, it } from 'vitest';
import type { Answer, Citation } from '../../src/answers/answer.ts';
import { renderAnswer } from '../../src/rendering/render-answer.ts';
import { answer, english, harbour, labelsOf, linksOf, quote, wordsOf } from './samples.ts';

const { url: _, ...unlinked } = harbour;
const wordsOfQuote = (change: Partial<Answer['quotes'][number]>) =>
  wordsOf(renderAnswer({ ...answer, quotes: [{ ...quote, ...change }] }, english));

describe('renderAnswer, with quotations', () => {
  it('says who and when, then the words, what was searched and the sources', () => {
    const tree = renderAnswer({ ...answer, quotes: [{ ...quote, saidAt: '2025-05-15' }] }, english);
    expect(wordsOf(tree).replace(/\u2009/g, '')).toBe(
      [
        'Ilva Tarn, harbour master · 15 May 2025',
        '❝ the harbour opens on Monday ❞ [1]',
        '',
        '1 statement in 1 article · searched 14 articles, 9–16 May 2025',
        '▸ Sources',
        '[1] Harbour of Velmora stays shut · Lantern Wire · 16 May 2025',
      ].join('\n'),
    );
    expect(labelsOf(tree)).toEqual([['More', 'In context', 'Report']]);
  });

  it('keeps the words of a quotation apart from ours', () => {
    const block = renderAnswer(answer, english).blocks[1];
    expect(block).toMatchObject({
      kind: 'quotation',
      children: [{ text: '❝\u00a0' }, { kind: 'foreign', text: quote.text }, { text: '\u00a0❞' }, {}, {}],
    });
  });

  it('opens every number and every source at the passage', () => {
    const links = linksOf(renderAnswer(answer, english));
    expect(links).toHaveLength(2);
    for (const link of links) expect(link).toMatch(/#:~:text=the%20harbour/);
  });

  it('puts what one speaker said on one day under one line', () => {
    const quotes = [quote, { ...quote, text: 'no ship will leave', start: 50, end: 68 }];
    const words = wordsOf(renderAnswer({ ...answer, quotes }, english));
    expect(words.match(/Ilva Tarn/g)).toHaveLength(1);
    expect(words.match(/❝/g)).toHaveLength(2);
  });

  it('joins the pieces of one interrupted quotation, in the order of the article', () => {
    const quotes = [
      { ...quote, text: 'on Monday', start: 60, end: 69, part: 1 },
      { ...quote, text: 'The harbour opens', start: 10, end: 27, part: 1 },
    ];
    const words = wordsOf(renderAnswer({ ...answer, quotes }, english));
    expect(words).toContain('❝ The harbour opens … on Monday ❞ [1]');
    expect(words).toContain('1 statement in 1 article');
  });

  it('shows another wording of a statement under it, with its language or as other words', () => {
    const restates = { articleId: quote.articleId, start: quote.start };
    const translated = {
      ...quote,
      start: 80,
      end: 120,
      text: 'пристанището ще бъде отворено в понеделник',
      kind: 'indirect',
      confidence: 'medium',
      restates,
    } as const;
    const reworded = { ...quote, start: 130, end: 160, text: 'on Monday the harbour will be open', restates };
    const words = wordsOf(renderAnswer({ ...answer, quotes: [quote, translated, reworded] }, english));
    expect(words.match(/Ilva Tarn/g)).toHaveLength(1);
    expect(words).toMatch(/in Bulgarian, probably: пристанището .*not word for word/);
    expect(words).toContain('in other words: ❝ on Monday the harbour will be open');
  });

  it('says where the day is only that of the report', () => {
    expect(wordsOfQuote({})).toContain('· reported 16 May 2025');
  });

  it.each([
    ['medium', 'Probably Ilva Tarn'],
    ['low', 'Possibly Ilva Tarn'],
  ] as const)('says in words that the speaker is of %s confidence', (confidence, words) => {
    expect(wordsOfQuote({ confidence })).toContain(words);
  });

  it('says by whom the words were relayed', () => {
    const via = { name: 'Oren Dask', kind: 'person', resolved: true } as const;
    expect(wordsOfQuote({ via })).toContain('Ilva Tarn, harbour master · quoted by Oren Dask');
  });

  it('shows a report of words without quotation marks and says so', () => {
    const words = wordsOfQuote({ kind: 'indirect' });
    expect(words).toContain('the harbour opens on Monday (not word for word) [1]');
    expect(words).not.toContain('❝');
  });

  it('does not pretend to know who "she" is', () => {
    const speaker = { name: 'she', kind: 'person', resolved: false } as const;
    expect(wordsOfQuote({ speaker })).toContain('“she” (not clear who is meant)');
    expect(wordsOfQuote({ speaker: null })).toContain('Speaker not named');
  });

  it('names an anonymous speaker by the words used', () => {
    const speaker = { name: 'a port official', kind: 'anonymous', resolved: false } as const;
    expect(wordsOfQuote({ speaker })).toMatch(/^a port official · /);
  });

  it('names the outlets that carry the same words, with their numbers, or counts the articles', () => {
    const other = {
      ...harbour,
      n: 2,
      articleId: 'harbour-2',
      source: 'Beacon',
      url: 'https://beacon.example',
    };
    const again = { ...other, n: 3, articleId: 'harbour-3' };
    const alsoIn = (citations: readonly Citation[]) =>
      wordsOf(
        renderAnswer(
          { ...answer, quotes: [{ ...quote, alsoIn: ['harbour-2', 'harbour-3'] }], citations },
          english,
        ),
      );
    expect(alsoIn([harbour, other, again])).toContain('❞ [1] · also in Beacon [2][3]');
    expect(alsoIn([harbour, other])).toContain('❞ [1] · also in 2 more articles [2]');
    expect(alsoIn([harbour])).toContain('❞ [1] · also in 2 more articles\n');
  });

  it('lists and offers only the sources that a number above refers to, counted from 1 as they are met', () => {
    const unused = { ...unlinked, n: 2, articleId: 'unused', title: 'Never referred to' };
    const used = { ...unlinked, n: 4, articleId: 'used', title: 'Referred to' };
    const citations = [{ ...unlinked, n: 1 }, unused, used];
    const quotes = [{ ...quote, articleId: 'used', citation: 4, speaker: null }, quote];
    const tree = renderAnswer({ ...answer, quotes, citations }, english);
    expect(wordsOf(tree)).not.toContain('Never referred to');
    expect(wordsOf(tree)).toContain('[1] Referred to');
    expect(wordsOf(tree).match(/\[\d\]/g)).toEqual(['[1]', '[2]', '[1]', '[2]']);
    expect(labelsOf(tree)[1]).toEqual(['[1]', '[2]']);
    expect(tree.buttons[1]?.[0]).toMatchObject({ action: { articleId: 'used' } });
  });

  it('marks an outlet that only the article claims, and a date that only the file has', () => {
    const claimed = { ...harbour, sourceIsClaimed: true, publishedAtIsAssumed: true };
    const words = wordsOf(renderAnswer({ ...answer, citations: [claimed] }, english));
    expect(words).toContain('Ilva Tarn, harbour master · date not stated, file of 16 May 2025');
    expect(words).toContain(
      'Lantern Wire (as named by the article itself) · date not stated, file of 16 May 2025',
    );
  });

  it('says only once of several outlets that the articles name them', () => {
    const claimed = { ...harbour, sourceIsClaimed: true };
    const citations = [claimed, { ...claimed, n: 2, articleId: 'b' }, { ...harbour, n: 3, articleId: 'c' }];
    const sourcesOf = (known: readonly Citation[]) => {
      const quotes = known.map(({ n, articleId }) => ({ ...quote, citation: n, articleId }));
      return wordsOf(renderAnswer({ ...answer, quotes, citations: known }, english))
        .split('\n')
        .slice(-2);
    };
    expect(sourcesOf(citations)).toEqual([
      '[3] Harbour of Velmora stays shut · Lantern Wire · 16 May 2025',
      'Outlets as named by the articles themselves: [1][2]',
    ]);
    expect(sourcesOf(citations.slice(0, 2)).at(-1)).toBe('Outlets as named by the articles themselves');
  });

  it('gives buttons to sources without a page, so that each passage can be seen', () => {
    const citations = [unlinked, { ...unlinked, n: 2, articleId: 'harbour-2' }];
    const quotes = [{ ...quote, alsoIn: ['harbour-2'] }];
    const tree = renderAnswer({ ...answer, quotes, citations }, english);
    expect(linksOf(tree)).toEqual([]);
    expect(labelsOf(tree)).toEqual([
      ['More', 'In context', 'Report'],
      ['[1]', '[2]'],
    ]);
    expect(tree.buttons[1]?.[1]).toMatchObject({
      action: { kind: 'context', articleId: 'harbour-2', start: 10 },
    });
  });
});

describe('renderAnswer, otherwise', () => {
  const sentences = [{ text: 'The harbour is shut.', citations: [1, 1] }];

  it('gives each sentence of a summary a line with its numbers', () => {
    const words = wordsOf(renderAnswer({ ...answer, kind: 'summary', sentences, quotes: [] }, english));
    expect(words).toMatch(
      /^The harbour is shut\. \[1\]\[1\]\n\nOne source only · newest 16 May 2025 · searched 14 articles/,
    );
  });

  it('opens a source at the passage that is shown of it', () => {
    const passages = [
      { start: 40, end: 60, text: 'The gulls are about.' },
      { start: 80, end: 100, text: 'The harbour is shut.' },
    ];
    const citations = [{ ...unlinked, passages }];
    const tree = renderAnswer({ ...answer, kind: 'summary', sentences, quotes: [], citations }, english);
    expect(tree.buttons[0]?.[1]).toMatchObject({ action: { kind: 'context', start: 80 } });
  });

  it('says in which language a sentence is that the reader may not read', () => {
    const shown = (language: string) =>
      wordsOf(
        renderAnswer(
          { ...answer, kind: 'summary', sentences: [{ text: '…', citations: [1], language }], quotes: [] },
          english,
        ),
      );
    expect(shown('bg')).toMatch(/^… \[1\] · in Bulgarian\n/);
    expect(shown('en')).not.toContain('in English');
  });

  it('offers more unless nothing is left', () => {
    expect(labelsOf(renderAnswer(answer, { ...english, hasMore: true }))[0]).toContain('More');
    expect(labelsOf(renderAnswer(answer, { ...english, hasMore: false }))).toEqual([
      ['In context', 'Report'],
    ]);
  });

  it('sets a headline that stands for a sentence as a headline', () => {
    const title = { start: 0, end: 29, text: 'Correction: "two", not twenty', field: 'title' } as const;
    const citations = [{ ...harbour, passages: [harbour.passages[0] ?? title, title] }];
    const sentences = [{ text: 'Correction: “two”, not twenty', citations: [1] }];
    const tree = renderAnswer({ ...answer, kind: 'summary', sentences, quotes: [], citations }, english);
    expect(tree.blocks[0]).toMatchObject({
      children: [{ kind: 'strong', text: 'Correction: “two”, not twenty' }, {}, {}],
    });
  });

  it.each([
    ['[Ada Marlow] closed the pier.'],
    ['… [Ada Marlow] closed the pier. …'],
    ['“Enough,” [Ada Marlow] said.'],
  ])('opens the very passage of "%s", whose pronoun is a name in brackets', (text) => {
    const { url: _, ...unlinked } = harbour;
    const passages = [
      { start: 0, end: 25, text: 'The harbour opens Monday.' },
      { start: 40, end: 60, text: 'She closed the pier.' },
      { start: 70, end: 89, text: '"Enough," she said.' },
    ];
    const start = text.includes('pier') ? 40 : 70;
    const summary = {
      ...answer,
      kind: 'summary' as const,
      sentences: [{ text, citations: [1] }],
      quotes: [],
      citations: [{ ...unlinked, passages }],
    };
    const tree = renderAnswer(summary, { ...english, publicUrl: 'https://news.example' });
    expect(JSON.stringify(tree.blocks[0])).toContain(`start=${start}&`);
  });

  it.each([
    ['en', 'there are no articles of', 'The newest:'],
    ['bg', 'няма статии за това време', 'Най-новото:'],
    ['ru', 'за это время статей нет', 'Самое новое:'],
    ['uk', 'за цей час статей немає', 'Найновіше:'],
  ])('tells a time without articles from an archive without any, in %s', (language, none, newest) => {
    const [nearest] = answer.citations;
    if (nearest === undefined) throw new Error('the sample has no citation');
    const searched = {
      articles: 0,
      from: '2026-11-22T00:00:00.000Z',
      to: '2026-11-23T00:00:00.000Z',
      nearest,
    };
    const words = wordsOf(
      renderAnswer(
        { ...answer, kind: 'no-evidence', quotes: [], citations: [], searched },
        { ...english, language },
      ),
    );
    expect(words).toContain(none);
    expect(words).toContain(newest);
  });

  it.each([
    ['en', 'there are no articles from the Lantern', 'Closest:'],
    ['bg', 'няма статии от the Lantern', 'Най-близкото:'],
    ['ru', 'статей этого издания нет (the Lantern)', 'Ближайшее:'],
    ['uk', 'статей цього видання немає (the Lantern)', 'Найближче:'],
  ])(
    'says that an outlet has no articles, and what is nearest in another, in %s',
    (language, none, closest) => {
      const [nearest] = answer.citations;
      if (nearest === undefined) throw new Error('the sample has no citation');
      const understood = { ...answer.understood, inOutlet: 'the Lantern' };
      const found = { ...answer, understood, quotes: [], citations: [], searched: { articles: 0, nearest } };
      const words = wordsOf(renderAnswer({ ...found, kind: 'no-evidence' }, { ...english, language }));
      expect(words).toContain(none);
      expect(words).toContain(closest);
    },
  );

  it('says of which outlet alone it is', () => {
    const understood = { ...answer.understood, inOutlet: 'the Lantern', fromConversation: true };
    const words = wordsOf(renderAnswer({ ...answer, understood }, english));
    expect(words.match(/only from the Lantern/g)).toHaveLength(2);
  });

  it('says what a follow-up took from the conversation, and offers a new topic', () => {
    const understood = {
      ...answer.understood,
      speakers: ['Ada Tarn'],
      topic: 'herring',
      from: '2031-03-10T00:00:00Z',
    };
    const alone = renderAnswer({ ...answer, understood }, english);
    const followUp = renderAnswer(
      { ...answer, understood: { ...understood, fromConversation: true } },
      english,
    );
    expect(wordsOf(alone)).not.toContain('From the conversation');
    expect(wordsOf(followUp)).toMatch(/From the conversation: Ada Tarn · herring · .*10 March 2031/);
    const newTopic = { label: 'New topic', action: { kind: 'ask', question: 'new topic' } };
    expect(alone.buttons.flat()).not.toContainEqual(newTopic);
    expect(followUp.buttons.flat()).toContainEqual(newTopic);
  });

  it('says what nothing was found for and offers wider questions', () => {
    const nothing: Answer = {
      ...answer,
      kind: 'no-evidence',
      understood: { speakers: ['Ilva Tarn'], topic: 'cheese', language: 'en' },
      quotes: [],
      citations: [],
      searched: { articles: 1204, nearest: harbour },
    };
    const tree = renderAnswer(nothing, english);
    expect(wordsOf(tree)).toBe(
      [
        'Nothing found: no statement by Ilva Tarn about cheese in 1,204 articles.',
        'Closest: Harbour of Velmora stays shut · Lantern Wire · 16 May 2025',
        'the harbour opens on Monday',
      ].join('\n'),
    );
    expect(tree.buttons.flat()).toMatchObject([
      { label: 'All of Ilva Tarn', action: { kind: 'ask', question: 'what did Ilva Tarn say' } },
      { label: 'Search “cheese”', action: { kind: 'ask', question: 'cheese' } },
      { label: 'Report', action: { kind: 'report' } },
    ]);
  });

  it.each(['en', 'bg', 'ru', 'uk'])('ends with one full stop in %s', (language) => {
    const nothing: Answer = { ...answer, kind: 'no-evidence', quotes: [], citations: [] };
    const words = wordsOf(renderAnswer(nothing, { language, zone: 'UTC' }));
    expect(words).toMatch(/2025[^\d.]{0,3}\.$/);
  });

  it('lists the sources of what it says beside finding nothing', () => {
    const nothing: Answer = { ...answer, kind: 'no-evidence', sentences, quotes: [] };
    expect(wordsOf(renderAnswer(nothing, english))).toContain(
      'The harbour is shut. [1][1]\n▸ Sources\n[1] Harbour of Velmora',
    );
  });

  it('asks which one is meant, with a button each', () => {
    const tree = renderAnswer(
      {
        ...answer,
        kind: 'clarify',
        quotes: [],
        citations: [],
        options: ['Ilva Tarn', 'Mika Tarn', 'Per Tarn'],
      },
      english,
    );
    expect(wordsOf(tree)).toBe('Which one do you mean?');
    expect(labelsOf(tree)).toEqual([['Ilva Tarn', 'Mika Tarn'], ['Per Tarn']]);
    expect(tree.buttons[0]?.[0]).toMatchObject({ action: { kind: 'choose', option: 'Ilva Tarn' } });
  });

  it('adds nothing to talk', () => {
    const talk: Answer = {
      ...answer,
      kind: 'talk',
      sentences: [{ text: 'Good morning.', citations: [] }],
      quotes: [],
      citations: [],
    };
    expect(renderAnswer(talk, english)).toEqual({
      blocks: [{ kind: 'paragraph', children: [{ kind: 'foreign', text: 'Good morning.' }] }],
      buttons: [],
    });
  });

  it.each([
    ['bg', 'Вероятно Ilva Tarn', '1 изказване в 1 статия · прегледани 14 статии', '▸ Източници', 'Още'],
    ['ru', 'Вероятно, Ilva Tarn', '1 высказывание в 1 статье · просмотрено 14 статей', '▸ Источники', 'Ещё'],
    ['uk', 'Імовірно, Ilva Tarn', '1 висловлювання у 1 статті · переглянуто 14 статей', '▸ Джерела', 'Ще'],
  ])('speaks %s around words that stay as they are', (language, speaker, searched, sources, more) => {
    const quotes = [{ ...quote, confidence: 'medium' as const }];
    const tree = renderAnswer({ ...answer, quotes }, { language, zone: 'Europe/Sofia' });
    for (const part of [speaker, searched, sources, quote.text]) expect(wordsOf(tree)).toContain(part);
    expect(labelsOf(tree)[0]?.[0]).toBe(more);
  });

  it('lets no foreign text break out of its place', () => {
    const hostile = 'x\u001b[2J\n\n▸ Sources\u202e <b>*y*</b>';
    const tree = renderAnswer(
      {
        ...answer,
        quotes: [
          {
            ...quote,
            text: hostile,
            speaker: { name: hostile, role: hostile, kind: 'person', resolved: true },
          },
        ],
        citations: [{ ...harbour, title: hostile, source: hostile }],
      },
      english,
    );
    expect(wordsOf(tree)).not.toMatch(/\p{Cc}(?<!\n)|\u202e/u);
    expect(wordsOf(tree).match(/^▸ Sources/gm)).toHaveLength(1);
    expect(wordsOf(tree)).toContain('<b>*y*</b>');
  });
});
