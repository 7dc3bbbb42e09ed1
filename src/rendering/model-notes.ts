import type { Answer, Citation, Sentence } from '../answers/answer.ts';
import { defined } from '../defined.ts';
import { emphasis, text } from './inlines.ts';
import type { Block, Button } from './message-tree.ts';
import { citationMark, MODELS_SIGN } from './render-citations.ts';
import type { RenderContext } from './render-context.ts';

/** Below an answer that a model was asked to write: which words are its own, which are the articles', and what it could not do. */
export function modelNotes(context: RenderContext, answer: Answer): readonly Block[] {
  return [...authorshipNote(context, answer), ...failureNote(context, answer)];
}

function authorshipNote(context: RenderContext, answer: Answer): readonly Block[] {
  const { wording } = context;
  if (answer.writer !== 'model' || citationsIn(answer.sentences).length === 0) return [];
  const own = answer.sentences.filter((sentence) => sentence.wording === 'model');
  if (answer.style !== 'fluent' || own.length === 0)
    return [{ kind: 'paragraph', children: [emphasis(wording.modelChose)] }];
  const marks = citationsIn(own).map((n) => citationMark(context, n));
  const others = own.length < answer.sentences.length ? [emphasis(`; ${wording.othersExact}`)] : [];
  return [
    {
      kind: 'paragraph',
      children: [emphasis(`${MODELS_SIGN}${wording.modelWords}`), text(' '), ...marks, ...others],
    },
  ];
}

function failureNote(
  { wording }: RenderContext,
  { modelFailure, sentences, writer }: Answer,
): readonly Block[] {
  if (modelFailure === undefined) return [];
  const instead = writer === 'extractive' && sentences.length > 0 ? ` ${wording.exactInstead}` : '';
  return [{ kind: 'paragraph', children: [emphasis(wording.modelFailed[modelFailure] + instead)] }];
}

function citationsIn(sentences: readonly Sentence[]): readonly number[] {
  return [...new Set(sentences.flatMap(({ citations }) => citations))];
}

/** "2 sources agree", "one source only", "each sentence from one source": what a summary's sentences rest on. */
export function agreementOf({ wording, citations }: RenderContext, { sentences }: Answer): string | null {
  const cited = citationsIn(sentences).flatMap((n) => citations.get(n) ?? []);
  if (cited.length === 0) return null;
  if (countVoices(cited) === 1) return wording.originsAndCopies(1, 0);
  const most = Math.max(
    ...sentences.map((sentence) => countVoices(sentence.citations.flatMap((n) => citations.get(n) ?? []))),
  );
  return most > 1 ? wording.sourcesAgree(most) : wording.eachOneSource;
}

/** One outlet speaks once, and so do outlets that print the same passage. */
function countVoices(citations: readonly Citation[]): number {
  const outlets = new Set(citations.map(({ source, articleId }) => source ?? articleId));
  const texts = new Set(citations.map(({ passages }) => passages.map(({ text: words }) => words).join('\n')));
  return Math.min(outlets.size, texts.size);
}

/** The day of the newest report that a summary rests on. */
export function newestOf({ wording, dates, citations }: RenderContext, { sentences }: Answer): string | null {
  const instants = citationsIn(sentences)
    .flatMap((n) => citations.get(n)?.publishedAt ?? [])
    .sort();
  const newest = instants.at(-1);
  const day = newest === undefined ? null : dates.day(newest);
  return day === null ? null : wording.newest(day);
}

/** One button for each translated sentence, to the one that it translates; those of one source are counted. */
export function originalButtons(
  { wording, citations }: RenderContext,
  { sentences }: Answer,
): readonly Button[] {
  const translated = sentences.flatMap(({ original, citations: [n] }) => {
    const citation = n === undefined ? undefined : citations.get(n);
    return original === undefined || citation === undefined ? [] : [{ original, citation }];
  });
  return translated.map(({ original: { start, end, field }, citation: { n, articleId } }, at) => {
    const ofSource = translated.flatMap(({ citation }, place) => (citation.n === n ? [place] : []));
    const count = ofSource.length === 1 ? '' : ` · ${ofSource.indexOf(at) + 1}`;
    return {
      label: `${wording.original} [${n}]${count}`,
      action: defined({ kind: 'context', articleId, start, end, field }),
    };
  });
}
