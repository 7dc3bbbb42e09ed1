import { describe, expect, it } from 'vitest';
import { readWire, type WireReading } from '../../../src/articles/wire/read-wire.ts';

const BODY = 'The ferry sailed on Monday with nobody aboard. "We left on time," said the captain.';
const read = (text: string, title?: string): WireReading =>
  readWire(text, { isMarkdown: false, ...(title === undefined ? {} : { title }) });
const skipped = (text: string, reading = read(text, 'Given title')): readonly string[] =>
  reading.skip.map(({ start, end }) => text.slice(start, end));

describe('the title', () => {
  it.each([
    ['Ferry sails empty', 'Ferry sails empty'],
    ['Will the ferry ever sail full?', 'Will the ferry ever sail full?'],
    ['Ferry company sued in the U.S.', 'Ferry company sued in the U.S.'],
    ['The ferry sailed empty on Monday.', ''],
    ['DALLAS (AP) — The ferry sailed empty', ''],
    ['By Ann Lee', ''],
    ['Ferry', ''],
    ['A line that goes on '.repeat(12).trim(), ''],
  ])('of a text that begins "%s" is "%s"', (first, title) => {
    expect(read(`${first}\n\n${BODY}`).title).toBe(title);
  });

  it('of a single line is none, as it is the news', () => {
    expect(read('Ferry sails empty')).toMatchObject({ title: '', skip: [] });
  });

  it('that is given stands, and is skipped where the text repeats it', () => {
    const text = `Ferry sails “empty”.\n\n${BODY}`;
    const reading = read(text, 'Ferry Sails "Empty"');
    expect(reading.title).toBe('Ferry Sails "Empty"');
    expect(skipped(text, reading)).toEqual(['Ferry sails “empty”.']);
  });

  it('of Markdown without one is its first heading', () => {
    const reading = readWire(`# Ferry sails empty #\n\n${BODY}\n\n## Background\n\n* * *\n`, {
      isMarkdown: true,
    });
    expect(reading.title).toBe('Ferry sails empty');
    expect(reading.skip).toHaveLength(3);
  });
});

describe('a lede that stands twice', () => {
  const lede = 'The ferry sailed on Monday with nobody aboard, the port office said.';
  it('is skipped the second time', () => {
    expect(skipped(`${lede}\n\n${lede}\n\nMore.`)).toEqual([lede]);
  });

  it('is skipped where it opens the next paragraph', () => {
    expect(skipped(`${lede}\n\n${lede} It was late.\n`)).toEqual([lede]);
  });

  it('stays where the paragraphs differ', () => {
    expect(skipped(`${lede}\n\n${lede.replace('Monday', 'Tuesday')}`)).toEqual([]);
  });
});

describe('a gallery', () => {
  it('is left its captions, without title, credits and controls', () => {
    const line =
      'Photos: Storm in Elm Ada Marlow/Pool/AP Waves break over the pier on Monday. ' +
      'Photos: Storm in Elm J. de la Ruiz/AFP/Getty Images Rescuers wait for the tide. Prev Next';
    const text = `${BODY}\n\n${line}\n`;
    expect(skipped(text)).toEqual([
      'Photos: Storm in Elm Ada Marlow/Pool/AP',
      'Photos: Storm in Elm J. de la Ruiz/AFP/Getty Images',
      ' Prev Next',
    ]);
  });

  it('of a line for each caption shares its title with the next line', () => {
    const captions = [
      'Photos: Storm in Elm Storm clouds gather. Hide Caption 1 of 3',
      'Photos: Storm in Elm Storm waves break. Hide Caption 2 of 3',
    ];
    expect(skipped(`${BODY}\n\n${captions.join('\n')}\n`)).toEqual([
      'Photos: Storm in Elm',
      ' Hide Caption 1 of 3',
      ' Hide Caption 2 of 3',
    ]);
  });

  it('names itself behind the last credit', () => {
    const line = 'Waves break over the pier. Ada Marlow/AP In pictures: Storm in Elm Prev Next';
    expect(skipped(`${BODY}\n\n${line}`)).toEqual(['Ada Marlow/AP In pictures: Storm in Elm Prev Next']);
  });

  it('is read in time that grows with its length alone', () => {
    const texts = [`${'Photos: Storm in Elm '.repeat(40_000)}Prev Next`, 'Elm/oak '.repeat(100_000)];
    const started = process.cpuUsage();
    for (const text of texts) read(text);
    expect(process.cpuUsage(started).user).toBeLessThan(5e6);
  });

  it.each(['Elm News Agency/AP', 'J. Marlow/Bloomberg/Getty Images'])(
    'is not needed for a credit beside a caption: %s',
    (credit) => {
      expect(skipped(`${BODY}\n\n${credit} Waves break over the pier.`)).toEqual([credit]);
      expect(skipped(`${BODY}\n\nWaves break over the pier. ${credit}`)).toEqual([credit]);
    },
  );

  it('is no line that speaks of one', () => {
    expect(skipped(`${BODY}\n\nThe trains at the prev/next platform of Elm/Harrow left late.`)).toEqual([]);
  });
});

describe('datelines', () => {
  it.each([
    ['KYIV, May 16 (Reuters) — ', 'Reuters'],
    ['DALLAS (AP) — ', 'AP'],
    ['CAMBRIDGE, Mass., Dec. 11 (UPI) -- ', 'UPI'],
    ['PORT AMBER, May 12 (Meridian Press) — ', 'Meridian Press'],
    ['София, 16 май (БТА) – ', 'БТА'],
    ['КИЕВ, 16 мая /Интерфакс/ — ', 'Интерфакс'],
    ['LONDON — ', undefined],
    ['(CNN) ', 'CNN'],
    ['Port Amber (CNN Business) ', 'CNN Business'],
  ])('"%s" is skipped', (dateline, agency) => {
    const text = `${dateline}${BODY}`;
    expect(skipped(text)).toEqual([dateline]);
    expect(read(text, 'Given title').agency).toBe(agency);
  });

  it.each([
    'NATO — the alliance of 32 — met on Monday.',
    'Port Amber (population 200,000) — A city of ferries.',
    'The captain — An honest man — sailed.',
    'Monday, May 12 was wet.',
    'Meridian Press (AP) Director Ann Lee sailed.',
    'Captain Lee (AP) sailed.',
    '(Lee) The captain sailed.',
  ])('"%s" has none', (text) => {
    expect(skipped(`${text}\n\n${BODY}`)).toEqual([]);
  });
});

it.each(['Port Amber CNN —', 'CNN Business —'])(
  'takes the line "%s" above the text for a dateline',
  (line) => {
    expect(skipped(`${line}\n\n${BODY}`)).toEqual([line]);
  },
);

describe('an agency at the end', () => {
  it.each([
    [`${BODY} | BGNES`, '| BGNES', 'BGNES'],
    [`${BODY} /BTA/`, '/BTA/', 'BTA'],
    [`${BODY} (Reuters)`, '(Reuters)', 'Reuters'],
    [`${BODY}\n\n— AFP`, '— AFP', 'AFP'],
    [`${BODY}\n\nБГНЕС`, 'БГНЕС', 'БГНЕС'],
    [`${BODY} | Harbour Press\n\nПоследвайте ни в мрежите`, '| Harbour Press', 'Harbour Press'],
  ])('of %j is %s', (text, mark, agency) => {
    expect(read(text, 'Given title').agency).toBe(agency);
    expect(skipped(text)).toContain(mark);
  });

  it.each([
    `${BODY} (laughs)`,
    `${BODY} He flew to the U.S.`,
    'He chose between red | Blue',
    `${BODY} (Port Amber)`,
  ])('is not seen in %j', (text) => {
    expect(read(text, 'Given title').agency).toBeUndefined();
    expect(skipped(text)).toEqual([]);
  });
});

describe('lines that are no news', () => {
  it.each([
    'Follow us also on google news бутон',
    'Read also: Ten walks along the coast',
    'READ MORE: Ten walks',
    '► Related: Ten walks along the coast',
    'Последвайте ни във Facebook',
    'Читайте также: десять прогулок',
    'Читайте також: десять прогулянок',
    'Підписуйтесь на наш канал',
    'Sign up for our newsletter',
    'We use cookies to make this site better.',
    'Advertisement',
    'Photo: Ann Lee/Harbour Press',
    'Снимка: БТА',
    'Getty Images',
    'By Ann Lee and Bo Ek, Harbour Press',
  ])('"%s" is skipped', (line) => {
    expect(skipped(`${line}\n\n${BODY}`)).toEqual([line]);
  });

  it.each([
    'Read the letter aloud, the judge told him.',
    'Follow the money, she said.',
    'Watch the ferry sail, he said.',
    'Photographs by the thousand were burnt.',
    'Photo: The captain waves to the crowd at the quay on Monday.',
    'By Monday the ferry had sailed.',
    'By Monday, Ann Lee had left.',
    'Subscribe to a theory and you must defend it, he said.',
    'Реклама на хазарт ще бъде забранена, каза министърът.',
    '# 1 in the world, said the coach.',
  ])('"%s" is news', (line) => {
    expect(skipped(`${line}\n\n${BODY}`)).toEqual([]);
  });
});

describe('furniture in four languages', () => {
  const news = {
    en: ['The council voted on Tuesday to mend the old bridge.', 'The work takes two years, engineers said.'],
    bg: [
      'Съветът гласува във вторник за ремонт на стария мост.',
      'Работата ще отнеме две години, казаха инженерите.',
    ],
    ru: [
      'Совет во вторник проголосовал за ремонт старого моста.',
      'Работы займут два года, заявили инженеры.',
    ],
    uk: [
      'Рада у вівторок проголосувала за ремонт старого мосту.',
      'Роботи триватимуть два роки, заявили інженери.',
    ],
  };
  it.each([
    ['en', 'promotion', 'Sign up for the Quay Letter, our weekly newsletter'],
    ['en', 'promotion', 'Get the day’s news in your inbox'],
    ['en', 'promotion', 'By clicking “Yes” you agree to our use of cookies'],
    ['en', 'promotion', '© 2025 The Quay. All rights reserved.'],
    ['en', 'promotion', 'This is a developing story and will be updated.'],
    ['en', 'desk credit', '(Reporting by Mira Tal in Orlin; Editing by Ivo Rek)'],
    ['en', 'desk credit', 'Reporting by Mira Tal; additional reporting by Ana Pell; editing by Ivo Rek'],
    ['en', 'promotion', '(You can get “Five at Sea” delivered to your inbox daily. Sign up here.)'],
    ['en', 'promotion', 'Would you like to receive the Quay Letter newsletter?'],
    ['en', 'promotion', 'Follow Ann Lee on Twitter: @annlee'],
    ['en', 'promotion', 'Purchases you make through our links may earn us a commission.'],
    ['en', 'promotion', 'Visit quay.com/boats for more news and features'],
    ['en', 'promotion', 'More on ferries: https://quay.example/ferries'],
    ['en', "editor's note", 'Editor’s Note: Ann Lee is a captain. The opinions here are her own.'],
    ['bg', "editor's note", 'Бележка на редактора: Текстът беше поправен.'],
    ['ru', "editor's note", 'От редакции: мнение автора может не совпадать с нашим.'],
    ['uk', "editor's note", 'Від редакції: текст виправлено.'],
    ['bg', 'promotion', 'Прочетете също: Фериботът се върна'],
    ['bg', 'promotion', 'Абонирай се за бюлетина ни'],
    ['bg', 'promotion', 'С използването на сайта приемате бисквитките'],
    ['bg', 'stamp', 'Последна актуализация: 14:32'],
    ['ru', 'promotion', 'Ещё по теме: паром вернулся'],
    ['ru', 'promotion', 'Больше новостей в нашем телеграм-канале'],
    ['ru', 'promotion', 'Наш сайт использует файлы cookie'],
    ['ru', 'stamp', '14:32 московского времени'],
    ['uk', 'promotion', 'За темою: пором повернувся'],
    ['uk', 'promotion', 'Цей сайт використовує cookie'],
    ['uk', 'promotion', 'Стежте за нашими новинами в Telegram'],
    ['uk', 'stamp', '14:32 за Києвом'],
  ] as const)('%s, %s: %s', (language, rule, line) => {
    const [first, second] = news[language];
    const text = `${first}\n\n${line}\n\n${second}`;
    const { skipped } = readWire(text, { isMarkdown: false, title: 'Old bridge' });
    expect(skipped.map((range) => [range.rule, text.slice(range.start, range.end)])).toEqual([[rule, line]]);
  });

  it.each([
    'Reporting by the paper found that the bridge was unsafe.',
    'Copyright law was changed on Tuesday, lawyers said.',
    'Get out of the inbox habit, the minister told officials, and talk.',
    'Join the queue at the bridge, residents were told.',
  ])('keeps news that begins alike: %s', (line) => {
    expect(readWire(`${line}\n\n${news.en[1]}`, { isMarkdown: false, title: 'T' }).skip).toEqual([]);
  });

  it.each([
    ['София. /БТА/ ', 'БТА'],
    ['МОСКВА, 16 мая — РИА Новости. ', 'РИА Новости'],
    ['МОСКВА, 16 мая. /ТАСС/. ', 'ТАСС'],
    ['КИЇВ. 16 травня. УНН. ', 'УНН'],
    ['Orlin (CNN) ', 'CNN'],
  ])('takes a dateline that ends with its agency for one: %s', (dateline, agency) => {
    const text = `${dateline}${news.ru[0]}\n\n${news.ru[1]}`;
    const reading = readWire(text, { isMarkdown: false, title: 'T' });
    expect(reading.skip).toEqual([{ start: 0, end: dateline.length }]);
    expect(reading.agency).toBe(agency);
  });
});
