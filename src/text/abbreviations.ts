/** Words that a full stop follows inside a sentence, lower case, without their last stop. */
const words: Readonly<Record<string, string>> = {
  en:
    'mr mrs ms mx dr prof gen gov govs sen sens rep reps lt col capt cmdr sgt cpl maj adm rev fr hon pres sec supt det ' +
    'insp st mt ft vs v no nos vol fig p pp art ch ed eds et al approx dept dist est ave blvd rd ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri e.g i.e cf',
  bg: 'г гг ул бул пл бл ал т.н т.е т.нар др проф инж ген св вкл хил млн млрд лв ст чл гр с н.е доц акад полк кап подп зам напр вж стр р сл пр обл общ м-р г-н г-жа д-р',
  ru: 'г гг ул им т.е т.д т.п т.н т др проф руб коп тыс млн млрд см ст стр акад ген св обл р д кв напр пр пер пл просп о-в зам пом гос мин чел ок',
  uk: 'р рр вул ім т.з т.зв т.д т.п т.б т ін проф грн коп тис млн млрд див ст стор акад ген св обл напр буд м с пл просп пров заст доц кв гр чол бл',
  de: 'dr prof hr fr st nr z.b d.h u.a bzw ca vgl abs art mio mrd usw sog str ggf inkl evtl',
};

/** Those that as often end a sentence: whether they do is told by the word after them. */
const ambiguous: Readonly<Record<string, string>> = {
  en: 'u.s u.k u.n e.u d.c a.m p.m inc ltd co corp jr sr etc ph.d m.d b.a',
};

/** Capitalised, they begin a sentence and hardly ever go on in a name. */
const starters: Readonly<Record<string, string>> = {
  en: 'the he she it they we you i this that these those in on at but and so a an his her its their there when while after before as if for with however meanwhile',
};

export interface Abbreviations {
  readonly inside: ReadonlySet<string>;
  readonly ambiguous: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
}

const sets = new Map(
  Object.keys(words).map((language): [string, Abbreviations] => [
    language,
    {
      inside: new Set(words[language]?.split(' ')),
      ambiguous: new Set(ambiguous[language]?.split(' ')),
      starters: new Set(starters[language]?.split(' ')),
    },
  ]),
);
const none: Abbreviations = { inside: new Set(), ambiguous: new Set(), starters: new Set() };

/** The abbreviations of a language (ISO 639-1); none for one that is not known. */
export function abbreviationsOf(language: string): Abbreviations {
  return sets.get(language) ?? none;
}
