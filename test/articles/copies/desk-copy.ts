import { type MadeArticle, pick, type Random } from './made-articles.ts';

type Marks = readonly [open: string, close: string];

const OTHER_OUTLETS = [
  'Northern Sentinel',
  'Daily Lantern',
  'The Plain Dealer of Orrin',
  'Coast Herald',
] as const;
const MARKS: readonly [Marks, ...Marks[]] = [
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
  ['“', '”'],
];
const FURNITURE = [
  'Follow us on our channels to be the first to know.',
  'This story was produced with the help of our partners at the Orrin News Network.',
  'Have you seen something that we should report? Write to the night desk at the address below.',
  'Our journalism is paid for by readers. Become a member for the price of a coffee.',
  'Read also: the ten best walks along the northern coast this spring.',
  'The Lantern is not responsible for the content of external sites. All rights reserved.',
] as const;
const LEDES = [
  'Officials spent the day answering questions that had piled up over the winter, and residents are still waiting for most of the answers.',
  'What began as a small notice on a board has become the talk of the town, and nobody seems to know how it will end.',
  'A decision that few had expected so soon was announced on short notice, and its opponents promised at once to fight it.',
  'It is official: after months of rumours the plan is on the table, and the bill with it.',
] as const;

/** How a desk of another outlet passes an article on: own title and lede, tail cut, other marks and spaces, own furniture. */
export function deskCopy(article: MadeArticle, random: Random): MadeArticle {
  const [, ...rest] = article.paragraphs;
  const kept = rest.slice(0, Math.max(2, Math.ceil(rest.length * (1 - random() * 0.4))));
  const marks = pick(random, MARKS);
  const body = kept.map((paragraph) => respaced(remarked(paragraph, marks), random));
  const furniture = Array.from({ length: Math.floor(random() * 3) }, () => pick(random, FURNITURE));
  const lede = random() < 0.7 ? [pick(random, LEDES)] : [respaced(article.paragraphs[0] ?? '', random)];
  return {
    id: `${article.id}-copy`,
    title: `${pick(random, ['Row', 'Questions', 'New turn', 'Surprise'])} over ${article.title.split(': ')[0]}`,
    source: pick(random, OTHER_OUTLETS),
    publishedAt: new Date(Date.parse(article.publishedAt) + random() * 4e7).toISOString(),
    paragraphs: [...lede, ...body, ...furniture],
  };
}

function remarked(paragraph: string, [open, close]: Marks): string {
  return paragraph.replaceAll('“', open).replaceAll('”', close).replaceAll('’', "'");
}

function respaced(paragraph: string, random: Random): string {
  return random() < 0.5 ? paragraph.replaceAll(' ', random() < 0.5 ? '  ' : '\u00a0') : paragraph;
}
