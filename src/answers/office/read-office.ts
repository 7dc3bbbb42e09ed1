import { roleOfWord } from '../../people/role-of-word.ts';

/** "Who is the prime minister of the UK": an office, and whose it is. */
export interface OfficeAsked {
  /** In the words of the question: "prime minister". */
  readonly office: string;
  /** A country, a town, a house, or what is said for a country's own ("French"). */
  readonly whose: string;
}

const NOW = '(?: (?:now|right now|currently|today|at the moment|these days))?';
const WHO_EN = `^who(?: is|'s|’s|s)(?: now| currently)? (?:the )?(?:current |new |present )?`;
/** How an office is asked for, by language; the first that fits and has a word for a role counts. Who leads something is its head. */
const forms: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    new RegExp(
      `^who (?:leads|heads|runs|chairs|is (?:leading|heading|running|in charge of)) (?:the )?(?<whose>.+?)${NOW}$`,
      'iu',
    ),
    new RegExp(`${WHO_EN}(?<office>[\\p{L} -]+?) (?:of|at) (?:the )?(?<whose>.+?)${NOW}$`, 'iu'),
    new RegExp(`${WHO_EN}(?<whose>.+?)['’]s (?:current |new )?(?<office>[\\p{L} -]+?)${NOW}$`, 'iu'),
    new RegExp(
      `${WHO_EN}(?<whose>\\p{L}[\\p{L}. -]*?) (?<office>(?:(?:prime|vice|foreign|defen[cs]e|finance|interior) )?\\p{L}+)${NOW}$`,
      'iu',
    ),
  ],
  bg: [/^кой е (?:сега )?(?:новият |сегашният )?(?<office>[\p{L} -]+?) на (?<whose>.+?)(?: сега)?$/iu],
  ru: [
    /^кто (?:сейчас |теперь )?(?:новый )?(?<office>[\p{L}-]+(?: [\p{L}-]+)?) (?<whose>[\p{L}-]+)(?: сейчас)?$/iu,
  ],
  uk: [
    /^хто (?:зараз |тепер )?(?:є )?(?:новий )?(?<office>[\p{L}’'-]+(?: [\p{L}’'-]+)?) (?<whose>[\p{L}’'-]+)(?: зараз)?$/iu,
  ],
};
/** Offices that are told by letters, which no list of roles has. */
const SHORT_OFFICES: readonly string[] = ['ceo', 'cfo', 'pm'];
const MOST_WORDS = 4;
/** An article, or part of the office: of many countries there is a secretary of state. */
const NO_OWNER =
  /^(?:the|an?|state|staff|defen[cs]e|(?:the )?interior|foreign affairs|finance|health|education|justice|labou?r|transport|commerce|energy|agriculture)?$/iu;

/** The office that a question asks who holds; null where it asks for something else. */
export function readOffice(question: string, language: string): OfficeAsked | null {
  const asked = question.trim().replace(/[?.!\s]+$/u, '');
  for (const form of forms[language] ?? []) {
    const { office = 'head', whose = '' } = form.exec(asked)?.groups ?? {};
    const isShort = [office, whose].every((words) => words.split(' ').length <= MOST_WORDS);
    if (isShort && !NO_OWNER.test(whose) && isOffice(office, language)) return { office, whose };
  }
  return null;
}

/** English and Slavic offices have their role at the end or, with what it is of, at the beginning. */
function isOffice(office: string, language: string): boolean {
  const words = office.toLowerCase().split(' ');
  const isRole = (word = '') => SHORT_OFFICES.includes(word) || roleOfWord(word, language) !== null;
  return isRole(words.at(-1)) || (language !== 'en' && isRole(words[0]));
}
