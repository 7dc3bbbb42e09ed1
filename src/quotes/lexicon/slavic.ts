import { inflectRole } from '../../people/inflect-role.ts';
import { WordClass } from '../tokens/word-class.ts';
import { bulgarianWords } from './bulgarian-words.ts';
import { feminineGivenNames, masculineGivenNames } from './given-names.ts';
import { type Lexicon, LexiconBuilder, nameBits } from './lexicon.ts';
import { russianWords } from './russian-words.ts';
import { ukrainianWords } from './ukrainian-words.ts';

type Words = typeof russianWords | typeof ukrainianWords | typeof bulgarianWords;

export function buildRussianLexicon(): Lexicon {
  const lexicon = closedClasses(russianWords, 'ru');
  addPast(lexicon, russianWords.pastStems, ['л', 'ла', 'ли', 'ло']);
  addPast(lexicon, russianWords.reflexiveStems, ['лся', 'лась', 'лись', 'лось']);
  lexicon
    .add('опроверг отверг сослался', SAY | WordClass.Masculine)
    .add('опровергла отвергла сослалась', SAY | WordClass.Feminine);
  lexicon.add(russianWords.present, SAY);
  return lexicon.build('ru', russianWords.abbreviations, russianWords.abbreviations);
}

export function buildUkrainianLexicon(): Lexicon {
  const lexicon = closedClasses(ukrainianWords, 'uk');
  addPast(lexicon, ukrainianWords.pastStems, ['в', 'ла', 'ли', 'ло']);
  addPast(lexicon, ukrainianWords.reflexiveStems, ['вся', 'лася', 'лися', 'лося']);
  lexicon.add(ukrainianWords.irregularPast, SAY).add(ukrainianWords.present, SAY);
  return lexicon.build('uk', ukrainianWords.abbreviations, ukrainianWords.abbreviations);
}

export function buildBulgarianLexicon(): Lexicon {
  const lexicon = closedClasses(bulgarianWords, 'bg');
  const notSpeech = new Set(bulgarianWords.notSpeech.split(/\s+/));
  for (const aorist of listOf(bulgarianWords.aorist)) {
    if (notSpeech.has(aorist)) continue;
    lexicon.add(`${aorist} ${aorist}ха`, SAY).add(`${aorist}л ${aorist}лият`, SAY | WordClass.Masculine);
    lexicon.add(`${aorist}ла`, SAY | WordClass.Feminine).add(`${aorist}ло ${aorist}ли`, SAY);
  }
  for (const word of listOf(bulgarianWords.other))
    lexicon.add(word, notSpeech.has(word) ? WordClass.Verb : SAY);
  return lexicon.build('bg', bulgarianWords.abbreviations, bulgarianWords.abbreviations);
}

const SAY = WordClass.Say;

/** Past forms in the order masculine, feminine, plural, neuter: the verb tells the speaker's gender. */
function addPast(
  lexicon: LexiconBuilder,
  stems: string,
  endings: readonly [string, string, string, string],
): void {
  const [masculine, feminine, plural, neuter] = endings;
  for (const stem of listOf(stems)) {
    lexicon.add(stem + masculine, SAY | WordClass.Masculine).add(stem + feminine, SAY | WordClass.Feminine);
    lexicon.add(stem + plural, SAY | WordClass.Plural).add(stem + neuter, SAY);
  }
}

function closedClasses(words: Words, language: 'ru' | 'uk' | 'bg'): LexiconBuilder {
  const lexicon = new LexiconBuilder()
    .add(words.pronouns, WordClass.Pronoun)
    .add(words.masculine, WordClass.Masculine)
    .add(words.feminine, WordClass.Feminine)
    .add(words.plural, WordClass.Plural)
    .add(words.object, WordClass.Object)
    .add(words.possessive, WordClass.Possessive)
    .add(words.relative, WordClass.Relative)
    .add(words.prepositions, WordClass.Preposition)
    .add(words.conjunctions, WordClass.Conjunction)
    .add(words.subordinators, WordClass.Subordinator)
    .add(words.adverbs, WordClass.Adverb)
    .add(words.time, WordClass.Time);
  addNouns(lexicon, words.roles, { bits: WordClass.Role, language });
  for (const role of listOf(words.roles))
    lexicon.add(pluralOf(role, language), WordClass.Role | WordClass.Plural);
  addNouns(lexicon, words.feminineRoles, { bits: WordClass.Role | WordClass.Feminine, language });
  lexicon.add(words.groups, WordClass.Role | WordClass.Plural);
  addNouns(lexicon, words.anonymous, { bits: WordClass.Role | WordClass.Anonymous, language });
  addNouns(lexicon, words.organisations, { bits: WordClass.Organisation, language });
  addNouns(lexicon, words.documents, { bits: WordClass.Document, language });
  return lexicon.add(masculineGivenNames, nameBits.masculine).add(feminineGivenNames, nameBits.feminine);
}

/** Bulgarian nouns come with their articles: министър, министърът, министъра. */
function addNouns(
  lexicon: LexiconBuilder,
  words: string,
  { bits, language }: { readonly bits: number; readonly language: string },
): void {
  for (const word of listOf(words)) {
    lexicon.add(word, bits);
    if (language !== 'bg') {
      if (bits === WordClass.Organisation || bits === WordClass.Document)
        lexicon.add(locative(word, language), bits);
      continue;
    }
    if (/[ая]$/.test(word)) lexicon.add(`${word}та`, bits);
    else if (/[оеи]$/.test(word)) lexicon.add(`${word}то ${word}те`, bits);
    else if (/ец$/.test(word)) lexicon.add(`${word}ът ${word}а`, bits);
    else if (/[йл]$/.test(word))
      lexicon.add(`${word}ят ${word}я ${word.slice(0, -1)}ят ${word.slice(0, -1)}я ${word}ът ${word}а`, bits);
    else lexicon.add(`${word}ът ${word}а ${word}ят ${word}я`, bits);
  }
}

/** In the nominative: журналисты, журналістите. */
function pluralOf(role: string, language: 'ru' | 'uk' | 'bg'): string {
  if (/[аяо]$/.test(role)) return ''; // главы may be the genitive
  const plurals = inflectRole(role, language).flatMap(([form, number]) =>
    number === 'plural' ? [form] : [],
  );
  return (language === 'bg' ? plurals : plurals.slice(0, 1)).join(' ');
}

/** "сообщили в министерстве", "говорится в отчёте": bodies and writings speak in the locative. */
function locative(word: string, language: string): string {
  const end = language === 'ru' ? 'е' : 'і';
  if (/[ия]я$/.test(word) || word.endsWith('ія')) return word.slice(0, -1) + (language === 'ru' ? 'и' : 'ї');
  if (/(?:ие|ння)$/.test(word)) return word.slice(0, -1) + (language === 'ru' ? 'и' : 'і');
  return (/[аояе]$/.test(word) ? word.slice(0, -1) : word) + end;
}

function listOf(words: string): readonly string[] {
  return words.split(/\s+/).filter((word) => word !== '');
}

/** The phrases that mean "according to", by language. */
export const slavicAccording: Readonly<Record<string, readonly (readonly string[])[]>> = Object.fromEntries(
  [['ru', russianWords] as const, ['uk', ukrainianWords] as const, ['bg', bulgarianWords] as const].map(
    ([code, words]) => [
      code,
      [...words.according].map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length),
    ],
  ),
);

/** "словам" of "по его словам", by language. */
export const slavicAccordingTails: Readonly<Record<string, ReadonlySet<string>>> = {
  ru: new Set(listOf(russianWords.accordingTails)),
  uk: new Set(listOf(ukrainianWords.accordingTails)),
  bg: new Set(listOf(bulgarianWords.accordingTails)),
};
