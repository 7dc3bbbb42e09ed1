/** Words that begin a sentence which leans on the one before it, lower case, by language. */
export const leaningOpeners: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: `he she it they his her its their him them this that these those there here but and or so yet still also then
      however meanwhile moreover instead otherwise both neither such another others earlier later afterwards by
      nevertheless nonetheless similarly likewise thus therefore hence i we you my our your`,
    bg: `той тя то те него нея тях негов неговата неговото неговите нейният нейната нейното нейните техен техният техните този
      тази това тези онзи онази онова онези но а и или обаче също освен затова така там тук тогава после въпреки
      междувременно друг друга друго други аз ние ти вие`,
    ru: `он она оно они его ее её их ему ей им этот эта это эти тот та то те но а и или однако также тоже кроме поэтому так
      там тут здесь тогда потом затем при другой другая другие я мы ты вы`,
    uk: `він вона воно вони його її їх йому їй їм цей ця це ці той та те ті але а і й або однак проте також теж крім тому так
      там тут тоді потім згодом при інший інша інші я ми ти ви`,
  }).map(([language, list]) => [language, new Set(list.split(/\s+/))]),
);

/** Words that lean in whatever place among the first few they stand: "About this the minister said", "По его словам". */
export const leaningPronouns: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'him her it them his their its',
    bg: 'него нея тях това му ѝ им него',
    ru: 'его её ее их этом этого этим ему ей им нему ней ним этому',
    uk: 'його її їх це цього цим йому їй їм нього неї них цьому',
  }).map(([language, list]) => [language, new Set(list.split(' '))]),
);

/** Who does it, of whom another sentence has told, in any of the languages. */
export const subjectPronouns: ReadonlySet<string> = new Set(
  'he she they той тя те он она они він вона вони'.split(' '),
);

/** Words that begin a clause and name nobody, beside the stop words. */
export const clauseOpeners: ReadonlySet<string> = new Set(
  `although though despite unless whenever since after before while когато докато макар въпреки след преди ако щом хотя когда пока
    если после прежде раз хоча коли поки якщо після перш`.split(/\s+/),
);

/** How titles begin that take something back. */
export const CORRECTION =
  /^\s*(?:correction|corrected|clarification|поправка|корекция|уточнение|исправление|виправлення|уточнення)(?!\p{L})/iu;

/** How titles begin under which somebody says what he thinks. */
const OPINION =
  /^\s*(?:opinions?|analysis|commentary|editorial|op-?ed|column|мнение|анализ|коментар|редакционно|колонка|комментарий|думка|погляд|аналіз)\s*[:|–—-]/iu;

/** Titles of lists, pictures and questions, which tell no event. */
const NO_EVENT =
  /\?\s*$|^\s*\d+ things|\bthings to know\b|^what (?:we|to) know\b|\bin pictures\b|\bphotos\b/iu;

/** Titles of pages that go on. */
export const LIVE = /\blive updates\b|на живо|онлайн|наживо/iu;

/** Whether a report under this title tells news, not what somebody thinks of it, or a list of what others tell. */
export function tellsNews(title: string): boolean {
  return !OPINION.test(title) && !NO_EVENT.test(title);
}

/** Sentences in which a text speaks of itself, its authors or its readers. */
export const ABOUT_ITSELF =
  /\b(?:a version of this|this (?:story|article|report|piece|newsletter)|editor['’]s note|contributed to this|(?:a|an) (?:previous|earlier) version|correction (?:&|and) clarification|here(?:['’]s| is| are) (?:what|how|why|everything|a look|a list|the latest|some)|(?:what|all|everything) you need to know|sign up|subscribe|newsletter|click here|read more|(?:see|follow|read) our|live updates|(?:is|are) (?:seen|pictured|displayed) (?:in|on|at|during|outside|after|as)|photo by|getty images)\b|абонирайте|подписывайтесь|підписуйтесь|читайте (?:также|також)|прочетете още|(?:ето|вот) (?:какво|что)|ось що|предишна версия|предыдущая версия/iu;
