/** Words for days, from Sunday on and from January on, as they follow "on" and its like; all forms in lower case. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ['sunday', 'неделя', 'воскресенье', 'неділю'],
  ['monday', 'понеделник', 'понедельник', 'понеділок'],
  ['tuesday', 'вторник', 'вівторок'],
  ['wednesday', 'сряда', 'среду', 'середу'],
  ['thursday', 'четвъртък', 'четверг', 'четвер'],
  ['friday', 'петък', 'пятницу', "п'ятницю", 'п’ятницю'],
  ['saturday', 'събота', 'субботу', 'суботу'],
];

export const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'януари', 'января', 'січня'],
  ['february', 'feb', 'февруари', 'февраля', 'лютого'],
  ['march', 'mar', 'март', 'марта', 'березня'],
  ['april', 'apr', 'април', 'апреля', 'квітня'],
  ['may', 'май', 'мая', 'травня'],
  ['june', 'jun', 'юни', 'июня', 'червня'],
  ['july', 'jul', 'юли', 'июля', 'липня'],
  ['august', 'aug', 'август', 'августа', 'серпня'],
  ['september', 'sept', 'sep', 'септември', 'сентября', 'вересня'],
  ['october', 'oct', 'октомври', 'октября', 'жовтня'],
  ['november', 'nov', 'ноември', 'ноября', 'листопада'],
  ['december', 'dec', 'декември', 'декабря', 'грудня'],
];

/** How many days before the day of publication. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: 1,
  днес: 0,
  вчера: 1,
  сегодня: 0,
  сьогодні: 0,
  вчора: 1,
};
