/**
 * Cuts what declension adds to Russian and Ukrainian surnames, for comparison only: what is left need not be a word.
 * Final vowels are not cut here (a surname key has none). `word` is in lower case.
 */
export function stripCaseEnding(word: string): string {
  // Latin words, and endings that no case has, are most of all words: they must cost nothing.
  if (word.length < 5 || word.charCodeAt(0) < 0x400 || !'моуиюіїйх'.includes(word.at(-1) ?? '.')) return word;
  const adjective = ADJECTIVE.exec(word);
  if (adjective) return word.slice(0, -(adjective[1] ?? adjective[2] ?? '').length);
  const noun = NOUN.exec(word);
  if (noun) return word.slice(0, -(noun[1] ?? '').length);
  return word;
}

/** Forms of -ский, -ов, -ин and of adjectives such as Навальный. */
const ADJECTIVE =
  /(?:[оеёє]в|[иіїы]н|[сцз]ь?к|[^аеёиоуыэюяєії]н|ль?н)(ого|ому|ым|им|ом|ой|ою|ої|ій|ей|ую|их|ых|им|ими|ыми|ові)$|[^аеёиоуыэюяєії](ого|ому)$/;
/** After г, к, х there is no -ем and no -ею: Бекхем is a nominative. */
const NOUN = /[^аеёиоуыэюяєії]{1,2}ь?(ом|ою|ові|(?<![гкх])(?:ем|єм|ём|ею|єю|еві|єві))$/;
