export type GrammaticalNumber = 'singular' | 'plural';
export type RoleLanguage = 'en' | 'bg' | 'ru' | 'uk';

type Form = readonly [form: string, number: GrammaticalNumber];

/** Endings by the end of the singular: what is cut, then the other forms of the singular and those of the plural. */
type Paradigm = readonly [end: RegExp, singular: string, plural: string];

const PARADIGMS: Readonly<Record<RoleLanguage, readonly Paradigm[]>> = {
  en: [
    [/man$/, '', 'men'],
    [/child$/, '', 'children'],
    [/(?<=[^aeiou])y$/, '', 'ies'],
    [/(?<=s|x|ch|sh)$/, '', 'es'],
    [/$/, '', 's'],
  ],
  bg: [
    [/ър$/, 'ърът ъра', 'ри рите'],
    [/ец$/, 'ецът еца', 'ци ците'],
    [/к$/, 'кът ка', 'ци ците'],
    [/(?<=тел|ар)$/, 'ят я', 'и ите'],
    [/а$/, 'ата', 'и ите'],
    [/я$/, 'ята', 'и ите'],
    [/ин$/, 'инът ина', 'и ите'],
    [/$/, 'ът а', 'и ите ове овете е ете'],
  ],
  ru: [
    [/ая$/, 'ой ую ою', 'ые ых ым ыми'],
    [/ый$/, 'ого ому ым ом', 'ые ых ым ыми'],
    [/ий$/, 'его ему им ем', 'ие их им ими'],
    [/ец$/, 'ца цу цом це', 'цы цов цам цами цах'],
    [/ь$/, 'я ю ем ём е и ью', 'и ей ям ями ях'],
    [/(?<=[гкхжшчщ])а$/, 'и е у ой ей', 'и ам ами ах'],
    [/а$/, 'ы е у ой ою', 'ы ам ами ах'],
    [/я$/, 'и е ю ей ёй', 'и ей ям ями ях'],
    [/й$/, 'я ю ем е', 'и ев ям ями ях'],
    [/(?<=[гкхжшчщ])$/, 'а у ом е ем', 'и ов ей ам ами ах'],
    [/$/, 'а у ом е', 'ы а ов ам ами ах'],
  ],
  uk: [
    [/(?<=[нв])а$/, 'и ої ій у ою і', 'і их им ими и ам ами ах'],
    [/ий$/, 'ого ому им ім', 'і их им ими'],
    [/ець$/, 'ця цю цем цеві ці', 'ці ців цям цями цях'],
    [/ь$/, 'я ю еві ем і', 'і ів ям ями ях'],
    [/ка$/, 'ки ці ку кою', 'ки ок кам ками ках'],
    [/(?<=[жшчщ])а$/, 'і у ею', 'і ам ами ах'],
    [/а$/, 'и і у ою', 'и ам ами ах'],
    [/я$/, 'і ю ею', 'і ь ям ями ях'],
    [/й$/, 'я ю єві єм ї', 'ї їв ям ями ях'],
    [/о$/, 'а у ові ом', 'и ів ам ами ах'],
    [/(?<=р)$/, 'а у ові ом і я ю еві ем', 'и і ів ам ами ах ям ями ях'],
    [/$/, 'а у ові ом еві ем і', 'и і ів ам ами ах'],
  ],
};

/** All forms of a word for a role, the given one first. Some that the language lacks are among them; none is another word's. */
export function inflectRole(word: string, language: RoleLanguage): readonly Form[] {
  const [end = /$/, singular = '', plural = ''] =
    PARADIGMS[language].find(([pattern]) => pattern.test(word)) ?? [];
  const stem = word.replace(end, '');
  const forms = (endings: string, number: GrammaticalNumber): readonly Form[] =>
    endings === '' ? [] : endings.split(' ').map((ending): Form => [stem + ending, number]);
  return [[word, 'singular'], ...forms(singular, 'singular'), ...forms(plural, 'plural')];
}
