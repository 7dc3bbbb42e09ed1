/**
 * How the names of the months begin in the languages whose feeds write them, in lower case; where two fit a word, the longer
 * one tells the month. Polish and Czech "lis" and "srp" stand as they are used in dates.
 */
export const MONTH_BEGINNINGS: readonly (readonly [month: number, beginnings: string])[] = [
  [1, 'jan jän gen ene янв яну січ ιαν sty led ocak'],
  [2, 'feb fev fév лют фев φεβ lut úno şub'],
  [3, 'mar mär mrz март мар бер μαρ μάρ bře'],
  [4, 'apr avr abr ápr квіт апр απρ kwi dub nis'],
  [5, 'may mai mag maj máj трав мая май μαϊ μάϊ μαι kvě'],
  [6, 'jun juin giu jún чер юни июн юн ιουν ιούν cze červn haz'],
  [7, 'jul juil lug júl лип юли июл юл ιουλ ιούλ červenc tem'],
  [8, 'aug aou aoû ago авг серп αυγ αύγ sie srp ağu'],
  [9, 'sep set szept вер сеп сен σεπ wrz září eyl'],
  [10, 'oct okt ott out жов окт οκτ paź říj eki'],
  [11, 'nov нов лист ное ноя νοε νοέ list kas'],
  [12, 'dec dez dic déc груд дек δεκ gru pro ara'],
];
