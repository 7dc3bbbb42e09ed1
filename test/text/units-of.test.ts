import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfUnits, unitsOf } from '../../src/text/units-of.ts';

test('gives the UTF-16 units of any text, and the text back', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '\ud800', '\u0000', '«Так»'),
      (text, more) => {
        const whole = text + more;
        const units = unitsOf(whole);
        expect([...units]).toEqual(Array.from({ length: whole.length }, (_, at) => whole.charCodeAt(at)));
        expect(textOfUnits(units)).toBe(whole);
      },
    ),
  );
});

test('gives back a part of the units as a text of its own', () => {
  expect(textOfUnits(unitsOf('der Bürgermeister').subarray(4, 10))).toBe('Bürger');
});
