/**
 * Surnames in the news whose spellings are too far apart for rules: one surname a line, lower case. Only spellings that
 * are no other common surname.
 */
export const surnameSpellings = `
  guterres гутерреш гутерриш гутериш гутерріш гутьєрреш
  hollande олланд оланд
  tsikhanouskaya тихановская ціханоўская тихановська tichanowskaja
  gaddafi qaddafi kadhafi qadhafi каддафи каддафі кадафи
  hughes хьюз
  graham грэм грем греъм
  szijjártó сийярто сійярто сиярто
  magyar мадьяр мадяр
  fico фицо фіцо
  vučić vucic
  sikorski шикорски
  yatsenyuk jazenjuk
  saakashvili саакашвили
  farage фарадж фараж
  wang ван уан
  zhou чжоу джоу
  zhu чжу джу
  zhang чжан джан
  huang хуан
  jiang цзян дзян
  liang лян
  yang ян
  zheng чжэн чжен джън
  zhao чжао джао
  qin цинь цін цин
  cai цай
  liu лю
  lin линь лінь
  peng пэн
  park пак
  ban пан
  bong пон бонг
  choi чхве цой
  roh но
  ahn ан
  sargsyan саркисян sarkissian sarkisyan
  hakobyan акопян hagopian акобян
  hovhannisyan оганесян ованнисян
  deng дэн ден дън
  hwang хван
  kang кан
  hong хон
  chung чон
`;
