import type { Report } from './newsroom.ts';

/** A fire, its correction, a race and a new harbour master, in several languages. */
export const fireReports: readonly Report[] = [
  {
    id: 'fire',
    title: 'Fire at Corran mill, 4,000 told to leave',
    date: '2031-04-02',
    text: 'A fire destroyed the old mill at Corran in the night to Wednesday and lit the whole valley.\n\nThe police told 4,000 people to leave their houses, a spokesman said at dawn.\n\nThe mill had stood empty for eleven years.',
  },
  {
    id: 'fire-correction',
    title: 'Correction: 400 people had to leave Corran, not 4,000',
    date: '2031-04-03',
    text: 'Our report on the fire at Corran mill gave a wrong number. The police told 400 people to leave their houses, not 4,000.\n\nThe chief of the brigade added that three cows were lost and that no one was killed in the fire.',
  },
  {
    id: 'race',
    title: 'Hollin wins the island race',
    date: '2031-04-05',
    text: 'Petra Hollin came in first in the island race on Saturday, eleven seconds ahead of the favourite.\n\nThe race was held for the fortieth time, in rain and with a strong wind from the north.',
  },
  {
    id: 'race-uk',
    title: 'Голлін перемогла в перегонах навколо острова',
    date: '2031-04-05',
    language: 'uk',
    text: 'Петра Голлін перемогла в перегонах навколо острова Скеррі. Про це в суботу ввечері повідомили організатори перегонів у гавані.',
  },
  {
    id: 'harbour',
    title: 'Harbour counts its boats',
    date: '2031-04-06',
    text: 'Brenn counted ninety boats in the harbour on Sunday morning, ten more than last year. The new pier was paid for by the city, said Dora Kest, the head of the council.\n\nHarbour Master Ivo Brenn wants the new pier to be open to all boats by the end of May.',
  },
  {
    id: 'harbour-uk',
    title: 'Новий капітан гавані',
    date: '2031-04-06',
    language: 'uk',
    text: 'Іван Бренник став капітаном гавані Порт-Еллена і вже оглянув нові причали.',
  },
];
