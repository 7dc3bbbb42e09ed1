import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/answers/check/check-claim.ts';
import { indexSources } from '../../../src/answers/check/index-source.ts';

const bridge = indexSources(
  [
    'Mayor Ada Brenn said on Monday that the bridge over the Orlin will not reopen before June. The repairs may cost 12 million euros, engineers told the city council. ' +
      'Piet Halloran, who leads the opposition, rejected the plan and called it a waste of money. “We have paid for this bridge twice,” he said. ' +
      'Twelve people were hurt when the railing gave way in March.\nThe council denied that the contractor was warned. It lost the vote by 14 to 9.',
  ],
  'en',
);
const bulgarian = indexSources(
  [
    'Кметът Ада Бренова каза в понеделник, че мостът над Орлин няма да бъде отворен преди юни. Ремонтът може да струва 12 милиона евро. Пламен Халоран отхвърли плана.',
  ],
  'bg',
);
const russian = indexSources(
  [
    'Мэр Анна Бреннова заявила в понедельник, что мост через Орлин не откроют до июня. Ремонт может стоить 12 миллионов евро, сообщили инженеры. Пётр Галоран назвал план пустой тратой денег.',
  ],
  'ru',
);
const ukrainian = indexSources(
  [
    'Мерка Ганна Бренова заявила в понеділок, що міст через Орлін не відкриють до червня. Ремонт може коштувати 12 мільйонів євро. Петро Галоран розкритикував план.',
  ],
  'uk',
);

describe('a claim is supported', () => {
  it.each([
    ['word for word', bridge, 'The repairs may cost 12 million euros, engineers told the city council.'],
    ['with a number in figures', bridge, 'Engineers say the repairs may cost €12m.'],
    ['in other words', bridge, 'The bridge will stay closed until June, the mayor said.'],
    ['in fewer words', bridge, 'Twelve people were hurt.'],
    [
      'with the words of another in quotation marks',
      bridge,
      '“We have paid for this bridge twice,” said Piet Halloran.',
    ],
    ['in Bulgarian', bulgarian, 'Ремонтът може да струва 12 милиона евро.'],
    ['in Russian', russian, 'Ремонт может стоить 12 миллионов евро, сообщили инженеры.'],
    ['in Ukrainian', ukrainian, 'Ремонт може коштувати 12 мільйонів євро.'],
    [
      'in another language, by names and numbers',
      russian,
      'Mayor Anna Brennova said the repairs may cost 12 million euros.',
    ],
  ])('%s', (_how, sources, claim) => {
    expect(checkClaim({ claim, sources })).toMatchObject({ supported: true });
  });
});

describe('a claim is rejected, and why is said', () => {
  it.each([
    [
      'another number',
      bridge,
      'The repairs may cost 17 million euros, engineers told the city council.',
      'the number 17 million is not in the source; it says 12 million',
    ],
    [
      'another day',
      bridge,
      'Mayor Ada Brenn said on Friday that the bridge over the Orlin will not reopen before June.',
      'the date “Friday” is not in the source; it says “Monday”',
    ],
    [
      'another speaker',
      bridge,
      'Ada Brenn rejected the plan and called it a waste of money.',
      'the name “Brenn” is in the source, but not with what the claim says of it; “Halloran” stands there',
    ],
    [
      'a dropped “not”',
      bridge,
      'Mayor Ada Brenn said on Monday that the bridge over the Orlin will reopen before June.',
      'the source says “not”; the claim leaves it out',
    ],
    [
      'a “may” made certain',
      bridge,
      'The repairs will cost 12 million euros, engineers told the city council.',
      'the source says “may”; the claim leaves it out',
    ],
    [
      'what was denied',
      bridge,
      'The contractor was warned.',
      'the source says “denied”; the claim leaves it out',
    ],
    [
      'the opposite',
      bridge,
      'The council won the vote by 14 to 9.',
      'the claim says “won”, the source “lost”',
    ],
    [
      'a link of its own',
      bridge,
      'Twelve people were hurt (https://orlin.example/dead).',
      'the link https://orlin.example/dead is not in the source',
    ],
    [
      'invented words in quotation marks',
      bridge,
      'Ada Brenn said: “The bridge is safe for everybody.”',
      'the words in quotation marks, “The bridge is safe for everybody.”, do not stand so in the source',
    ],
    [
      'another number in Bulgarian',
      bulgarian,
      'Ремонтът може да струва 19 милиона евро.',
      'the number 19 милиона is not in the source; it says 12 милиона',
    ],
    [
      'another day in Bulgarian',
      bulgarian,
      'Кметът Ада Бренова каза в петък, че мостът над Орлин няма да бъде отворен преди юни.',
      'the date “петък” is not in the source; it says “понеделник”',
    ],
    [
      'a dropped «не» in Russian',
      russian,
      'Анна Бреннова заявила в понедельник, что мост через Орлин откроют до июня.',
      'the source says “не”; the claim leaves it out',
    ],
    [
      'another speaker in Russian',
      russian,
      'Пётр Галоран заявил в понедельник, что мост через Орлин не откроют до июня.',
      'the name “Галоран” is in the source, but not with what the claim says of it; “Бреннова” stands there',
    ],
    [
      'another name in Ukrainian',
      ukrainian,
      'Петро Мельник розкритикував план.',
      'the name “Мельник” is not in the source; it says “Галоран”',
    ],
    [
      'a dropped «може» in Ukrainian',
      ukrainian,
      'Ремонт буде коштувати 12 мільйонів євро.',
      'the source says “може”; the claim leaves it out',
    ],
    [
      'another number in another language',
      russian,
      'Mayor Anna Brennova said the repairs may cost 19 million euros.',
      'the number 19 million is not in the source',
    ],
    [
      'a denial turned round in a contraction',
      indexSources(['The council hasn’t paid for the mill at Orlin since the fire.'], 'en'),
      'The council has paid for the mill at Orlin since the fire.',
      "the source says “hasn't”; the claim leaves it out",
    ],
    [
      'a day that the source has elsewhere',
      indexSources(['The mill at Orlin burnt down on Friday. The mayor came on Sunday.'], 'en'),
      'The mill at Orlin burnt down on Sunday.',
      'the claim says “Sunday” where the source says “Friday”',
    ],
    [
      'another matter',
      bridge,
      'The orchestra played Mahler before an enthusiastic audience.',
      'the source hardly speaks of this: it does not have “orchestra”, “played”, “Mahler”',
    ],
    ['nothing at all', bridge, '🙂 …', 'the claim states nothing to look up'],
  ])('%s', (_what, sources, claim, reason) => {
    const verdict = checkClaim({ claim, sources });
    expect(verdict.reasons).toContain(reason);
    expect(verdict.supported).toBe(false);
  });
});

describe('days are compared as days', () => {
  const asOf = '2025-05-13T10:00:00Z';
  const said = (day: string) =>
    `Mayor Ada Brenn said ${day} that the bridge over the Orlin will not reopen before June.`;
  it.each(['on Monday', 'yesterday', 'on May 12', 'on 12 May'])('%s is Monday the 12th', (day) => {
    expect(checkClaim({ claim: said(day), sources: bridge, asOf }).supported).toBe(true);
  });
  it.each(['today', 'on Sunday', 'on May 11', 'on 13 May'])('%s is not', (day) => {
    expect(checkClaim({ claim: said(day), sources: bridge, asOf }).supported).toBe(false);
  });
});

describe('the check', () => {
  it('never throws, keeps support within 0 and 1, and says the same twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        (claim, source) => {
          const once = checkClaim({ claim, sources: indexSources([source]), asOf: '2025-05-13T10:00:00Z' });
          expect(once.support).toBeGreaterThanOrEqual(0);
          expect(once.support).toBeLessThanOrEqual(1);
          expect(
            checkClaim({ claim, sources: indexSources([source]), asOf: '2025-05-13T10:00:00Z' }),
          ).toEqual(once);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('supports whole sentences of the source, near to certainty and without a reason', () => {
    const name = fc.constantFrom('Ada', 'Piet', 'Mara', 'Orlin', 'Lorn', 'Halloran', 'Brenn');
    const verb = fc.constantFrom(
      'opened',
      'never saw',
      'may close',
      'won',
      'paid 12 million euros for',
      'denied seeing',
    );
    const sentence = fc
      .tuple(name, verb, name)
      .map(([who, did, what]) => `${who} ${did} the bridge at ${what} on Monday.`);
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { minLength: 1, maxLength: 6 }), fc.nat(), (sentences, pick) => {
        const claim = sentences[pick % sentences.length] ?? '';
        const { supported, support, reasons } = checkClaim({
          claim,
          sources: indexSources([sentences.join(' ')]),
        });
        expect([supported, support > 0.95, reasons]).toEqual([true, true, []]);
      }),
      { numRuns: 100 },
    );
  });

  it('is not talked round by a long claim that is right but for one word', () => {
    const right = Array.from({ length: 60 }, (_, i) => `House ${i + 10} at Orlin burnt down on Friday.`).join(
      ' ',
    );
    const sources = indexSources([`${right} The mill at Lorn was not hit by the fire.`], 'en');
    const claim = `${right} The mill at Lorn was hit by the fire.`;
    expect(checkClaim({ claim, sources })).toMatchObject({
      supported: false,
      reasons: ['the source says “not”; the claim leaves it out'],
    });
  });

  it('finds each claim in the source that has it', () => {
    const sources = indexSources(['The dam at Lorn held.', 'The mill at Orlin burnt down on Friday.']);
    expect(checkClaim({ claim: 'The mill at Orlin burnt down on Friday.', sources }).support).toBeGreaterThan(
      0.95,
    );
  });

  it('takes time in proportion to the length of a claim', () => {
    const claimOf = (words: number) =>
      Array.from({ length: words }, (_, i) => `bridge${i % 7} 12 Orlin`).join(' ');
    const sources = indexSources([claimOf(1_000)]);
    const timeMs = (words: number) => {
      const start = performance.now();
      checkClaim({ claim: claimOf(words), sources });
      return performance.now() - start;
    };
    timeMs(200);
    const [short, long] = [timeMs(200), timeMs(1_600)];
    expect(long / Math.max(short, 5)).toBeLessThan(40);
  });
});
