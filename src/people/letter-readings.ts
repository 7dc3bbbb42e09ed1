/** Words in lower case under what their letters are in single languages, to be compared with how others heard them. */
export function letterReadings(word: string): readonly string[] {
  const rules = word.charCodeAt(0) < 0x400 ? LATIN : CYRILLIC;
  const readings: string[] = [];
  for (const [language, changes] of rules) {
    if (!language.test(word)) continue;
    let reading = word;
    for (const [pattern, letters] of changes) reading = reading.replace(pattern, letters);
    if (reading !== word) readings.push(reading);
  }
  return readings;
}

type Language = readonly [
  looksLikeIt: RegExp,
  changes: readonly (readonly [pattern: RegExp, letters: string])[],
];

/** Open syllables, and n: what Japanese words are made of. */
const JAPANESE_LATIN =
  /^(?:(?:[kgsztdnhbpmr]y?|sh|ch|j|ts|f|w|y|kk|ss|tt|pp|ssh|tch)?[aeiou]|n(?![aeiou])|h(?![aeiou]))+$/;
const JAPANESE_CYRILLIC =
  /^(?:(?:дз|дж|кк|сс|тт|пп|[кгґсзтдцчшнхбпмрфвй])?[аеєиіїоуыэюяё]|н[ъ'’]|н(?![аеєиіоуэюяё])|[йх])+$/;

const LATIN: readonly Language[] = [
  // Kishida is Кисида, Junichiro Дзюнъитиро.
  [
    JAPANESE_LATIN,
    [
      [/sh/g, 's'],
      [/t?ch/g, 't'],
      [/j/g, 'z'],
    ],
  ],
  // Arabic and Persian: Dahlan is Дахлан.
  [/[aeiou]h[lnr]/, [[/(?<=[aeiou])h(?=[lnr])/g, 'kh']]],
  [/[aeiou]h$/, [[/h$/, 'kh']]],
  // German and Slavic: Dajana; French, Portuguese and Romanian: Bolojan.
  [/[^^]j/, [[/(?<!^)j/g, 'y']]],
  [/j/, [[/j/g, 'zh']]],
  // German: Neuer.
  [/[eä]u/, [[/[eä]u/g, 'oi']]],
  // Latin: Letitia.
  [/ti[aeo]/, [[/ti(?=[aeo])/g, 'tsi']]],
  // Portuguese: Coelho.
  [/[ln]h/, [[/([ln])h/g, '$1']]],
  // English: Jimmie.
  [/ie$/, [[/ie$/, 'y']]],
  // Romanian and Italian: Geoană, Giorgio, Ceaușescu.
  [
    /[gc][ei][aouăâ]/,
    [
      [/g[ei](?=[aouăâ])/g, 'dzh'],
      [/c[ei](?=[aouăâ])/g, 'ch'],
    ],
  ],
  // Dutch and German: Verstappen is Ферстаппен.
  [/^v/, [[/^v/, 'f']]],
  // English: Beckham is Бекъм.
  [/ham$/, [[/ham$/, 'am']]],
  // Italian and Romanian: Ciolacu, Bellucci, Giorgio.
  [/c[eiéî]/, [[/c{1,2}(?=[eiéî])/g, 'ch']]],
  // Turkish and Azerbaijani: Necdet, Ceyhun.
  [/c/, [[/c(?!h)/g, 'dzh']]],
  // Hungarian: Gyurcsány, Gulyás.
  [
    /gy|cs|sz|zs|ly|ny|[öüáé].*s|s.*[öüáé]/,
    [
      [/gy/g, 'd'],
      [/cs/g, 'č'],
      [/zs/g, 'ž'],
      [/(?<!z|c|s)s(?!z|s|h|c)/g, 'š'],
      [/sz/g, 's'],
      [/ly/g, 'y'],
      [/ny/g, 'n'],
    ],
  ],
  // Dutch: Schoof.
  [/sch/, [[/sch/g, 'skh']]],
  // French and Spanish: Guy, Guerrero.
  [/gu[eiy]/, [[/gu(?=[eiy])/g, 'gh']]],
  // French: Simone, Barrot.
  [/[^aeiou]e$/, [[/e$/, '']]],
  [/[aeiouë](?:ts?|ds?|x|s|lds?|lts?)$/, [[/(?:ts?|ds?|x|s|lds?|lts?)$/, '']]],
  // A hook lost: Salaseviciute, Ceausescu.
  [
    /^[a-z]*[csz]/,
    [
      [/s(?!h|c|z)/g, 'š'],
      [/c(?!h|k|z)/g, 'č'],
      [/(?<!s|c)z/g, 'ž'],
    ],
  ],
];

const CYRILLIC: readonly Language[] = [
  // The other way round: Такаичи, Кишида are Такаити, Кисида to Russians.
  [
    JAPANESE_CYRILLIC,
    [
      [/дж/g, 'дз'],
      [/ш/g, 'с'],
      [/ч/g, 'т'],
    ],
  ],
  [/^ф/, [[/^ф/, 'в']]],
  // What has lost its hooks in Latin letters: Чаушеску, Ceausescu.
  [
    /[чшж]/,
    [
      [/[чш]/g, 'с'],
      [/(?<!д)ж/g, 'з'],
    ],
  ],
  // Italian and Romanian: Чолаку, Джорджеску are Ciolacu, Georgescu.
  [/ч(?=[аеиіоую])|дж/, [[/чч?(?=[аеиіоую])/g, 'с']]],
  [/дж/, [[/дж/g, 'г']]],
  // Бърнабич is Brnabić, Бекъм Beckham.
  [/ъ[рл]|[рл]ъ/, [[/ъ(?=[рл])|(?<=[рл])ъ/g, '']]],
  [/[гх][еэаъ]м$/, [[/[гх]([еэаъ]м)$/, '$1']]],
  [/[^аеиоуъ]ъм$/, [[/ъм$/, 'хъм']]],
  // Кисида is Кишида to Bulgarians, who hear what the English write.
  [
    JAPANESE_CYRILLIC,
    [
      [/[ъ'’]/g, ''],
      [/дз(?=[иіяюё])/g, 'дж'],
      [/с(?=[иіїяюё])/g, 'ш'],
      [/т(?=[иіїяюё])/g, 'ч'],
    ],
  ],
];
