/** Numbers in words, in the forms that the news uses most, by value; lower case. "One" is left out: it is a pronoun as often. */
const numberWordsByValue: Readonly<Record<number, string>> = {
  0: 'zero нула ноль нуль',
  2: 'two second две два двама двамата двете двата второ втори втора двух двое двоих второй вторая второе дві двох двоє другий друга',
  3: 'three third три трима трети трета трето трех трёх трое третий третья третье трьох троє третій третя',
  4: 'four fourth четири четирима четвърти четвърта четыре четырех четырёх четвертый четвертая чотири чотирьох четвертий четверта',
  5: 'five fifth пет петима пети пета пять пяти пятый пятая п’ять п’яти п’ятий п’ята',
  6: 'six sixth шест шестима шести шеста шесть шестой шестая шість шести шостий шоста',
  7: 'seven seventh седем седми седма семь семи седьмой седьмая сім семи сьомий сьома',
  8: 'eight eighth осем осми осма восемь восьми восьмой восьмая вісім восьми восьмий восьма',
  9: 'nine ninth девет девети девета девять девяти девятый девятая дев’ять дев’яти дев’ятий дев’ята',
  10: 'ten tenth десет десети десята десять десяти десятый десятая десятий',
  11: 'eleven eleventh единадесет единайсет одиннадцать одиннадцати одинадцять',
  12: 'twelve twelfth dozen дванадесет дванайсет двенадцать двенадцати дванадцять',
  13: 'thirteen thirteenth тринадесет тринайсет тринадцать тринадцать тринадцять',
  14: 'fourteen fourteenth четиринадесет четиринайсет четырнадцать чотирнадцять',
  15: 'fifteen fifteenth петнадесет петнайсет пятнадцать п’ятнадцять',
  16: 'sixteen sixteenth шестнадесет шестнайсет шестнадцать шістнадцять',
  17: 'seventeen seventeenth седемнадесет седемнайсет семнадцать сімнадцять',
  18: 'eighteen eighteenth осемнадесет осемнайсет восемнадцать вісімнадцять',
  19: 'nineteen nineteenth деветнадесет деветнайсет девятнадцать дев’ятнадцять',
  20: 'twenty twentieth двадесет двайсет двадцать двадцати двадцять',
  30: 'thirty thirtieth тридесет трийсет тридцать тридцати тридцять',
  40: 'forty fortieth четиридесет четирийсет сорок',
  50: 'fifty fiftieth петдесет пятьдесят п’ятдесят',
  60: 'sixty sixtieth шестдесет шейсет шестьдесят шістдесят',
  70: 'seventy седемдесет семьдесят сімдесят',
  80: 'eighty осемдесет восемьдесят вісімдесят',
  90: 'ninety деветдесет девяносто дев’яносто',
};

/** Words that multiply the number before them. */
const scalesByValue: Readonly<Record<number, string>> = {
  100: 'hundred hundreds',
  1000: 'k thousand thousands хиляда хиляди хил тысяча тысячи тысяч тыс тисяча тисячі тисяч тис',
  1000000:
    'm mn mln million millions млн милион милиона милиони миллион миллиона миллионов мільйон мільйона мільйони мільйонів',
  1000000000:
    'b bn billion billions млрд милиард милиарда милиарди миллиард миллиарда миллиардов мільярд мільярда мільярди мільярдів',
  1000000000000:
    'tn trillion trillions трлн трилион трилиона триллион триллиона триллионов трильйон трильйонів',
};

export const numberWords: ReadonlyMap<string, number> = byWord(numberWordsByValue);
export const scales: ReadonlyMap<string, number> = byWord(scalesByValue);

function byWord(table: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([value, list]) =>
      list
        .replaceAll('’', "'")
        .split(' ')
        .map((word) => [word, Number(value)] as const),
    ),
  );
}
