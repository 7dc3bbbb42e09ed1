type WordsByLanguage = Readonly<Record<string, readonly string[]>>;

const guardClasses = [
  'deny', // it is not so
  'may', // it may be so
  'must', // it ought to be so
  'will', // it is yet to be so
  'if', // it is so under a condition
  'only', // it is so within bounds
  'claim', // somebody alleges it
  'about', // a number is not exact
  'say', // somebody says it
  'think', // somebody believes, hopes or fears it
  'plan', // somebody wants or threatens it
  'had', // begins a condition, or only a tense
] as const;

/** What a guard word does to a statement. */
export type GuardClass = (typeof guardClasses)[number];

type Classes = Readonly<Record<GuardClass, string>>;

/** Entries ending in `*` stand for all words that begin so. Lower case. */
const tables: Readonly<Record<string, Classes>> = {
  en: {
    deny:
      'not no never none nobody nothing neither nor without cannot hardly barely scarcely fail* refus* declin* avoid* prevent* den* ' +
      'contrary despite unlike instead rather false* hoax myth pretend* imagin* fiction* bar save excluding minus apart aside',
    may: 'may might could would can perhaps maybe possibl* probabl* likely unlikely potential*',
    must: 'must should shall',
    will: 'will',
    if: 'if unless until whether provided assuming otherwise',
    had: 'had were',
    only: 'except only even but',
    claim:
      'alleg* charg* reported* purported* suppos* so-called rumo* claim* apparent* seem* appear* suspect* presum* accus*',
    about: 'almost nearly about around approximately roughly least most more less fewer than over under up',
    say:
      'according say says said saying tell tells told telling ask asks asked added adding adds note* noting writ* wrote ' +
      'tweet* post* announc* argu* assert* insist* stat* declar* explain* warn* acknowledg* admit* concede* ' +
      'suggest* report reports repl* respond* conclud* found finds contend* maintain* describ* call* words critics ' +
      'supporters sources source',
    think: 'believ* think* thought hope* hoping fear* expect* predict* estimat* doubt* view opinion',
    plan: 'want* plan* propos* threat* promis* vow* pledg*',
  },
  bg: {
    deny: 'не ни няма* нито никога никой никого нищо без едва отказ* откаж* отрич* отреч* въпреки противно вместо лъж* невярн* измисл*',
    may: 'може могат можеше би биха бихме бих вероятно навярно евентуално възможно',
    must: 'трябва*',
    will: 'ще щеше щяха',
    if: 'ако освен докато дали',
    only: 'само дори но обаче',
    claim: 'предполага* твърд* уж изглежда сякаш заподоз* обвин*',
    about: 'почти около приблизително поне най повече по-малко над под до',
    say:
      'според каза* казва* заяв* съобщ* добав* посоч* обясн* подчерта* обяв* предупред* призна* попита* отговор* думи* ' +
      'мнение източни* критиц* нарече нарича* описа* пише написа* отбеляз* настоя*',
    think: 'смята* мисл* вярва* надява* очаква* опасява*',
    plan: 'предлож* предлаг* заплаш* план* иска* обеща*',
    had: '',
  },
  ru: {
    deny: 'не ни нет никогда никто никого никому ничего без едва отказ* откаж* отриц* опроверг* вопреки несмотря вместо лож* вымысел вымышл* нельзя',
    may: 'может могут мог могла могли бы вероятно возможно наверное',
    must: 'должен должна должны нужно',
    will: 'будет будут',
    if: 'если кроме пока ли',
    only: 'только лишь даже но однако',
    claim: 'предполож* предполаг* якобы будто кажется похоже подозрев* обвин* утвержд*',
    about: 'почти около примерно приблизительно минимум более менее больше меньше свыше до',
    say:
      'согласно сказал* говор* заяв* сообщ* добав* отмет* отмеч* поясн* объясн* подчеркн* объяв* предупред* призна* спрос* ' +
      'ответ* слов* мнени* источни* критик* настаива* назва* назыв* описа* пиш* написа*',
    think: 'счита* дума* вер* наде* ожида* опаса*',
    plan: 'предлож* предлаг* угро* план* хоч* хоте* обещ*',
    had: '',
  },
  uk: {
    deny: 'не ні немає ніколи ніхто нікого нікому нічого без ледве відмов* запереч* спрост* всупереч попри замість неправд* вигад*',
    may: 'може можуть міг могла могли би б ймовірно можливо мабуть',
    must: 'повинен повинна повинні мусить треба',
    will: 'буде будуть',
    if: 'якщо якби крім поки чи',
    only: 'лише тільки навіть але однак проте',
    claim: 'припуск* припуст* нібито начебто здається схоже підозр* звинуват* стверд*',
    about: 'майже близько приблизно щонайменше більше менше понад до',
    say:
      'згідно сказа* каже кажуть заяв* повідом* дода* зазнач* поясн* підкресл* оголос* поперед* визна* запита* відпов* ' +
      'слова* думк* джерел* критик* наполяг* назва* назив* описа* пиш* написа* наголос*',
    think: 'вважа* дума* вір* сподіва* очіку* побою*',
    plan: 'пропон* погрож* план* хоч* хоті* обіця*',
    had: '',
  },
};

/**
 * Words that change what a sentence states when they go missing: negation, modality, condition, restriction, comparison,
 * and whose statement or belief it is.
 */
export const guardWords: WordsByLanguage = listed(
  Object.fromEntries(
    Object.entries(tables).map(([language, { will: _tense, ...classes }]) => [
      language,
      // A tense goes with its verb; it guards only what is worded anew.
      `${Object.values(classes).join(' ')} ${language === 'bg' ? 'ще щеше щяха' : ''}`.trim(),
    ]),
  ),
);

interface GuardEntry {
  readonly kind: GuardClass;
  readonly word: string;
}

interface GuardTable {
  readonly whole: ReadonlyMap<string, GuardClass>;
  readonly beginnings: readonly GuardEntry[];
}

const tableOf: ReadonlyMap<string, GuardTable> = new Map(
  Object.entries(tables).map(([language, classes]) => [language, toTable(classes)]),
);

function toTable(classes: Classes): GuardTable {
  const entries = guardClasses.flatMap((kind) =>
    classes[kind]
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => ({ kind, word })),
  );
  const isBeginning = ({ word }: GuardEntry) => word.endsWith('*');
  return {
    whole: new Map(entries.filter((entry) => !isBeginning(entry)).map(({ word, kind }) => [word, kind])),
    beginnings: entries.filter(isBeginning).map(({ word, kind }) => ({ kind, word: word.slice(0, -1) })),
  };
}

/** What a word, lower case and with straight apostrophes, does to a statement; undefined where it does nothing of the kind. */
export function guardClassOf(word: string, language: string): GuardClass | undefined {
  if (/n't$/.test(word)) return 'deny';
  const table = tableOf.get(language);
  return (
    table?.whole.get(word) ??
    table?.beginnings.find(({ word: beginning }) => word.startsWith(beginning))?.kind
  );
}

/** False for languages without a table, of which nothing can be told. */
export function hasGuards(language: string): boolean {
  return tableOf.has(language);
}

/** First words of segments that stand beside a sentence's main clause and can go without harm: times, places, connections. */
export const asideOpeners: WordsByLanguage = listed({
  en:
    'in on at after before during following earlier later meanwhile however still yesterday today ' +
    'since amid also moreover furthermore meantime thus therefore nevertheless',
  bg: 'в във на след преди по през междувременно вчера днес също освен затова при от',
  ru: 'в во на после перед во-первых тем вчера сегодня также кстати при с накануне ранее позже',
  uk: 'в у на після перед під тим вчора учора сьогодні також при з напередодні раніше пізніше',
});

/** First words of relative clauses, which say more of the noun before them. */
export const relativeOpeners: WordsByLanguage = listed({
  en: 'who whom whose which where',
  bg: 'който която което които чийто чиято където',
  ru: 'который которая которое которые которого которой которых чей где',
  uk: 'який яка яке які якого якої яких котрий котра де',
});

/** One string a language reads better than hundreds of quoted words. */
function listed(lists: Readonly<Record<string, string>>): WordsByLanguage {
  return Object.fromEntries(Object.entries(lists).map(([language, words]) => [language, words.split(' ')]));
}
