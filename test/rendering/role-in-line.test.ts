import { describe, expect, it } from 'vitest';
import { roleInLine } from '../../src/rendering/role-in-line.ts';

describe('roleInLine', () => {
  it.each([
    ['Mayor', 'mayor'],
    ['Foreign Minister', 'foreign minister'],
    ['Former Prime Minister', 'former prime minister'],
    ['President of Valtoria', 'president of Valtoria'],
    ['Chief engineer', 'chief engineer'],
    ['Кмет', 'кмет'],
    ['Министр транспорта', 'министр транспорта'],
    ['Прем’єр', 'прем’єр'],
    ['Главный инженер', 'главный инженер'],
    ['Турският външен министър', 'турският външен министър'],
  ])('writes %s as %s behind a name', (role, shown) => {
    expect(roleInLine(role)).toBe(shown);
  });

  it.each([
    'harbour master',
    'Kremlin spokesman',
    'French President',
    'General Staff spokesman',
    'Chief Marlow’s deputy',
    'CEO',
    'Foreign Office',
    'observatory’s director',
    '',
  ])('leaves %j as it is', (role) => {
    expect(roleInLine(role)).toBe(role);
  });
});
