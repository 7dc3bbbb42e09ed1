/** "speak", "write", "switch to", or the language alone with "in" before it or as an adverb. */
const SPEAK =
  /^(?:(?:speak|write|talk|answer|reply|use|switch|change (?:the |my )?language|send(?: me)? (?:the |my )?(?:digests?|news|everything))(?: to me| me)?(?: to| in)?|in|говори(?:те)?|пиши(?:те)?|пишіть|отговаряй(?:те)?|отвечай(?:те)?|відповідай(?:те)?|розмовляй(?:те)?|разговаривай(?:те)?|премини|перейди(?:те)?|переключись|мини|(?:смени|промени)(?:те)? езика|(?:смени|поменяй|измени)(?:те)? язык|зміни(?:ть)? мову)?(?: ми| мне| мені| со мной| с мен| зі мною)?(?: на)? ?([\p{L}-]+)$/u;

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

/** "speak Bulgarian", "говори по-русски": ISO 639-1; `words` in lower case. */
export function readLanguage(words: string): string | null {
  const named = SPEAK.exec(words)?.[1] ?? '';
  const isAlone = words === named;
  const found = LANGUAGES.find(([, name, alone]) => alone.test(words) || (!isAlone && name.test(named)));
  return found?.[0] ?? null;
}
