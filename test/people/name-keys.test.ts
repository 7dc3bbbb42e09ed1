import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKeys } from '../../src/people/name-keys.ts';

const surname = (name: string): string => nameKeys(name).surname;

describe('nameKeys', () => {
  test.each([
    [
      [
        'Песков',
        'Пєсков',
        'Peskov',
        'Peskow',
        'Пескова',
        'Пескову',
        'Песковым',
        'Peskov’s',
        "Peskov's",
        'PESKOV',
        'peskov',
      ],
    ],
    [
      [
        'Зеленский',
        'Зеленський',
        'Зеленски',
        'Zelensky',
        'Zelenskyy',
        'Zelenskiy',
        'Selenskyj',
        'Зеленського',
        'Зеленским',
      ],
    ],
    [['Merkel', 'Меркел', 'Меркель']],
    [['Ursula von der Leyen', 'фон дер Ляйен', 'Leyen']],
    [['Mohammed bin Salman', 'Mohammed Salman', 'Салман']],
    [['al-Assad', 'Асад', 'аль-Асад', 'Assad']],
    [['McConnell', 'Макконнелл', 'МакКонъл']],
    [['Robert Kennedy Jr.', 'Кеннеди', 'John F. Kennedy III']],
    [['Xi Jinping', 'Си Цзиньпин', 'Си Дзинпин', 'Xi']],
    [['Donald Trump', 'Трампом', 'Тръмп']],
  ])('gives %j one key', (names) => {
    expect(new Set(names.map(surname)).size).toBe(1);
  });

  test('keeps the given names and initials in order, titles left out', () => {
    expect(nameKeys('President George H.W. Bush').given).toEqual(['heorhe', 'h', 'v']);
    expect(nameKeys('г-н Дмитрий Песков').given).toEqual(nameKeys('Dmitri Peskow').given);
  });

  test('has an empty surname where there is no letter', () => {
    expect(nameKeys(' 42 — … ')).toEqual({ surname: '', given: [] });
  });

  test('takes any string and always says the same of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(nameKeys(name)).toEqual(nameKeys(name));
        expect(nameKeys(name).surname).toMatch(/^[a-z]*$/);
      }),
    );
  });
});
