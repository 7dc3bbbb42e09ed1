import { detectLanguage } from '../../text/detect-language.ts';
import { checkTranslation } from '../check/check-translation.ts';
import { checkWording } from '../check/check-wording.ts';
import { firstPersonIn } from '../check/first-person.ts';
import type { Acceptance } from './acceptance.ts';
import type { Evidence, OfferedSentence } from './offer-evidence.ts';
import type { ProposedSentence } from './sentence-model.ts';

const QUOTATION_MARK = /["“”„«»‹›]|(?<!\p{L})['‘’](?=\p{L}[^'’]*['’](?!\p{L}))/u;
const MOST_SPANS = 4;
const MOST_SHOWN = 80;
/** Of fewer words the language can hardly be told. */
const ENOUGH_WORDS = 8;
/** Of the languages in Cyrillic letters, those that only the others have. */
const LETTERS_OF_OTHERS: ReadonlyMap<string, RegExp> = new Map([
  ['bg', /[ыэёіїєґ]/iu],
  ['ru', /[іїєґ]/iu],
  ['uk', /[ыэёъ]/iu],
]);

/**
 * A sentence of the `fluent` style, in the model's words: shown where its own spans state it, as far as the check can tell, and
 * marked as the model's. Where the article is in another language it is a translation, and marked as one.
 */
export function acceptFluent(
  { text, spans: ids }: ProposedSentence,
  evidence: Evidence,
  language: string,
): Acceptance {
  if (QUOTATION_MARK.test(text)) return rejected('a sentence in your own words may hold no quotation mark');
  const spans = evidence.spans.filter(({ id }) => ids.includes(id));
  const unknown = ids.filter((id) => !spans.some((span) => span.id === id));
  if (unknown.length > 0) return rejected(`there is no passage ${unknown.join(', ')}`);
  if (spans.length === 0) return rejected('a sentence must name the passages that it rests on');
  if (spans.length > MOST_SPANS) return rejected(`a sentence may rest on ${MOST_SPANS} passages at most`);
  if (isOtherLanguage(text, language)) return rejected(`write in the language “${language}”`);
  const foreign = spans.find((span) => span.language !== language);
  const [doubt] =
    foreign === undefined
      ? checkWording({ text, spans: spans.map((span) => span.text), language })
      : doubtsOfTranslation(text, spans, language);
  if (doubt !== undefined) return rejected(`“${text.slice(0, MOST_SHOWN)}”: ${doubt}`);
  return {
    kind: 'sentence',
    sentence: {
      text: text.trim(),
      citations: [...new Set(spans.map(({ citation }) => citation))],
      wording: 'model',
      ...(foreign === undefined
        ? {}
        : { translatedFrom: foreign.language, original: { ...foreign.place, text: foreign.text } }),
    },
    spans: spans.map(({ id }) => id),
  };
}

function isOtherLanguage(text: string, language: string): boolean {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const own = LETTERS_OF_OTHERS.get(language);
  if (cyrillic > latin !== (own !== undefined)) return true;
  if (own !== undefined) return own.test(text);
  const spoken = detectLanguage(text);
  return spoken !== language && spoken !== 'und' && text.split(/\s+/u).length >= ENOUGH_WORDS;
}

function doubtsOfTranslation(
  text: string,
  spans: readonly OfferedSentence[],
  language: string,
): readonly string[] {
  const [span] = spans;
  if (span === undefined || spans.length > 1) return ['a translation may rest on one passage only'];
  const person = firstPersonIn(text, language);
  if (person !== undefined)
    return [`“${person}” outside quotation marks would be the model’s own; name the speaker`];
  return checkTranslation({ text, language, original: span.text, originalLanguage: span.language });
}

function rejected(reason: string): Acceptance {
  return { kind: 'rejected', reason };
}
