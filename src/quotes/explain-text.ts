import { isSamePerson } from '../people/is-same-person.ts';
import type { Quotation } from '../text/pair-quotation-marks.ts';
import type { Range } from '../text/range.ts';
import { unitsOf } from '../text/units-of.ts';
import { type Judgement, judgeSpeaker } from './confidence.ts';
import { opensWithApostrophes } from './doubled-apostrophes.ts';
import { findQuotations, type TextInput } from './find-quotations.ts';
import type { Mention } from './grammar/mention.ts';
import { findIndirectStatements, type IndirectStatement } from './indirect/find-indirect-statements.ts';
import { namedInFull } from './named-in-full.ts';
import { numberParts } from './number-parts.ts';
import type { Quote, Speaker } from './quote.ts';
import { readArticle } from './read-article.ts';
import type { Article, Attribution, Rule, Site } from './sieves/sieve.ts';
import { isReported } from './sieves/why-no-quotation.ts';
import { findNameRuns } from './speakers/find-name-runs.ts';
import { type ResolvedSpeaker, resolveSpeakers, type Statement } from './speakers/resolve-speakers.ts';

/** A quotation with what decided about it. */
export interface ExplainedQuote {
  readonly quote: Quote;
  /** The rule that named the speaker; null where none could. */
  readonly rule: Rule | null;
  /** What kind of words the speaker was named by. */
  readonly mentionKind: Mention['kind'] | null;
  /** How sure the speaker is, and by what. */
  readonly judgement: Judgement;
}

interface Found extends Range, Statement {
  readonly kind: Quote['kind'];
  readonly attribution: Attribution | null;
  readonly part?: number | undefined;
  readonly site: Site;
}

/** All statements of a text, direct and indirect and those inside quotations, in the order of the text. */
export function explainText(input: TextInput): readonly ExplainedQuote[] {
  const pairs = findQuotations(input);
  const statements = explainLevel(
    input,
    pairs.filter((pair) => pair.depth === 0),
  );
  const inner = pairs.filter((pair) => pair.depth === 1);
  if (inner.length === 0) return statements;
  return [...statements, ...explainInner(input, pairs, statements)].sort(
    (a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end,
  );
}

function explainLevel(
  input: TextInput & { readonly units?: Uint16Array },
  quotations: readonly Quotation[],
): readonly ExplainedQuote[] {
  const { language } = input;
  const article = readArticle({ ...input, quotations, language });
  const statements = withoutRepeats(
    [...directStatements(article, input), ...indirectStatements(article)].sort(
      (a, b) => a.sentence - b.sentence || a.start - b.start || b.end - a.end,
    ),
  );
  if (statements.length === 0) return [];
  const names = findNameRuns(article.parses);
  const speakers = resolveSpeakers(article, statements, names);
  const isPassedOn = statements.some(({ attribution }) => attribution?.via !== undefined);
  const passedOnBy = isPassedOn ? resolveSpeakers(article, statements.map(asPassedOn), names) : [];
  return statements.map((statement, i) => explain(article, statement, [speakers[i], passedOnBy[i]]));
}

/** Words between apostrophes are given once where a longer report holds them. Statements are sorted. */
function withoutRepeats(statements: readonly Found[]): readonly Found[] {
  let end = -1;
  return statements.filter((statement) => {
    const isRepeat = statement.kind === 'indirect' && statement.end <= end;
    if (statement.kind === 'indirect') end = Math.max(end, statement.end);
    return !isRepeat;
  });
}

function asPassedOn({ sentence, attribution, kind }: Found): Statement {
  return { sentence, kind, mention: attribution?.via ?? null };
}

/** Quotations inside quotations: what the speaker says that somebody else said. Only where a report stands by them. */
function explainInner(
  input: TextInput,
  pairs: readonly Quotation[],
  outer: readonly ExplainedQuote[],
): readonly ExplainedQuote[] {
  const inner = pairs.filter((pair) => pair.depth === 1);
  const found: ExplainedQuote[] = [];
  const units = unitsOf(input.text);
  let next = 0;
  for (const { quote } of outer) {
    if (quote.kind !== 'direct') continue;
    while ((inner[next]?.start ?? Number.POSITIVE_INFINITY) < quote.start) next++;
    const inside: Quotation[] = [];
    for (; (inner[next]?.end ?? Number.POSITIVE_INFINITY) <= quote.end; next++)
      inside.push(...inner.slice(next, next + 1));
    if (inside.length === 0) continue;
    const level = explainLevel(
      { ...input, units, paragraphs: [{ start: quote.start, end: quote.end }] },
      inside,
    );
    for (const explained of level) {
      const { quote: said, rule } = explained;
      if (said.kind !== 'direct' || said.speaker === null || !isReported(rule)) continue;
      const via = passedOnByOther(quote.speaker, said.speaker);
      const confidence = said.confidence === 'high' ? 'medium' : said.confidence;
      found.push({ ...explained, quote: { ...namedInFull(said, outer), ...via, confidence } });
    }
  }
  return found;
}

function directStatements(article: Article, { apostropheMarks = false }: TextInput): readonly Found[] {
  const found = article.sites.flatMap((site, i): Found[] => {
    const quotation = article.tokens.quotations[site.quotation];
    if (article.passedOver[i] !== null || quotation === undefined) return [];
    const { start, end } = quotation;
    const attribution = article.attributions[i] ?? null;
    return [
      {
        kind:
          !apostropheMarks && opensWithApostrophes(article.tokens.text, quotation) ? 'indirect' : 'direct',
        start,
        end,
        sentence: site.sentence,
        attribution,
        mention: attribution?.mention ?? null,
        site,
      },
    ];
  });
  const parts = numberParts(found);
  return found.map((statement, i) => ({ ...statement, part: parts[i] }));
}

function indirectStatements(article: Article): readonly Found[] {
  return article.parses.flatMap((parse, sentence) =>
    findIndirectStatements(parse, article.clauses[sentence] ?? [], sentence).map(
      (statement): Found => ({
        ...statement,
        kind: 'indirect',
        mention: statement.attribution.mention,
        site: siteOfIndirect(statement),
      }),
    ),
  );
}

/** Before its report, or right behind the verb. */
function siteOfIndirect({ start, sentence, attribution }: IndirectStatement): Site {
  const isBefore = attribution.cue === null || start < attribution.cue.start;
  return { quotation: -1, sentence, chunk: isBefore ? 0 : (attribution.clause?.verb ?? -1) + 1 };
}

function explain(
  article: Article,
  { start, end, kind, attribution, part, site }: Found,
  [speaker, via]: readonly [ResolvedSpeaker | undefined, ResolvedSpeaker | undefined],
): ExplainedQuote {
  const named = speaker?.speaker ?? null;
  const mayBeHigh = kind === 'direct' && speaker?.certain === true;
  const judgement = judgeSpeaker({ article, site, attribution, speaker: named }, mayBeHigh);
  const quote: Quote = {
    start,
    end,
    text: article.tokens.text.slice(start, end),
    kind,
    speaker: named,
    cue: attribution?.cue ?? null,
    ...passedOnByOther(via?.speaker ?? null, named),
    ...(part === undefined ? {} : { part }),
    confidence: judgement.confidence,
  };
  const mentionKind = attribution?.mention?.kind ?? null;
  return { quote, rule: attribution?.rule ?? null, mentionKind, judgement };
}

/** "Lund said that in his view the dam would hold": nobody passes on his own words. */
function passedOnByOther(via: Speaker | null, speaker: Speaker | null): Pick<Quote, 'via'> {
  if (via === null || (speaker !== null && isSamePerson(via.name, speaker.name))) return {};
  return { via };
}
