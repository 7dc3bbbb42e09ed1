import type { Report } from './newsroom.ts';

/** A little news of a country that does not exist. */
export const reports: readonly Report[] = [
  {
    id: 'tolls',
    title: 'Mayor defends ferry tolls',
    date: '2031-03-10',
    text: 'PORT ELLEN — The tolls will stay, Ada Marlow said on Monday.\n\n"Nobody likes tolls, but the ferries do not sail on kind words," Mayor Ada Marlow told the council. She added: "We will look at the price of season tickets again in May."\n\nThe opposition called the price outrageous.',
    said: [
      {
        by: 'Ada Marlow',
        role: 'Mayor',
        words: 'Nobody likes tolls, but the ferries do not sail on kind words,',
        part: 1,
      },
      {
        by: 'Ada Marlow',
        role: 'Mayor',
        words: 'We will look at the price of season tickets again in May.',
        mention: 'She',
      },
    ],
  },
  {
    id: 'tolls-reprint',
    title: 'Tolls stay, says mayor',
    source: 'Evening Lantern',
    date: '2031-03-10',
    text: 'Port Ellen keeps its tolls. "Nobody likes tolls, but the ferries do not sail on kind words," Marlow said.',
    said: [{ by: 'Marlow', words: 'Nobody likes tolls, but the ferries do not sail on kind words,' }],
  },
  {
    id: 'bridge',
    title: 'Cracks found in the Skerry bridge',
    source: 'Evening Lantern',
    date: '2031-03-12',
    text: 'Engineers found cracks in two piers of the Skerry bridge on Tuesday night.\n\n"I would not drive a cart over it," said Tobias Quill, the chief engineer. He believes the bridge can be mended by autumn.\n\nFour hundred lorries a day now take the ferry.',
    said: [
      { by: 'Tobias Quill', role: 'chief engineer', words: 'I would not drive a cart over it,' },
      {
        by: 'Tobias Quill',
        role: 'chief engineer',
        words: 'the bridge can be mended by autumn',
        kind: 'indirect',
        confidence: 'medium',
        mention: 'He',
      },
    ],
  },
  {
    id: 'sale',
    title: 'Port Ellen to sell a ferry',
    date: '2031-03-11',
    text: 'The city wants to sell its oldest ferry. "A ship that stays in harbour costs twice," treasurer Mirka Banova said.',
    said: [{ by: 'Mirka Banova', role: 'treasurer', words: 'A ship that stays in harbour costs twice,' }],
  },
  {
    id: 'brother',
    title: 'Fishermen want quotas back',
    date: '2031-02-01',
    text: '"The herring does not read our rules," said Jonas Quill, a fisherman. "Give us the quotas back," Jonas Quill said. "We ask for nothing else," Jonas Quill said.',
    said: [
      { by: 'Jonas Quill', words: 'The herring does not read our rules,' },
      { by: 'Jonas Quill', words: 'Give us the quotas back,' },
      { by: 'Jonas Quill', words: 'We ask for nothing else,' },
    ],
  },
  {
    id: 'herring-bg',
    title: 'Кметът на Порт Елън за фериботите',
    source: 'Фар',
    date: '2031-03-11',
    language: 'bg',
    text: 'Градът продава и втория си ферибот. „Двата кораба са стари колкото мен“, каза Мирка Банова пред съвета.',
    said: [{ by: 'Мирка Банова', words: 'Двата кораба са стари колкото мен' }],
  },
];
