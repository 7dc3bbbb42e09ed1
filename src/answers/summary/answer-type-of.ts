import type { AnswerType } from './answer-types.ts';

type ByLanguage = Readonly<Record<'en' | 'bg' | 'ru' | 'uk', string>>;

/** A question that begins with words of a table, in any of the languages. */
function beginsWith(table: ByLanguage): RegExp {
  return new RegExp(`^\\P{L}*(?:${Object.values(table).join('|')})(?!\\p{L})`, 'iu');
}

const WHO = beginsWith({
  en: 'who|whose|whom',
  bg: 'кой|коя|кои|чий|чия',
  ru: 'кто|чей|чья',
  uk: 'хто|чия|чиє',
});

const HOW_LONG = beginsWith({
  en: 'how long (?:did|does|do|has|have|had|will|would|was|were|is|are|can|could)',
  bg: '(?:за )?колко (?:време|дълго|(?:\\p{L}+ )?(?:продълж|тра[ея])\\p{L}*)',
  ru: 'сколько (?:времени|(?:\\p{L}+ )?(?:длил|длит|продлит|продолжал|продолжает)\\p{L}*)|как долго',
  uk: 'скільки (?:часу|(?:\\p{L}+ )?трива\\p{L}*)|як довго',
});

const HOW_OLD = beginsWith({
  en: 'how old|(?:at )?(?:what|which) age|what (?:is|was) the age',
  bg: 'на колко години|колко годиш\\p{L}+|на каква възраст',
  ru: 'сколько лет(?! назад)|какого возраста|в каком возрасте',
  uk: 'скільки років(?! тому)|якого віку|у якому віці',
});

const HOW_MUCH = beginsWith({
  en: 'how much (?:did|does|do|will|would|is|are|was|were|has|have|had|can|could)',
  bg: 'колко (?:ще )?(?:стру|плат)\\p{L}*',
  ru: 'сколько (?:стои|плат|заплат|потрат)\\p{L}*',
  uk: 'скільки (?:кошту|плат|заплат|витрат)\\p{L}*',
});

const HOW_FAR = beginsWith({
  en: 'how far (?:away )?(?:is|are|was|were|from)|what (?:is|was) the distance',
  bg: 'на какво разстояние|колко (?:е |са )?далеч\\p{L}*|какво е разстоянието',
  ru: 'как далеко|на каком расстоянии|какое расстояние|сколько километров',
  uk: 'як далеко|на якій відстані|яка відстань|скільки кілометрів',
});
/** "How far is the country from joining": no way is asked for. */
const FROM_DOING = /(?<!\p{L})from \p{L}+ing(?!\p{L})/iu;

const HOW_BIG = beginsWith({
  en: 'how far (?:did|does|do|can|could)|how (?:big|large|tall|high|deep|wide|heavy|fast|thick)|what (?:is|was) the (?:size|height|depth|width|weight|speed|length)',
  bg: 'колко (?:е |са )?(?:голям|висок|дълбок|широк|теж|бърз)\\p{L}*|как(?:ва|ъв) (?:е|беше) (?:височината|дълбочината|ширината|площта|скоростта|теглото|размерът|дължината)',
  ru: 'насколько (?:больш|велик|высок|глубок|широк|тяж[её]л|быстр)\\p{L}*|как(?:ова|ой|ая) (?:площадь|высота|глубина|ширина|вес|скорость|размер|длина)',
  uk: 'наскільки (?:велик|висок|глибок|широк|важк|швидк)\\p{L}*|як(?:а|ий) (?:площа|висота|глибина|ширина|вага|швидкість|розмір|довжина)',
});

/** The Slavic verb that follows does not end as in the past ("когда откроют"). */
const WHEN_AHEAD = beginsWith({
  en: 'when (?:does|do|will|is|are|can|shall)',
  bg: 'кога (?:ще|може)',
  ru: 'когда (?:\\p{L}*[еёиуюая]т(?:ся)?|можно)',
  uk: 'коли (?:\\p{L}*[еєиіїуюая]ть(?:ся)?|буде|можна)',
});

/** A number is asked for by its name. */
const WHAT_NUMBER = beginsWith({
  en: 'what (?:is|was|are|were) the (?:\\p{L}+ )?(?:number|count|toll)',
  bg: 'какъв (?:е|беше) броят',
  ru: 'как(?:ово|ое) (?:\\p{L}+ )?(?:число|количество)',
  uk: 'яка (?:\\p{L}+ )?кількість',
});

/** A reason is asked for by its name. */
const WHAT_REASON = beginsWith({
  en: 'what (?:caused|led to|is behind|was behind)|what (?:is|was|were|are) the (?:reasons?|causes?)',
  bg: 'от какво|по каква причина|каква е причината',
  ru: 'от чего|из-за чего|по какой причине|какова причина|в ч[её]м причина',
  uk: 'через що|з якої причини|яка причина',
});

/** Who stands at the head of something is told by a word for it, or not at all. */
const WHO_LEADS = beginsWith({
  en: 'who (?:leads|heads|chairs|is (?:leading|heading|chairing)|(?:is|are) the (?:leaders?|head|chair|chairman|chairwoman) of)',
  bg: '(?:кой|коя) (?:води|ръководи|оглавява|е начело на|е (?:лидер|председател)\\p{L}* на)',
  ru: 'кто (?:возглавляет|возглавил[аи]?|руководит|глава|лидер|председатель)',
  uk: 'хто (?:очолює|очоли[вл][аи]?|керує|голова|лідер)',
});

/** Which type a question of a kind wants; null where its form does not say ("which", "what"). */
export function answerTypeOf(kind: string, question: string): AnswerType | null {
  if (kind === 'when') return WHEN_AHEAD.test(question) ? 'time-ahead' : 'time';
  if (kind === 'where') return 'place';
  if (HOW_FAR.test(question) && !FROM_DOING.test(question)) return 'distance';
  if (HOW_BIG.test(question)) return 'size';
  if (kind === 'how-many' && HOW_OLD.test(question)) return 'age';
  if (kind === 'how-many' && HOW_MUCH.test(question)) return 'amount';
  if (kind === 'how-many') return HOW_LONG.test(question) ? 'duration' : 'number';
  if (kind === 'why' || WHAT_REASON.test(question)) return 'reason';
  if (WHO_LEADS.test(question)) return 'leader';
  if (WHAT_NUMBER.test(question)) return 'number';
  return WHO.test(question) ? 'name' : null;
}
