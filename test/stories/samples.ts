import type { GroupableArticle } from '../../src/stories/story.ts';

/** Invented events; each text differs in wording as desks do. */
export function article(id: string, text: string, change: Partial<GroupableArticle> = {}): GroupableArticle {
  return { id, title: '', text, skip: [], language: 'en', contentKey: id, ...change };
}

export const fire = [
  article(
    'fire-1',
    'A fire broke out in the Grunwald paper mill in Ostrava on Tuesday. Two workers, Petr Hala and Jan Novy, were hurt. Fire chief Eva Kolarova said the cause was not known.',
  ),
  article(
    'fire-2',
    'Two people were hurt when the Grunwald mill burned in Ostrava, fire chief Eva Kolarova said. The paper store was lost; 140 firefighters came.',
  ),
  article(
    'fire-3',
    'Investigators looked through the ashes of the Grunwald paper mill in Ostrava, where 140 firefighters fought a blaze that hurt Petr Hala and Jan Novy.',
  ),
];

export const vote = [
  article(
    'vote-1',
    'Parliament in Lisbon voted 120 to 98 for the housing bill of minister Rui Tavira. Rents may rise by no more than 2 per cent a year.',
  ),
  article(
    'vote-2',
    'The housing bill passed in Lisbon with 120 votes. Minister Rui Tavira called the rent ceiling of 2 per cent a first step; landlords will sue.',
  ),
];

export const match = article(
  'match-1',
  'Striker Lena Oster scored twice as Falken beat Norden 3:1 in the cup final before 41,000 spectators in Kiel.',
);
