import { roleOfWord } from '../../people/role-of-word.ts';
import { wordSet } from '../../people/word-set.ts';
import { memoiseWords } from '../../text/memoise-words.ts';
import { titlesInFull } from '../lexicon/english-context-words.ts';

/** Endings of what people are by what they do: singer, activist, politician, defendant. */
const OF_PEOPLE = /(?:er|or|ist|ian|ant|ent|ee|eer|ess|man|woman|person|arch|crat|naut|-year-old|-old)$/;
/** Words with such an ending that are nobody. */
const NOBODY =
  wordSet(`former other another after over under earlier later never whether number paper matter order winter summer
  september october november december power labor minor floor door error center centre
  however moreover rather together event moment government department parliament movement statement
  agreement announcement recent current important different latest present letter newspaper chapter
  younger older bigger smaller larger lower higher greater longer shorter better`);
/** People by other words. */
const PEOPLE =
  wordSet(`star icon champion champ fan ace great guru mogul tycoon legend victim expert veteran coach chief head boss rival
  ally critic host guest captain skipper pilot nurse cop spy thug nanny mom mum dad mother father sister brother wife husband son
  daughter widow aunt uncle cousin teen teenager youth billionaire millionaire magnate heir heiress monk nun saint ceo cfo coo cto cio
  umpire referee poet chef cook athlete gymnast guard maid colleague mate teammate classmate roommate candidate delegate magistrate
  graduate inmate advocate apprentice spouse relative
  mp mep msp qc kc dj rep sen gov dr prof gen col lt sgt capt rev hon mr mrs ms sir dame lord lady duke duchess prince princess king
  queen earl baroness baron pope imam rabbi sheikh justice attorney counsel staffer aide fellow chair partner lead secretary`);
/** What may stand in lower case before a title with a capital: "former President". */
const BEFORE_TITLE =
  wordSet(`former then acting interim outgoing incoming current late deputy vice assistant associate senior junior chief
  longtime retired veteran ex new state federal first second third fellow co lead of the and for to`);

/**
 * What a role reads like before a reader, of all that stands before a name in English: "sure Ukrainian President" is "Ukrainian
 * President", and "CNN's", "first things" are no role. '' where the last word is not what a person is.
 */
export const readableRole = memoiseWords((words): string => {
  const all = words.trim().split(/\s+/);
  const head = all.at(-1) ?? '';
  if (!isOfPeople(head)) return '';
  if (!isCapital(head)) return words;
  const from = all.findLastIndex(
    (word) => !isCapital(word) && !BEFORE_TITLE.has(bare(word)) && !word.includes('-'),
  );
  const title = all.slice(from + 1);
  while (title.length > 1 && /^(?:of|the|and|for|to)$/.test(title[0] ?? '')) title.shift();
  // "Russia invades Ukraine Ukraine's President": a headline ran into the text.
  if (
    title[1] !== undefined &&
    /^['’]s$/.test(title[1].slice(title[0]?.length)) &&
    title[1].startsWith(title[0] ?? '')
  )
    title.shift();
  return title.join(' ');
});

function isOfPeople(word: string): boolean {
  const lower = bare(word);
  const role = roleOfWord(lower, 'en');
  if (role !== null) return role.number === 'singular';
  if (PEOPLE.has(lower) || titlesInFull[lower] !== undefined) return true;
  return OF_PEOPLE.test(lower) && !NOBODY.has(lower);
}

/** In lower case, without the point of an abbreviation. */
function bare(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}

function isCapital(word: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(word);
}
