/**
 * Words too small to be search terms that decide what a sentence states, by what they do; lower case, apostrophes straight.
 * A class stands for all its words: "won't" and "not" are one denial, "she" and "her" one person.
 */
const wordsBySense: Readonly<Record<string, string>> = {
  '~not':
    'not no never none nobody nothing neither nor without cannot не ни няма нямаше нито никога никой нищо без нет никогда никто ничего ні немає ніколи ніхто нічого',
  '~may':
    'may might could perhaps maybe possibly може могат можеше вероятно възможно евентуално может могут мог могла могли возможно вероятно можуть міг можливо ймовірно',
  '~must': 'must should ought трябва должен должна должны нужно повинен повинна повинні треба мусить',
  '~will': 'will shall would ще щеше щяха будет будут буде будуть',
  '~he':
    'he him his himself той него негов неговия неговата неговите неговото его него ему нему ним його йому',
  '~she':
    'she her hers herself тя нея неин нейна нейната нейните нейния ее её ней нее неё її їй неї вона она',
  '~they':
    'they them their theirs themselves те тях техен техните техния тяхната они их ими них вони їх їхній їм них',
};

export const senseOf: ReadonlyMap<string, string> = new Map(
  Object.entries(wordsBySense).flatMap(([sense, list]) =>
    list.split(' ').map((word) => [word, sense] as const),
  ),
);
