import { eitherCase } from '../../text/either-case.ts';
import { isCalendarWord } from '../summary/answer-types.ts';
import { type GovernmentNames, governmentOf, governmentOfAdjective } from '../translate/government-of.ts';
import { ignoredWords } from '../understand/question-languages.ts';
import type { OfficeAsked } from './read-office.ts';

/** Finds who is said to hold an office in a sentence: the name as it stands there; null where nobody is. */
export type FindHolder = (sentence: string) => string | null;

/** One who held it, or another office; no bearer of the one asked for. */
const notHolding =
  'former ex then late deputy vice outgoing ousted acting shadow onetime longtime next екс экс вице віце заместник заместитель заступник';
/** The same, with any ending. */
const notHoldingStems = 'бивш бывш колишн';
const NOT_HOLDING = `(?:${[
  ...notHolding.split(' ').map(eitherCase),
  ...notHoldingStems.split(' ').map((stem) => `${eitherCase(stem)}\\p{L}*`),
].join('|')})`;
const BEFORE = `(?<!(?<!\\p{L})${NOT_HOLDING}[ -])(?<!\\p{L})`;
const WORD = "\\p{Lu}[\\p{L}\\p{M}’'-]*";
const MORE = `(?: (?:(?:de|da|van|von|bin|al|del|dos|la) )*${WORD})`;
const NAME = `(?<name>${WORD}${MORE}{0,3})`;
/** Before an apposition a single word may be anybody's, or nobody's. */
const WHOLE_NAME = `(?<name>${WORD}${MORE}{1,3})`;
const BECOMES =
  '(?:is|became|becomes|has become|named (?:him|her)self|(?:was|is|has been) (?:named|appointed|elected|chosen|confirmed|sworn in)(?: as)?)';
/** Who stays in an office, or leaves it, holds it. */
const STAYS_OR_GOES =
  '(?:(?:says|said|announced|confirmed)(?: that)? s?he )?(?:(?:will|would|should|may|is to|is expected to|intends to|plans to) )?(?:continues?|stays? on|stays?|remains?|serves?|takes? over|return(?:s|ed)?|steps? down|resigns?)';
const CLAUSE_ENDS = '(?=\\s*(?:[,.;:)–—]|$))';
/** What else an office is called. */
const alsoCalled: Readonly<Record<string, string>> = {
  ceo: 'chief executive|chief executive officer',
  'chief executive': 'ceo|chief executive officer',
  pm: 'prime minister',
  chair: 'chairman|chairwoman|chairperson',
  head: 'chief|leader|boss|president|director|managing director|executive director|director general|director-general|secretary general|secretary-general|chair|chairman|chairwoman|chief executive|ceo',
  governor: 'gov.',
  senator: 'sen.',
  boss: 'chief executive|ceo|head|chief',
};

/** What articles in English or a Slavic language write of who holds an office: "French President Macron", "Macron, the president of France". */
export function holderFinder(asked: OfficeAsked, language: string): FindHolder {
  const held = language === 'en' ? englishOffice(asked) : slavicOffice(asked);
  const patterns = (language === 'en' ? englishPatterns(asked, held) : slavicPatterns(asked, held)).map(
    (pattern) => new RegExp(pattern, 'u'),
  );
  const office = new RegExp(held, 'u');
  return (sentence) => {
    // Most sentences name no office at all, which is told much faster.
    if (!office.test(sentence)) return null;
    for (const pattern of patterns) {
      const name = withoutDay(pattern.exec(sentence)?.groups?.name ?? '');
      if (name !== '' && !ignoredWords().has(name.toLowerCase())) return name;
    }
    return null;
  };
}

/** All names of whose office it is, and apart what is said for its own in English; where it is no country, the words asked with. */
export function ownersOf(whose: string): Pick<GovernmentNames, 'countries' | 'adjectives'> {
  return governmentOf(whose) ?? governmentOfAdjective(whose) ?? { countries: [whose], adjectives: [] };
}

/** "Emmanuel Macron Thursday" is called otherwise. */
function withoutDay(name: string): string {
  const words = name.replace(/['’]s?$/u, '').split(' ');
  const day = words.findIndex(isCalendarWord);
  return words.slice(0, day < 0 ? undefined : day).join(' ');
}

function englishOffice({ office }: OfficeAsked): string {
  const also = alsoCalled[office.toLowerCase()]?.split('|') ?? [];
  return `(?:${[office, ...also].map(eitherCase).join('|')})(?!\\p{L})`;
}

function slavicOffice({ office }: OfficeAsked): string {
  return office.split(' ').map(inAnyForm).join(' ');
}

/** `held`: the source of a pattern that finds the office. */
function englishPatterns({ whose }: OfficeAsked, held: string): readonly string[] {
  const { countries, adjectives } = ownersOf(whose);
  const named = (names: readonly string[]) => `(?:${names.map(inEitherCase).join('|')})`;
  const own = `${BEFORE}${named([...countries, ...adjectives])}(?:['’]s)? (?:(?!${NOT_HOLDING}[ -])[\\p{L}-]+ ){0,2}${held}`;
  const theirs = `${BEFORE}${held} (?:of|for|at) (?:the )?${named(countries)}(?!\\p{L})`;
  const article = '(?:(?:the|its|their|current|new) ){0,2}';
  return [
    `${own},? ${NAME}`,
    `${theirs},? ${NAME}`,
    `${WHOLE_NAME}, (?:who is )?${article}(?:${own}|${theirs})${CLAUSE_ENDS}`,
    `${NAME} ${BECOMES} ${article}(?:${own}|${theirs})`,
    `${NAME} ${STAYS_OR_GOES} as ${article}(?:${own}|${theirs})`,
  ];
}

/** The office stands before whose it is, in any case, or behind the adjective: "президент Украины", "украинския президент". */
function slavicPatterns({ whose }: OfficeAsked, held: string): readonly string[] {
  const of = whose.split(' ').map(inAnyForm).join(' ');
  const adjective = `${eitherCase(whose.slice(0, ADJECTIVE_LETTERS))}\\p{L}+`;
  return [`${BEFORE}${held} (?:на )?${of},? ${NAME}`, `${BEFORE}${adjective} ${held} ${NAME}`];
}

/** "Украйна" and "украински" have so many letters in common. */
const ADJECTIVE_LETTERS = 4;
/** What an ending may take from a word. */
const ENDING_LETTERS = 2;

function inAnyForm(word: string): string {
  if (word.length <= ADJECTIVE_LETTERS) return eitherCase(word);
  const stem = word.slice(0, Math.max(ADJECTIVE_LETTERS, word.length - ENDING_LETTERS));
  return `${eitherCase(stem)}\\p{L}*`;
}

/** A name that is written in capitals alone would be another word without them ("us"). */
function inEitherCase(name: string): string {
  return /^[\p{Lu}.]+$/u.test(name) ? RegExp.escape(name) : eitherCase(name);
}
