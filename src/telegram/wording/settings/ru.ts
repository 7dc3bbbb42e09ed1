import { pluralIn } from '../../../text/plural.ts';
import type { SettingsWording } from './settings-wording.ts';

const plural = pluralIn('ru');

export const ru: SettingsWording = {
  everyDay: 'Каждый день',
  weekdays: 'пн–пт',
  weekend: 'сб–вс',
  settingDays: (days) => `Дни: ${days}`,
  chooseDays: 'По каким дням? Нажмите или напишите, например: по будням, понедельник и четверг.',
  daysNotUnderstood: (words) =>
    `Не могу прочесть «${words}» как дни. Напишите, например: каждый день, по будням, понедельник и четверг.`,

  addTime: 'Ещё одно время',
  chooseMoreTimes: 'В какое время ещё? Можно и написать.',
  removeTime: (time) => `Без ${time}`,
  turnOff: 'Без обзора',
  tooManyTimes: (most) => `В день бывает не больше ${most} обзоров. Сначала уберите один.`,

  settingQuiet: (hours) => `Тишина: ${hours ?? 'никогда'}`,
  chooseQuiet:
    'Когда ничего не присылать? Что придётся на это время, придёт в его конце. Можно написать, например: 22–7.',
  noQuiet: 'Никогда',
  quietNotUnderstood: (words) =>
    `Не могу прочесть «${words}» как часы. Напишите, с какого часа по какой, например: 22:30–7.`,
  timeIsQuiet: (time, end) => `${time} – ваши часы тишины; этот обзор придёт в ${end}.`,

  settingPausedUntil: (day) => `⏸ До ${day}`,
  choosePause: 'На сколько? Можно написать день, например: 30 мая или 10 дней.',
  pauseForDay: 'День',
  pauseForWeek: 'Неделя',
  pauseOpen: 'Пока не включу',
  pausedUntil: (day) => `Пауза: обзоров не будет до ${day}. Вопросы работают как раньше.`,
  pauseNotUnderstood: (words) =>
    `Не могу прочесть «${words}» как день. Напишите, например: 30 мая, 2027-05-30 или 10 дней.`,
  pauseInPast: (day) => `${day} уже прошло. Напишите будущий день, например: 30 мая или 10 дней.`,

  settingTopics: (count) => `Темы: ${count}`,
  settingMuted: (count) => `Скрыто: ${count}`,
  settingSources: (count) => `Скрыто изданий: ${count}`,
  chooseTopics:
    'Новости по вашим темам идут первыми. Напишите темы или людей через запятую. Нажмите на тему, чтобы убрать её.',
  chooseMuted:
    'Новости о них пропускаются. Напишите темы или людей через запятую. Нажмите на тему, чтобы убрать её.',
  chooseSources:
    'Из этих изданий я ничего не беру. Напишите названия или адреса через запятую. Нажмите на издание, чтобы убрать его.',
  listed: (count) => `Всего ${count}; последние:`,
  clearAll: 'Убрать все',
  muted: (topic) => `Новости о «${topic}» теперь пропускаются.`,
  tooManyTopics: (most) => `Так будет больше ${most}. Сначала уберите лишние.`,
  topicTooLong: (most) => `В теме не больше ${most} букв. Напишите слово-два или имя.`,

  settingStyle: (style) => `Длина: ${style === 'full' ? 'полная' : 'заголовки'}`,

  crowdedDigest: (minutes) =>
    `В эту минуту обзор получают многие; ваш пришёл примерно на ${plural(minutes, { one: '# минуту', few: '# минуты', many: '# минут', other: '# минуты' })} позже.`,
  muteStory: 'Скрыть',
  whoSaidWhat: 'Кто что сказал',
  nobodyQuoted: 'В этих материалах никого не цитируют.',
  later: 'Позже',
  laterDone: (time) => `Пришлю ещё раз в ${time}.`,
  moreOnThis: 'Ещё об этом',
  storyWithdrawn: 'Издание это отозвало. То, что здесь стояло, убрано.',
  storyCorrected:
    'Издание это исправило. То, что здесь стояло, убрано; кнопка с номером покажет, как это выглядит теперь.',
  tellWithdrawn: (title) => `Издание отозвало новость из вашего обзора, и я её убрал: ${title}`,
  tellCorrected: (title) =>
    `Издание исправило новость из вашего обзора; то, что я о ней рассказал, убрано: ${title}`,
  trouble: (cause) => `Обзоры не получаются: ${cause} Пробую каждую минуту; подробности в журнале.`,
};
