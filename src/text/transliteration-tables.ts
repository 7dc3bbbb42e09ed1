/** A way to write one language's Cyrillic in Latin letters. All keys are lower case. */
export interface TransliterationTable {
  readonly letters: Readonly<Record<string, string>>;
  /** Instead of `letters` at the beginning of a word. */
  readonly initial?: Readonly<Record<string, string>>;
  /** Instead of `letters` after a vowel, a soft or hard sign, an apostrophe or ў. */
  readonly afterVowel?: Readonly<Record<string, string>>;
  /** Before all others, wherever they stand. */
  readonly sequences?: Readonly<Record<string, string>>;
  /** Before all others, at the end of a word. */
  readonly endings?: Readonly<Record<string, string>>;
}

export type CyrillicLanguage = 'ru' | 'uk' | 'bg' | 'be' | 'sr';
export type TransliterationStyle = 'official' | 'english' | 'german' | 'polish';

const pairs = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const [from = '', to = ''] = pair.split('=');
        return [from, to];
      }),
  );

const COMMON =
  'а=a б=b в=v г=g д=d е=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch';

/** Russian passports since 2013: ICAO Doc 9303, part 3, section 6 B. */
const russianOfficial: TransliterationTable = {
  letters: pairs(`${COMMON} ё=e й=i ъ=ie ы=y ь= э=e ю=iu я=ia`),
};

/** What English-language papers make of BGN/PCGN 1947. */
const russianEnglish: TransliterationTable = {
  letters: pairs(`${COMMON} ё=yo ъ= ы=y ь= э=e ю=yu я=ya`),
  initial: pairs('е=ye'),
  afterVowel: pairs('е=ye'),
  sequences: pairs('жё=zhe чё=che шё=she щё=shche'),
  endings: pairs('ий=y ый=y ия=ia'),
};

const GERMAN = `а=a б=b в=w г=g д=d е=e ж=sch з=s и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=ch ц=z ч=tsch ш=sch щ=schtsch
  ъ= ь= ю=ju я=ja`;

/** Duden's table as German-language papers use it: s between vowels is doubled. */
const russianGerman: TransliterationTable = {
  letters: pairs(`${GERMAN} ё=jo ы=y э=e`),
  initial: pairs('е=je'),
  afterVowel: pairs('е=je'),
  sequences: pairs('асо=asso исо=isso осо=osso исе=isse кс=x жё=scho чё=tscho шё=scho щё=schtscho'),
  endings: pairs('ий=i ый=y'),
};

const POLISH = `а=a б=b в=w г=g д=d е=ie ж=ż з=z и=i й=j к=k л=ł м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=ch ц=c ч=cz ш=sz щ=szcz
  ъ= ь= ю=iu я=ia`;

/** Wydawnictwo Naukowe PWN's rules, without the softening of consonants before ь. */
const russianPolish: TransliterationTable = {
  letters: pairs(`${POLISH} ё=io ы=y э=e`),
  initial: pairs('е=je ё=jo ю=ju я=ja'),
  afterVowel: pairs('е=je ё=jo ю=ju я=ja'),
  sequences: pairs('ле=le ли=li ль=l ля=la лю=lu лё=lo же=że ше=sze че=cze це=ce ще=szcze'),
  endings: pairs('ский=ski цкий=cki ий=ij'),
};

/** Resolution 55 of the Cabinet of Ministers of Ukraine, 27 January 2010. */
const ukrainianOfficial: TransliterationTable = {
  letters: pairs(`${COMMON} г=h ґ=g є=ie и=y і=i ї=i й=i ь= ю=iu я=ia ’= '= ʼ=`),
  initial: pairs('є=ye ї=yi й=y ю=yu я=ya'),
  sequences: pairs('зг=zgh'),
};

const ukrainianEnglish: TransliterationTable = {
  letters: pairs(`${COMMON} г=h ґ=g є=ye и=y і=i ї=yi ь= ю=yu я=ya ’= '= ʼ=`),
  sequences: pairs('зг=zgh'),
  endings: pairs('ий=y ій=iy ія=ia'),
};

const ukrainianGerman: TransliterationTable = {
  letters: pairs(`${GERMAN} г=h ґ=g є=je и=y і=i ї=ji й=j ’= '= ʼ=`),
};

const ukrainianPolish: TransliterationTable = {
  letters: pairs(`${POLISH} г=h ґ=g е=e є=ie и=y і=i ї=ji ’= '= ʼ=`),
  initial: pairs('є=je ю=ju я=ja'),
  afterVowel: pairs('є=je ю=ju я=ja'),
  sequences: pairs('лі=li ль=l ля=la лю=lu лє=le'),
  endings: pairs('ський=ski цький=cki'),
};

/** Transliteration Act of Bulgaria, State Gazette 19 of 13 March 2009. */
const bulgarianOfficial: TransliterationTable = {
  letters: pairs(`${COMMON} х=h щ=sht ъ=a ь=y ю=yu я=ya`),
  endings: pairs('ия=ia'),
};

const bulgarianGerman: TransliterationTable = {
  letters: pairs(`${GERMAN} й=j щ=scht ъ=a`),
};

const bulgarianPolish: TransliterationTable = {
  letters: pairs(`${POLISH} е=e л=ł ъ=y щ=szt`),
  initial: pairs('ю=ju я=ja'),
  afterVowel: pairs('ю=ju я=ja'),
  sequences: pairs('ле=le ли=li ля=la лю=lu'),
};

/** Instruction of the State Committee on Property of Belarus, 2000, as amended on 11 June 2007. */
const belarusianOfficial: TransliterationTable = {
  letters: pairs(`${COMMON} г=h е=ie ё=io ж=ž і=i й=j ў=ŭ х=ch ц=c ч=č ш=š ы=y ь= э=e ю=iu я=ia ’= '= ʼ=`),
  initial: pairs('е=je ё=jo ю=ju я=ja'),
  afterVowel: pairs('е=je ё=jo ю=ju я=ja'),
  sequences: pairs('зь=ź ль=ĺ нь=ń сь=ś ць=ć'),
};

const belarusianEnglish: TransliterationTable = {
  letters: pairs(`${COMMON} г=h е=e ё=yo і=i ў=u ы=y ь= э=e ю=yu я=ya ’= '= ʼ=`),
  initial: pairs('е=ye'),
  endings: pairs('кі=ky'),
};

/** Gaj's alphabet, which Serbian law puts beside the Cyrillic one. */
const serbianOfficial: TransliterationTable = {
  letters: pairs(`${COMMON} ђ=đ ж=ž ј=j љ=lj њ=nj ћ=ć х=h ц=c ч=č џ=dž ш=š`),
};

/** A style that a language has no table for is its official one. */
export const transliterationTables: Readonly<
  Record<CyrillicLanguage, Readonly<Partial<Record<TransliterationStyle, TransliterationTable>>>>
> = {
  ru: { official: russianOfficial, english: russianEnglish, german: russianGerman, polish: russianPolish },
  uk: {
    official: ukrainianOfficial,
    english: ukrainianEnglish,
    german: ukrainianGerman,
    polish: ukrainianPolish,
  },
  bg: { official: bulgarianOfficial, german: bulgarianGerman, polish: bulgarianPolish },
  be: { official: belarusianOfficial, english: belarusianEnglish },
  sr: { official: serbianOfficial },
};
