import { emptyWords } from '../../search/empty-words.ts';
import { termOf } from '../../text/term-of.ts';
import { words } from '../../text/words.ts';
import { ignoredWords } from '../understand/question-languages.ts';
import { withoutMeasure } from '../understand/without-measure.ts';

/** Words of happening, lasting, costing and causing: which answer is wanted, not what it is about. Read as data. */
const ASKING_VERBS = new Set(
  `cause causes caused reason reasons led held hold take takes took taken place happen happens happened occur occurs occurred last lasts lasted cost costs
  причина причината причини проведе проведоха проведат провежда състоя състояха състои случи случиха продължи продължиха продължава трае траят отнеме отнема отне струва струваше
  причина причины причиной состоялся состоялась состоялось состоялись состоится прошел прошёл прошла прошло прошли проходит проходил проходили шел шёл шла шло шли длился длилась длилось длились длится длятся займет займёт займут занял заняла заняло продлится продлятся продолжался продолжалась продолжалось продолжались стоил стоила стоило стоит стоили
  причина причини причиною відбувся відбулася відбулось відбулося відбулись відбулися відбудеться пройшов пройшла пройшли проходить проходив проходили тривав тривала тривало тривали триватиме забере триває коштує коштував коштувала коштувало`.split(
    /\s+/,
  ),
);

/** What a question is about: its words less those that ask ("how long did … last"); all of it where no others are left. */
export function wordsAskedAbout(question: string, language: string): string {
  const measured = withoutMeasure(question, language);
  const left = words(measured)
    .map(({ text }) => text)
    .filter((word) => !ASKING_VERBS.has(word.toLowerCase()));
  const saysSomething = (word: string) => {
    const term = termOf(word, language);
    return term !== '' && !emptyWords(language).has(term) && !ignoredWords().has(word.toLowerCase());
  };
  return left.some(saysSomething) ? left.join(' ') : measured;
}
