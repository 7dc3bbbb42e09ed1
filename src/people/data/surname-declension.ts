import type { Gender } from '../gender-of-name.ts';

/** How an ending of an oblique case is undone. */
export interface DeclensionRule {
  readonly ending: RegExp;
  readonly nominative: string;
  /** Whose surnames end so; `unknown`: anybody's. */
  readonly gender: Gender;
  /** True where no nominative ends so. */
  readonly isCertain: boolean;
  /** True where it is an ending of the genitive (which is also a man's accusative). */
  readonly isGenitive: boolean;
  /** True for surnames in -ов and -ин, which are cut without a given name beside them: Обама must not become Обам. */
  readonly isPossessive: boolean;
}

const rules = (table: readonly (readonly [RegExp, string, string])[]): readonly DeclensionRule[] =>
  table.map(([ending, nominative, traits]) => ({
    ending,
    nominative,
    gender: traits.includes('m') ? 'male' : traits.includes('f') ? 'female' : 'unknown',
    isCertain: traits.includes('!'),
    isGenitive: traits.includes('g'),
    isPossessive: traits.includes('p'),
  }));

/** The first rule that fits is taken. Traits: m, f: gender; !: certain; g: genitive; p: in -ов, -ин. */
export const russianSurnames = rules([
  [/(?<=[сцз]к)ого$/, 'ий', 'm!g'],
  [/(?<=[сцз]к)(?:ому|им)$/, 'ий', 'm!'],
  [/(?<=[а-яё]{2}[бвдлмнрст])ого$/, 'ый', 'm!g'],
  [/(?<=[а-яё]{2}[бвдлмнрст])ому$/, 'ый', 'm!'],
  [/(?<=[оеё]в|[иы]н)ым$/, '', 'm!'],
  [/(?<=[а-яё]ль?н)ым$/, 'ый', 'm!'],
  [/(?<=[оеё]в|[иы]н)ой$/, 'а', 'f!g'],
  [/(?<=[сцз]к)ой$/, 'ая', 'f!g'],
  [/(?<=[сцз]к|[а-яё]ль?н)ую$/, 'ая', 'f!'],
  [/(?<=[а-яё]льн)ой$/, 'ая', 'f!g'],
  [/(?<=[оеё]в|[иы]н)у$/, 'а', 'fp'],
  [/(?<=[оеё]в|[иы]н)а$/, '', 'mgp'],
  [/(?<=[оеё]в|[иы]н)[уе]$/, '', 'mp'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])а$/, '', 'mg'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])(?:у|ом|е)$/, '', 'm'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])я$/, 'ь', 'mg'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])(?:ю|ем)$/, 'ь', 'm'],
  [/(?<=[аеёиоуыэ])я$/, 'й', 'mg'],
  [/(?<=[аеёиоуыэ])(?:ю|ем)$/, 'й', 'm'],
  [/(?<=[бвдзлмнпрстфц])ы$|(?<=г)и$/, 'а', 'g'],
]);

export const ukrainianSurnames = rules([
  [/(?<=[сцз]ьк)ого$/, 'ий', 'm!g'],
  [/(?<=[сцз]ьк)(?:ому|им)$/, 'ий', 'm!'],
  [/(?<=[а-яіїєґ]{2}[бвдлмнрст])ого$/, 'ий', 'm!g'],
  [/(?<=[а-яіїєґ]{2}[бвдлмнрст])ому$/, 'ий', 'm!'],
  [/(?<=[оеє]в|[иії]н)им$/, '', 'm!'],
  [/(?<=[оеє]в|[иії]н)ої$/, 'а', 'f!g'],
  [/(?<=[оеє]в|[иії]н)(?:ій|ою)$/, 'а', 'f!'],
  [/(?<=[сцз]ьк)ої$/, 'а', 'f!g'],
  [/(?<=[сцз]ьк)(?:ій|ою)$/, 'а', 'f!'],
  [/(?<=[сцз]ьк)у$/, 'а', 'f!'],
  [/(?<=[а-яіїєґ]н)ої$/, 'а', 'f!g'],
  [/(?<=[оеє]в|[иії]н)у$/, 'а', 'fp'],
  [/(?<=[оеє]в|[иії]н)а$/, '', 'mgp'],
  [/(?<=[оеє]в|[иії]н)[уі]$/, '', 'mp'],
  [/(?<=[бвгджзлмнпрстфхцчшщ]к)а$/, 'о', 'mg'],
  [/(?<=[бвгджзлмнпрстфхцчшщ]к)(?:у|ові|ом)$/, 'о', 'm'],
  [/(?<=[бвгґджзклмнпрстфхцчшщ])а$/, '', 'mg'],
  [/(?<=[бвгґджзклмнпрстфхцчшщ])(?:у|ові|ом)$/, '', 'm'],
  [/(?<=[а-яіїєґ][вл])ця$/, 'ець', 'mg'],
  [/(?<=[бвгґджзклмнпрстфхцчшщ])я$/, 'ь', 'mg'],
  [/(?<=[бвгґджзклмнпрстфхцчшщ])(?:ю|еві|ем)$/, 'ь', 'm'],
  [/(?<=[аеєиіїоу])я$/, 'й', 'mg'],
  [/(?<=[аеєиіїоу])(?:ю|єві|єм)$/, 'й', 'm'],
  [/(?<=[бвгґджзклмнпрстфхцчшщ])и$/, 'а', 'g'],
]);
