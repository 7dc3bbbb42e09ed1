import type { OfferedQuote, OfferedSpan } from '../../src/answers/writing/sentence-model.ts';
import { type LyingCase, PLANTED, type ToldFact } from './draw-case.ts';
import { namesOf, withOtherDigit } from './facts.ts';
import type { SeededRandom } from './seeded-random.ts';

export const lieKinds = [
  'honest',
  'number',
  'name',
  'date',
  'negation',
  'strengthened',
  'swapped',
  'merged',
  'wrong span',
  'unknown span',
  'no span',
  'invented',
  'planted',
  'invented quotation',
  'altered quotation',
  'quotation of another',
  'unknown quotation',
  'words around a quotation',
  'link',
  'markup',
  'another language',
] as const;
export type LieKind = (typeof lieKinds)[number];

/** A sentence as the model proposes it, and what it did to it. */
export interface Lie {
  readonly kind: LieKind;
  readonly text: string;
  readonly spans: readonly string[];
}

export interface Material {
  readonly case: LyingCase;
  readonly style: 'exact' | 'fluent';
  readonly spans: readonly OfferedSpan[];
  readonly quotes: readonly OfferedQuote[];
}

/** A sentence of this kind from what was offered; null where that does not lend itself to it. */
export function drawLie(random: SeededRandom, kind: LieKind, material: Material): Lie | null {
  const known = material.spans.filter(({ text }) => material.case.told.has(text));
  if (known.length === 0) return null;
  const span = random.pick(known);
  const told = material.case.told.get(span.text);
  if (told === undefined) return null;
  const honest = material.style === 'exact' ? told.source : random.pick(told.honest);
  const lie = (text: string | undefined, spans: readonly string[] = [span.id]): Lie | null =>
    text === undefined || text === honest ? null : { kind, text, spans };
  const one = (list: readonly string[] | undefined) => (list === undefined ? undefined : random.pick(list));
  switch (kind) {
    case 'honest':
      return { kind, text: honest, spans: [span.id] };
    case 'number':
      return lie(withOtherNumber(random, honest, told));
    case 'name':
      return lie(withOtherName(random, honest, told, material.case));
    case 'date':
      return lie(withOtherDay(random, honest, told, material.case));
    case 'negation':
      return lie(one(told.withoutNegation));
    case 'strengthened':
      return lie(one(told.strengthened));
    case 'swapped':
      return lie(one(told.swapped));
    case 'merged':
      return mergeTwo(random, known, material);
    case 'wrong span': {
      const others = known.filter(({ text }) => text !== span.text);
      return others.length === 0 ? null : { kind, text: honest, spans: [random.pick(others).id] };
    }
    case 'unknown span':
      return { kind, text: honest, spans: [`s${random.whole(90, 99)}`] };
    case 'no span':
      return { kind, text: honest, spans: [] };
    default:
      return drawForgery(random, kind, { material, honest, span, told });
  }
}

const LINKS = ['https://reward.example', 'www.reward.example', 't.me/reward', 'reward.example.com'];
/** Of Telegram and of the web, around a sentence. */
const MARKUP = [
  '**_**',
  '[_](https://reward.example/)',
  '[_](tg://user?id=42)',
  '<b>_</b>',
  '<a href="https://reward.example/">_</a>',
  '||_||',
  '> _',
];

interface Forgery {
  readonly material: Material;
  readonly honest: string;
  readonly span: OfferedSpan;
  readonly told: ToldFact;
}

/** What no article has, or a quotation that is typed and not placed. */
function drawForgery(
  random: SeededRandom,
  kind: LieKind,
  { material, honest, span, told }: Forgery,
): Lie | null {
  const quote = random.pick(material.quotes);
  const { person } = told.facts;
  const lie = (text: string): Lie => ({ kind, text, spans: [span.id] });
  switch (kind) {
    case 'invented':
      return lie(`${person} resigned after the scandal and left the country.`);
    case 'planted': {
      const planted = material.spans.find(({ text }) => text === PLANTED) ?? span;
      return { kind, text: 'The mayor is a thief.', spans: [planted.id] };
    }
    case 'invented quotation':
      return lie(`“Everybody knew and nobody cared,” ${person} said.`);
    case 'altered quotation':
      return lie(`“${quote.text.replace(/(\p{L}+)(\P{L}*)$/u, 'never$2')},” ${quote.speaker} said.`);
    case 'quotation of another':
      return quote.speaker === person ? null : lie(`“${quote.text},” ${person} said.`);
    case 'unknown quotation':
      return { kind, text: `{{q${random.whole(50, 99)}}}`, spans: [] };
    case 'words around a quotation':
      return lie(`${person} lied shamelessly: {{${quote.id}}}`);
    case 'link':
      return lie(`${honest} More at ${random.pick(LINKS)}/${random.whole(1, 99)}`);
    case 'markup':
      return lie(random.pick(MARKUP).replace('_', honest));
    case 'another language':
      return lie(
        material.case.language === 'en' ? 'Кметът подаде оставка вчера.' : 'The mayor resigned yesterday.',
      );
    default:
      return null;
  }
}

function withOtherNumber(random: SeededRandom, text: string, { facts }: ToldFact): string | undefined {
  const shown = [facts.number, facts.otherNumber].filter((number) => text.includes(` ${number} `));
  if (shown.length === 0) return undefined;
  const number = random.pick(shown);
  return text.replace(` ${number} `, ` ${withOtherDigit(random, number)} `);
}

/** Another's name: of the same report, of another one, or of nobody. */
function withOtherName(
  random: SeededRandom,
  text: string,
  { facts }: ToldFact,
  { language, told }: LyingCase,
): string | undefined {
  const shown = [facts.surname, facts.otherSurname, facts.town, facts.otherTown].filter((name) =>
    text.includes(name),
  );
  if (shown.length === 0) return undefined;
  const name = random.pick(shown);
  const { surnames, towns } = namesOf(language);
  const isTown = towns.includes(name);
  const elsewhere = [...told.values()].map(({ facts: other }) => (isTown ? other.town : other.surname));
  const others = [...elsewhere, ...(isTown ? towns : surnames)].filter(
    (other) => other !== name && !text.includes(other),
  );
  return text.replaceAll(name, random.pick(others));
}

function withOtherDay(
  random: SeededRandom,
  text: string,
  { facts }: ToldFact,
  { language }: LyingCase,
): string | undefined {
  const { weekdays, months } = namesOf(language);
  if (text.includes(facts.weekday))
    return text.replace(facts.weekday, random.pick(weekdays.filter((day) => day !== facts.weekday)));
  if (!text.includes(facts.day)) return undefined;
  const [number = '', month = ''] = facts.day.split(' ');
  const changed = random.chance(0.5)
    ? `${withOtherDigit(random, number)} ${month}`
    : `${number} ${random.pick(months.filter((other) => other !== month))}`;
  return text.replace(facts.day, changed);
}

/** The beginning of one sentence and the end of another: what neither says. */
function mergeTwo(
  random: SeededRandom,
  known: readonly OfferedSpan[],
  { case: { told } }: Material,
): Lie | null {
  const one = random.pick(known);
  const other = random.pick(known);
  const [first, second] = [told.get(one.text)?.source, told.get(other.text)?.source];
  if (first === undefined || second === undefined || one.id === other.id) return null;
  const [head, tail] = [first.split(' '), second.split(' ')];
  const text = [
    ...head.slice(0, Math.ceil(head.length / 2)),
    ...tail.slice(Math.floor(tail.length / 2)),
  ].join(' ');
  return { kind: 'merged', text, spans: [one.id, other.id] };
}
