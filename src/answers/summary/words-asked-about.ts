import { emptyWords } from '../../search/empty-words.ts';
import { termOf } from '../../text/term-of.ts';
import { words } from '../../text/words.ts';
import { createTopicMatcher } from '../topic-matcher.ts';
import { ignoredWords } from '../understand/question-languages.ts';
import { withoutMeasure } from '../understand/without-measure.ts';

/** Words of happening, lasting and costing: which answer is wanted, not what it is about. Read as data. */
const HAPPENING = `held takes took taken happen happens happened occur occurs occurred lasts lasted cost costs
  проведе проведоха проведат провежда състоя състояха състои случи случиха продължи продължиха продължава трае траят отнеме отнема отне струва струваше
  состоялся состоялась состоялось состоялись состоится прошел прошёл прошла прошло прошли проходит проходил проходили шел шёл шла шло шли длился длилась длилось длились длится длятся займет займёт займут занял заняла заняло продлится продлятся продолжался продолжалась продолжалось продолжались стоил стоила стоило стоит стоили
  відбувся відбулася відбулось відбулося відбулись відбулися відбудеться пройшов пройшла пройшли проходить проходив проходили тривав тривала тривало тривали триватиме забере триває коштує коштував коштувала коштувало`.split(
  /\s+/,
);
const ASKING = new Set([
  ...HAPPENING,
  ...'hold last take place cause causes caused reason reasons led toll'.split(' '),
  ...'причина причината причини причины причиной причиною'.split(' '),
]);
const happening = createTopicMatcher(HAPPENING.join(' '), new Set());

/** Whether a text says of something that it happens, lasts or costs. */
export function tellsOfHappening(text: string): boolean {
  return happening.match(text).size > 0;
}

/** What a question is about: its words less those that ask ("how long did … last"); all of it where no others are left. */
export function wordsAskedAbout(question: string, language: string): string {
  const measured = withoutMeasure(question, language);
  const left = words(measured)
    .map(({ text }) => text)
    .filter((word) => !ASKING.has(word.toLowerCase()));
  const saysSomething = (word: string) => {
    const term = termOf(word, language);
    return term !== '' && !emptyWords(language).has(term) && !ignoredWords().has(word.toLowerCase());
  };
  return left.some(saysSomething) ? left.join(' ') : measured;
}
