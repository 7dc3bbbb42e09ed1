import { pluralIn } from '../../../text/plural.ts';
import type { SettingsWording } from './settings-wording.ts';

const plural = pluralIn('bg');

export const bg: SettingsWording = {
  everyDay: 'Всеки ден',
  weekdays: 'пон.–пет.',
  weekend: 'съб.–нед.',
  settingDays: (days) => `Дни: ${days}`,
  chooseDays: 'В кои дни? Натиснете ги или напишете, например: делнични дни, понеделник и четвъртък.',
  daysNotUnderstood: (words) =>
    `Не разбирам „${words}“ като дни. Напишете например: всеки ден, делнични дни, понеделник и четвъртък.`,

  addTime: 'Още един час',
  chooseMoreTimes: 'В колко часа още? Може и да го напишете.',
  removeTime: (time) => `Без ${time}`,
  turnOff: 'Без обзор',
  tooManyTimes: (most) => `На ден може да има най-много ${most} обзора. Първо махнете един.`,

  settingQuiet: (hours) => `Тишина: ${hours ?? 'никога'}`,
  chooseQuiet:
    'Кога да не идва нищо? Каквото се падне тогава, идва в края ѝ. Може и да напишете, например: 22–7.',
  noQuiet: 'Никога',
  quietNotUnderstood: (words) =>
    `Не разбирам „${words}“ като часове. Напишете откога докога, например: 22:30–7.`,
  timeIsQuiet: (time, end) => `${time} е в часовете ви на тишина; този обзор идва в ${end}.`,

  settingPausedUntil: (day) => `⏸ До ${day}`,
  choosePause: 'За колко време? Може и да напишете ден, например: 30 май или 10 дни.',
  pauseForDay: 'Един ден',
  pauseForWeek: 'Седмица',
  pauseOpen: 'Докато не ги пусна',
  pausedUntil: (day) => `На пауза: няма обзори преди ${day}. Въпросите работят както досега.`,
  pauseNotUnderstood: (words) =>
    `Не разбирам „${words}“ като ден. Напишете например: 30 май, 2027-05-30 или 10 дни.`,
  pauseInPast: (day) => `${day} вече мина. Напишете бъдещ ден, например: 30 май или 10 дни.`,

  settingTopics: (count) => `Теми: ${count}`,
  settingMuted: (count) => `Заглушени: ${count}`,
  settingSources: (count) => `Заглушени медии: ${count}`,
  chooseTopics:
    'Новините по вашите теми идват първи. Напишете теми или хора, разделени със запетаи. Натиснете някоя, за да я махнете.',
  chooseMuted:
    'Новините за тях се пропускат. Напишете теми или хора, разделени със запетаи. Натиснете някоя, за да я махнете.',
  chooseSources:
    'От тези медии не разказвам нищо. Напишете имената или адресите им, разделени със запетаи. Натиснете някоя, за да я махнете.',
  listed: (count) => `Общо ${count}; последните:`,
  clearAll: 'Махни всички',
  muted: (topic) => `Новините за „${topic}“ вече се пропускат.`,
  tooManyTopics: (most) => `Така ще станат повече от ${most}. Първо махнете някои.`,
  topicTooLong: (most) => `Темата е най-много ${most} букви. Напишете дума-две или име.`,

  settingStyle: (style) => `Дължина: ${style === 'full' ? 'пълна' : 'заглавия'}`,

  crowdedDigest: (minutes) =>
    `В тази минута обзор получават много читатели; вашият дойде около ${plural(minutes, { one: '# минута', other: '# минути' })} по-късно.`,
  muteStory: 'Заглуши',
  whoSaidWhat: 'Кой какво каза',
  nobodyQuoted: 'В тези материали няма цитати.',
  later: 'По-късно',
  laterDone: (time) => `Ще го пратя пак в ${time}.`,
  moreOnThis: 'Още за това',
  trouble: (cause) => `Обзорите не могат да се направят: ${cause} Опитвам всяка минута; вижте дневника.`,
};
