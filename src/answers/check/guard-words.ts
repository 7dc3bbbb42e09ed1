type WordsByLanguage = Readonly<Record<string, readonly string[]>>;

/**
 * Words that change what a sentence states when they go missing: negation, modality, condition, restriction, comparison,
 * and whose statement or belief it is. Entries ending in `*` stand for all words that begin so.
 */
export const guardWords: WordsByLanguage = listed({
  en:
    'not no never none nobody nothing neither nor without cannot hardly barely scarcely fail* refus* ' +
    'den* contrary despite unlike instead rather false* hoax myth pretend* imagin* fiction* may might ' +
    'could would should must can shall if unless until whether except only even but provided assuming ' +
    'otherwise had were perhaps maybe possibl* probabl* likely unlikely potential* alleg* charg* bar ' +
    'save excluding minus apart aside reported* purported* suppos* so-called rumo* claim* apparent* ' +
    'seem* appear* suspect* presum* almost nearly about around approximately roughly least most more ' +
    'less fewer than over under up according say says said saying tell tells told telling ask asks ' +
    'asked added adding adds note* noting writ* wrote tweet* post* announc* argu* assert* insist* ' +
    'stat* declar* explain* accus* warn* promis* vow* pledg* acknowledg* admit* concede* suggest* ' +
    'report reports repl* respond* believ* think* thought hope* hoping fear* expect* predict* ' +
    'estimat* conclud* found finds contend* maintain* describ* call* doubt* want* plan* propos* ' +
    'threat* view opinion words critics supporters sources source',
  bg:
    'не ни няма* нито никога никой нищо без едва отказ* отрич* отреч* въпреки противно вместо лъж* ' +
    'невярн* измисл* може могат можеше би биха бихме бих трябва* ще щеше щяха ако освен докато дали ' +
    'само дори но обаче вероятно навярно евентуално възможно предполага* твърд* уж изглежда сякаш ' +
    'заподоз* почти около приблизително поне най повече по-малко над под до според каза* казва* заяв* ' +
    'съобщ* добав* посоч* обясн* подчерта* обяв* обвин* предупред* обеща* призна* попита* отговор* ' +
    'смята* мисл* вярва* надява* очаква* опасява* думи* мнение източни* критиц* настоя* настоява* ' +
    'нарече нарича* описа* пише написа* предлож* предлаг* заплаш* план* иска* отбеляз*',
  ru:
    'не ни нет никогда никто ничего без едва отказ* отриц* опроверг* вопреки несмотря вместо лож* ' +
    'вымысел вымышл* может могут мог могла могли бы должен должна должны нужно нельзя если кроме пока ' +
    'ли только лишь даже но однако вероятно возможно наверное предполож* предполаг* якобы будто ' +
    'кажется похоже подозрев* почти около примерно приблизительно минимум более менее больше меньше ' +
    'свыше до согласно сказал* говор* заяв* сообщ* добав* отмет* отмеч* поясн* объясн* подчеркн* ' +
    'объяв* обвин* предупред* обещ* призна* спрос* ответ* счита* дума* вер* наде* ожида* опаса* слов* ' +
    'мнени* источни* критик* настаива* назва* назыв* описа* пиш* написа* предлож* предлаг* угро* ' +
    'план* хоч* хоте* утвержд*',
  uk:
    'не ні немає ніколи ніхто нічого без ледве відмов* запереч* спрост* всупереч попри замість ' +
    'неправд* вигад* може можуть міг могла могли би б повинен повинна повинні мусить треба якщо якби ' +
    'крім поки чи лише тільки навіть але однак проте ймовірно можливо мабуть припуск* припуст* нібито ' +
    'начебто здається схоже підозр* майже близько приблизно щонайменше більше менше понад до згідно ' +
    'сказа* каже кажуть заяв* повідом* дода* зазнач* поясн* підкресл* оголос* звинуват* поперед* ' +
    'обіця* визна* запита* відпов* вважа* дума* вір* сподіва* очіку* побою* слова* думк* джерел* ' +
    'критик* наполяг* назва* назив* описа* пиш* написа* пропон* погрож* план* хоч* хоті* стверд* ' +
    'наголос*',
});

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
function listed(tables: Readonly<Record<string, string>>): WordsByLanguage {
  return Object.fromEntries(Object.entries(tables).map(([language, words]) => [language, words.split(' ')]));
}
