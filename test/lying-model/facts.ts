import type { SeededRandom } from './seeded-random.ts';

/** What a sentence of a report is made of, so that a lie can change one thing of it. */
export interface Facts {
  readonly person: string;
  readonly surname: string;
  readonly other: string;
  readonly otherSurname: string;
  readonly town: string;
  readonly otherTown: string;
  readonly number: string;
  readonly otherNumber: string;
  readonly weekday: string;
  readonly day: string;
}

export type ReportLanguage = 'en' | 'bg' | 'ru' | 'uk';

interface Names {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  readonly towns: readonly string[];
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
}

const english: Names = {
  given: ['Ada', 'Ivo', 'Mira', 'Teodor', 'Elin', 'Jonas', 'Petra', 'Lukas', 'Nadia', 'Oskar'],
  surnames: [
    'Brenn',
    'Marsh',
    'Kasimir',
    'Tarn',
    'Brandvold',
    'Holt',
    'Zelnik',
    'Quist',
    'Falk',
    'Dremmel',
    'Varga',
    'Lindqvist',
  ],
  towns: ['Orlin', 'Velmora', 'Fenwick', 'Harrow Bay', 'Castelmar', 'Dunmore', 'Sarnova', 'Tollen'],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
  ],
};
const cyrillic: Readonly<Record<Exclude<ReportLanguage, 'en'>, Names>> = {
  bg: {
    given: ['Иво', 'Мира', 'Петър', 'Елена', 'Тодор'],
    surnames: ['Бренев', 'Казимиров', 'Танев', 'Холтов', 'Вергов', 'Драмов'],
    towns: ['Орлин', 'Велмора', 'Сарново', 'Толен', 'Дунмор'],
    weekdays: ['понеделник', 'вторник', 'сряда', 'четвъртък', 'петък', 'събота'],
    months: ['януари', 'март', 'април', 'юли', 'септември', 'ноември'],
  },
  ru: {
    given: ['Иван', 'Мария', 'Пётр', 'Елена', 'Фёдор'],
    surnames: ['Бренев', 'Казимиров', 'Танеев', 'Холтов', 'Вергин', 'Драмов'],
    towns: ['Орлин', 'Велмор', 'Сарново', 'Толен', 'Дунмор'],
    weekdays: ['понедельник', 'вторник', 'среду', 'четверг', 'пятницу', 'субботу'],
    months: ['января', 'марта', 'апреля', 'июля', 'сентября', 'ноября'],
  },
  uk: {
    given: ['Іван', 'Марія', 'Петро', 'Олена', 'Федір'],
    surnames: ['Бренєв', 'Казимирів', 'Танєєв', 'Холтов', 'Вергін', 'Драмов'],
    towns: ['Орлин', 'Велмор', 'Сарнове', 'Толен', 'Дунмор'],
    weekdays: ['понеділок', 'вівторок', 'середу', 'четвер', "п'ятницю", 'суботу'],
    months: ['січня', 'березня', 'квітня', 'липня', 'вересня', 'листопада'],
  },
};

export function namesOf(language: ReportLanguage): Names {
  return language === 'en' ? english : cyrillic[language];
}

export function drawFacts(random: SeededRandom, language: ReportLanguage): Facts {
  const { given, surnames, towns, weekdays, months } = namesOf(language);
  const surname = random.pick(surnames);
  const otherSurname = random.pick(surnames.filter((name) => name !== surname));
  const town = random.pick(towns);
  const number = drawNumber(random);
  return {
    surname,
    otherSurname,
    person: `${random.pick(given)} ${surname}`,
    other: `${random.pick(given)} ${otherSurname}`,
    town,
    otherTown: random.pick(towns.filter((name) => name !== town)),
    number,
    otherNumber: otherNumber(random, number),
    weekday: random.pick(weekdays),
    day: `${random.whole(2, 28)} ${random.pick(months)}`,
  };
}

/** Small ones, thousands and decimals, as the news has them. */
function drawNumber(random: SeededRandom): string {
  const form = random.next();
  if (form < 0.5) return `${random.whole(11, 98)}`;
  if (form < 0.7) return `${random.whole(101, 989)}`;
  if (form < 0.85) return `${random.whole(2, 97)},${random.whole(100, 999)}`;
  return `${random.whole(2, 19)}.${random.whole(1, 9)}`;
}

export function otherNumber(random: SeededRandom, number: string): string {
  for (;;) {
    const other = drawNumber(random);
    if (other !== number) return other;
  }
}

/** One digit of a number as another; never the first as 0. */
export function withOtherDigit(random: SeededRandom, number: string): string {
  const digits = [...number].flatMap((character, at) => (/\d/.test(character) ? [at] : []));
  const at = random.pick(digits);
  const digit = random.pick([...'123456789'].filter((other) => other !== number[at]));
  return number.slice(0, at) + digit + number.slice(at + 1);
}
