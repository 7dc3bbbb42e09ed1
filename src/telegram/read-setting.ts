/** What plain words set, where they say it as a setting and nothing else. */
export type WishedSetting = { readonly stories: number } | { readonly language: string };

/** As many as a digest may hold. */
const MOST_STORIES = 15;

const STORIES: readonly RegExp[] = [
  /^(?:(?:(?:send|give|show)(?: me)?|i want|i'd like|make it)(?: only| just)?|only|just) (\d{1,2}) (?:stories|story|news)(?: (?:a|per|each|every|in (?:the|each|my|a)) (?:day|digest))?$/,
  /^(?:(?:(?:из)?пращай(?:те)?|(?:из)?прати(?:те)?|искам|давай(?:те)?)(?: ми)?(?: само)?|само) (\d{1,2}) (?:новини|новина|теми|истории)(?: (?:на|всеки) ден)?$/,
  /^(?:(?:присылай(?:те)?|пришли(?:те)?|шли|давай(?:те)?|хочу)(?: мне)?(?: только)?|только) (\d{1,2}) (?:новост(?:ь|и|ей)|истори(?:я|и|й)|тем(?:а|ы)?|сюжет(?:а|ов)?)(?: (?:в|каждый) день)?$/,
  /^(?:(?:надсилай(?:те)?|надішли|надішліть|шли|давай(?:те)?|хочу)(?: мені)?(?: лише| тільки)?|лише|тільки) (\d{1,2}) (?:новин(?:а|и)?|істор(?:ія|ії|ій)|тем(?:а|и)?|сюжет(?:и|ів)?)(?: (?:щодня|на день))?$/,
];

/** The same where more follows, such as when they are to come. */
const STORIES_AT_FIRST = STORIES.map(({ source }) => new RegExp(source.replace(/\$$/, '(?= )')));

/** "speak", "write", "switch to", or the language alone with "in" before it or as an adverb. */
const SPEAK =
  /^(?:(?:speak|write|talk|answer|reply|use|switch|change (?:the |my )?language)(?: to me| me)?(?: to| in)?|in|говори(?:те)?|пиши(?:те)?|пишіть|отговаряй(?:те)?|отвечай(?:те)?|відповідай(?:те)?|розмовляй(?:те)?|разговаривай(?:те)?|премини|перейди(?:те)?|переключись|мини)?(?: ми| мне| мені| со мной| с мен| зі мною)?(?: на)? ?([\p{L}-]+)$/u;

/** A language as it stands in such words: not the bare adjective, which may begin a question. */
const LANGUAGES: readonly (readonly [language: string, named: RegExp, alone: RegExp])[] = [
  [
    'en',
    /^(?:english|(?:по-)?английски|английск(?:ом|ий)|по-англійськи|англійськ(?:ою|у))$/,
    /^(?:in english|по-английски|англійською|на английски|на английском)$/,
  ],
  [
    'bg',
    /^(?:bulgarian|български|(?:по-)?болгарски|болгарск(?:ом|ий)|болгарськ(?:ою|у))$/,
    /^(?:in bulgarian|на български|по-болгарски|болгарською)$/,
  ],
  [
    'ru',
    /^(?:russian|руски|(?:по-)?русски|русск(?:ом|ий)|російськ(?:ою|у)|по-російськи)$/,
    /^(?:in russian|по-русски|на русском|на руски|російською)$/,
  ],
  [
    'uk',
    /^(?:ukrainian|украински|(?:по-)?украински|украинск(?:ом|ий)|українськ(?:ою|у)|по-українськи)$/,
    /^(?:in ukrainian|українською|по-українськи|на украински|по-украински)$/,
  ],
];

const COURTESY = /^(?:please|моля|пожалуйста|будь ласка),? |,? (?:please|моля|пожалуйста|будь ласка)$/gu;

/** "send me 3 stories every weekday at 8": how many, and what follows; null for words that name no number of stories. */
export function readStoriesAtFirst(said: string): { readonly stories: number; readonly rest: string } | null {
  const words = said.replace(COURTESY, '');
  for (const pattern of STORIES_AT_FIRST) {
    const found = pattern.exec(words);
    const count = Number(found?.[1] ?? 0);
    if (found !== null && count > 0)
      return { stories: Math.min(count, MOST_STORIES), rest: words.slice(found[0].length).trim() };
  }
  return null;
}

/** "send me 3 stories", "speak Bulgarian", "говори по-русски"; in lower case, without a stop at the end. */
export function readSetting(said: string): WishedSetting | null {
  const words = said.replace(COURTESY, '');
  for (const pattern of STORIES) {
    const count = Number(pattern.exec(words)?.[1] ?? 0);
    if (count > 0) return { stories: Math.min(count, MOST_STORIES) };
  }
  const named = SPEAK.exec(words)?.[1] ?? '';
  const isAlone = words === named;
  const found = LANGUAGES.find(([, name, alone]) => alone.test(words) || (!isAlone && name.test(named)));
  return found === undefined ? null : { language: found[0] };
}
