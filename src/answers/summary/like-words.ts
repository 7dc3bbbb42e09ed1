import { newsGroups, plainGroups } from './word-groups.ts';

type Groups = ReadonlyMap<string, readonly string[]>;

function groupsIn(...tables: readonly string[]): Groups {
  const groups = new Map<string, readonly string[]>();
  for (const line of tables.flatMap((table) => table.trim().split('\n'))) {
    const group = line.split(' ');
    for (const word of group) groups.set(word, [...(groups.get(word) ?? []), ...group]);
  }
  return groups;
}

const allGroups = groupsIn(newsGroups, plainGroups);
const groupsOfNews = groupsIn(newsGroups);

/** Words that say the same as a word (lower case) of a question, itself among them; the word alone where none is known. */
export function likeWords(word: string): readonly string[] {
  return allGroups.get(word) ?? [word, ...otherStems(word)];
}

/** Those that are worth searching for beside the words of a long question, which others would drown. */
export function likeWordsOfNews(word: string): readonly string[] {
  return groupsOfNews.get(word) ?? [word, ...otherStems(word)];
}

/** Cases of one noun to which the stemmers give several stems: how one is read, and the others of which each has its own. */
const SEVERAL_STEMS: readonly (readonly [form: RegExp, others: readonly string[]])[] = [
  // "відділення", "у відділенні", "з відділенням"
  [/^(\p{L}{2,}(?:нн|тт))(?:я|і|ю|ям)$/u, ['я', 'і', 'ю', 'ям']],
  // "список", "в списке"
  [/^(\p{L}{2,}[бвгджзклмнпрстфхцчшщ])(?:ок|к[аеиуі]|ком|ков|ків|кам|ками|ках|кові)$/u, ['ок', 'ка']],
  // "певец", "певци"
  [/^(\p{L}{2,})(?:ец|еца|ецът|ци|ците)$/u, ['ец', 'ци']],
  // "вълк", "вълци"
  [/^(\p{L}{2,4})(?:к|ка|кът|ци|ците)$/u, ['к', 'ци']],
];

function otherStems(word: string): readonly string[] {
  return SEVERAL_STEMS.flatMap(([form, endings]) => {
    const [, stem] = form.exec(word) ?? [];
    return stem === undefined ? [] : endings.map((ending) => stem + ending).filter((other) => other !== word);
  });
}
