import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames } from '../../src/people/compare-names.ts';

describe('compareNames', () => {
  test.each([
    ['William Clinton', 'Bill Clinton'],
    ['Владимир Владимирович Путин', 'Volodymyr Putin'],
    ['Путин Владимир Владимирович', 'Vladimir Putin'],
    ['Putin, Vladimir', 'Владимир Путин'],
    ['Саша Иванов', 'Oleksandr Ivanov'],
    ['Mike Pompeo', 'Michael Pompeo'],
    ['Дональд Трамп', 'Дональда Трампа'],
    ['Ірина Верещук', 'Ірини Верещук'],
    ['President Emmanuel Macron', 'Эммануэль Макрон'],
    ['Robert F. Kennedy, Jr.', 'Bob F. Kennedy Jr'],
    ['Pedro Sánchez Pérez-Castejón', 'Педро Санчес'],
    ['Kim Jong-un', 'Kim Jong Un'],
    ['Ludwig van Beethoven', 'Ludwig Beethoven'],
    ['Sir Keir Starmer', 'Кир Стармер'],
    ['г-жа Мария Захарова', 'Maria Zakharova'],
    ['Pennsylvania Gov. Tom Wolf', 'Thomas Wolf'],
    ['Kremlin spokesman Dmitry Peskov', 'Дмитрий Песков'],
    ['міністерка освіти Соломія Вербецька', 'Solomiia Verbetska'],
    ['Prime Minister Justin Trudeau of Canada', 'Justin Trudeau'],
    ['donald Trump', 'Donald Trump'],
    ['Donald trump Jr.', 'Дональд Трамп-младший'],
  ])('takes %s and %s for the same', (a, b) => {
    expect(compareNames(a, b)).toBe('same');
  });

  test.each([
    ['Clinton', 'Bill Clinton'],
    ['Clinton', 'Hillary Clinton'],
    ['V. Putin', 'Владимир Путин'],
    ['В. В. Путин', 'Владимир Владимирович Путин'],
    ['George Bush', 'George W. Bush'],
    ['Ocasio-Cortez', 'Alexandria Ocasio-Cortez'],
    ['Mr. Peskov', 'Дмитрий Песков'],
    ['Donald Trump Jr.', 'Trump'],
    ['Lopez Obrador', 'Andrés Manuel López Obrador'],
  ])('finds nothing against %s being %s, but does not hold them for proven the same', (a, b) => {
    expect(compareNames(a, b)).toBe('compatible');
  });

  test.each([
    ['Bill Clinton', 'Hillary Clinton'],
    ['George H. W. Bush', 'George W. Bush'],
    ['Порошенко', 'Тимошенко'],
    ['Александр Иванов', 'Александра Иванова'],
    ['Vitali Klitschko', 'Володимир Кличко'],
    ['Jarosław Kaczyński', 'Лех Качиньский'],
    ['Ким Чен Ын', 'Kim Yo Jong'],
    ['J. Biden', 'Hunter Biden'],
    ['Donald Trump Jr.', 'Donald Trump'],
    ['Trump Jr.', 'Donald Trump'],
    ['', 'Putin'],
    ['Юрий Петров', 'Георгий Петров'],
    ['Никола Колев', 'Николай Колев'],
    ['Мартина Шульц', 'Martin Schulz'],
    ['Sasha Ivanov', 'Sasha Ivanova'],
    ['Hafez al-Assad', 'Bashar al-Assad'],
    ['Andrés Iniesta', 'Pedro Iniesta'],
    ['Michael Peters', 'Michael Peter'],
    ['Marco Conte', 'Marco Conti'],
    ['Виктора Иванова', 'Viktoria Ivanova'],
    ['Pence', 'a spokesman for Mike Pence'],
    ['Mike Pence', 'a letter to then-Vice President Mike Pence'],
  ])('tells %s from %s', (a, b) => {
    expect(compareNames(a, b)).toBe('different');
  });

  test('says the same in either order, of any two strings', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom('Ivan', 'Иванов', 'O’Neill', 'al-', 'J.', 'de', 'Пескова', 'Xi', '-', '«', 'Jr.'),
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(fc.property(name, name, (a, b) => compareNames(a, b) === compareNames(b, a)));
  });
});
