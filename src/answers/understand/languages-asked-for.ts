import { parseTemplate, type Template } from './template.ts';

/** How a language is asked for in the four that are spoken here: its name in English, else the stem of its name. */
const names = `
en | english | английск | английск | англійськ
bg | bulgarian | българск | болгарск | болгарськ
ru | russian | руск | русск | російськ
uk | ukrainian | украинск | украинск | українськ
de | german | немск | немецк | німецьк
fr | french | френск | французск | французьк
es | spanish | испанск | испанск | іспанськ
`;

const phrases: Readonly<Record<string, (name: string) => string>> = {
  en: (name) => `(in|into) [the] [original] ${name} [language]`,
  bg: (stem) => `на ${stem}и [език]`,
  ru: (stem) => `(на ${stem}ом [языке]|на ${stem}ий [язык]|по-${stem}и|по ${stem}и)`,
  uk: (stem) => `(${stem}ою [мовою]|на ${stem}ій [мові]|по-${stem}и|по ${stem}и)`,
};

const rows = names
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));

/** The languages (ISO 639-1) with the template of how each is asked for in one of the four. */
export function languagesAskedFor(language: string): readonly (readonly [language: string, Template])[] {
  const phrase = phrases[language];
  if (phrase === undefined) return [];
  const column = 1 + Object.keys(phrases).indexOf(language);
  return rows.map((row) => [row[0] ?? '', parseTemplate(phrase(row[column] ?? ''))] as const);
}
