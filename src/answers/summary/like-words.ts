/** Forms of a word that no stemmer brings together, and words for one fate: a group a line. Read as data. */
const groups = `
win won winner winners
lose lost loser
buy bought
open opens opened opening reopen reopens reopened reopening
sell sold sale
steal stole stolen theft
begin began begun
break broke broken
choose chose chosen
fall fell fallen
fly flew flown
freeze froze frozen
build built
catch caught
fight fought
hold held
lead led leader
leave left
meet met
pay paid
rise rose risen
send sent
shoot shot
sink sank sunk
speak spoke spoken
spend spent
strike struck
teach taught
write wrote written
die died dies dead death deaths killed kill kills fatalities
hurt injured injuries wounded
погиб погибли погибла погибло погибших погибшие жертв жертвы убит убиты убитых умер умерли
ранен ранены ранено раненых пострадало пострадал пострадали пострадавших
выиграл выиграла выиграли победил победила победили победитель
загинув загинули загинула загинуло жертв жертви загиблих загиблі убито вбито вбиті помер померли
поранено поранені поранених постраждало постраждав постраждали постраждалих
виграв виграла виграли переміг перемогла перемогли переможець
загинал загинали загинаха загина загиналите жертви жертвите убит убити починал починали умрял умрели
ранен ранени ранените пострадалите пострадал пострадали пострадаха
спечели спечелил спечелиха победи победил победиха победител
`;

const known = new Map<string, readonly string[]>();
for (const line of groups.trim().split('\n')) {
  const group = line.split(' ');
  for (const word of group) known.set(word, [...(known.get(word) ?? []), ...group]);
}

/** Words that say the same as a word (lower case) of a question, itself among them; the word alone where none is known. */
export function likeWords(word: string): readonly string[] {
  return known.get(word) ?? [word, ...otherStems(word)];
}

/** Cases of one noun to which the stemmers give several stems: how one is read, and the others of which each has its own. */
const SEVERAL_STEMS: readonly (readonly [form: RegExp, others: readonly string[]])[] = [
  // "відділення", "у відділенні", "з відділенням"
  [/^(\p{L}{2,}(?:нн|тт))(?:я|і|ю|ям)$/u, ['я', 'і', 'ю', 'ям']],
  // "список", "в списке"
  [/^(\p{L}{2,}[бвгджзклмнпрстфхцчшщ])(?:ок|к[аеиуі]|ком|ков|ків|кам|ками|ках|кові)$/u, ['ок', 'ка']],
];

function otherStems(word: string): readonly string[] {
  return SEVERAL_STEMS.flatMap(([form, endings]) => {
    const [, stem] = form.exec(word) ?? [];
    return stem === undefined ? [] : endings.map((ending) => stem + ending).filter((other) => other !== word);
  });
}
