import { nearlyAlike } from './nearly-alike.ts';
import type { ParsedName } from './parse-name.ts';
import type { EastAsianCustom } from './read-east-asian.ts';
import { skeletonOf } from './skeleton.ts';

/** Respellings after which the Latin and the Cyrillic form have the same consonants, for `skeletonOf`. */
interface Respelling {
  readonly pattern: RegExp;
  readonly letters: Readonly<Record<string, string>>;
}

const respelling = (table: string): Respelling => {
  const letters: Record<string, string> = {};
  for (const entry of table.split(' ')) {
    const [from = '', to = ''] = entry.split('=');
    letters[from.replace(/\(.*/, '')] = to;
  }
  return { pattern: new RegExp(Object.keys(letters).join('|'), 'g'), letters };
};

/** Longest first. Pinyin as Palladius heard it; Korean stops without voice; Vietnamese letters as Hanoi says them. */
const latin: Readonly<Record<EastAsianCustom, Respelling>> = {
  chinese: respelling('zh=č ch=č sh=š ng(?![aou])=n j=s q=s x=s z=s c=s r=ž'),
  korean: respelling('ng=n ch=č sh=s j=č g=k b=p d=t r=l'),
  vietnamese: respelling('ngh=n ng=n nh=n tr=t ch=t th=t ph=f kh=h gh=k gi=d qu=ku x=s c=k'),
};

const cyrillic: Readonly<Record<EastAsianCustom, Respelling>> = {
  chinese: respelling('нг=н ы=и'),
  korean: respelling('нг=н чж=ч дж=ч ж=ч г=к б=п д=т р=л'),
  vietnamese: respelling('нг=н тх=т ть=т ч=т з=д ш=с'),
};

/** Цзиньпином; other endings of cases are vowels. */
const INSTRUMENTAL = /(?<=[нлкмг]ь?)[ое]м$/;

/** Before a vowel this i only softens: "Jiabao" is Цзябао. */
const SOFTENING_I = /([jqx])i(?=[aou])/g;

/** Whether the given names of two names that stand behind their family names are spellings of one. */
export function eastAsianGivenAgree(a: ParsedName, b: ParsedName): boolean {
  const custom = commonCustom(a, b);
  const one = consonantsOf(a.given[0] ?? '', custom);
  const other = consonantsOf(b.given[0] ?? '', custom);
  // Geun-hye and Chung-hee, daughter and father, are one letter apart: the first must be the same.
  return one === other || (one[0] === other[0] && nearlyAlike(one, other));
}

/** Ли, Хан and Чан are family names of several languages; the other name's spelling may tell which. */
function commonCustom(a: ParsedName, b: ParsedName): EastAsianCustom {
  if (a.eastAsian === 'vietnamese' || b.eastAsian === 'vietnamese') return 'vietnamese';
  return a.eastAsian === 'korean' || b.eastAsian === 'korean' ? 'korean' : 'chinese';
}

/** Vowels are left out: the transcriptions disagree on them (Jong Un, Чен Ын, Чен Ун). */
function consonantsOf(given: string, custom: EastAsianCustom): string {
  if (given.charCodeAt(0) >= 0x400)
    return skeletonOf(respell(given.replace(INSTRUMENTAL, ''), cyrillic[custom]));
  const plain = given.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  return skeletonOf(respell(custom === 'chinese' ? plain.replace(SOFTENING_I, '$1') : plain, latin[custom]));
}

function respell(word: string, { pattern, letters }: Respelling): string {
  return word.replace(pattern, (from) => letters[from] ?? from);
}
