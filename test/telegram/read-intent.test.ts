import { describe, expect, it } from 'vitest';
import { readIntent } from '../../src/telegram/read-intent.ts';

describe('readIntent', () => {
  it.each([
    ['subscribe me at 8', 'subscribe', 'at 8'],
    ['Subscribe', 'subscribe', ''],
    ['please subscribe me to the daily digest at 7:30 Sofia', 'subscribe', 'at 7:30 sofia'],
    ['send me the news every day at 8', 'subscribe', 'at 8'],
    ['абонирай ме за 8 сутринта', 'subscribe', '8 сутринта'],
    ['Подпиши меня на 8 утра', 'subscribe', '8 утра'],
    ['підпиши мене о 20:00', 'subscribe', 'о 20:00'],
    ['присылай мне новости в 9', 'subscribe', 'в 9'],
    ['дай новини щодня о 9', 'subscribe', 'о 9'],
    ['change my time to 18:15', 'subscribe', '18:15'],
    ['weekdays at 8', 'subscribe', 'weekdays at 8'],
    ['по будням в 8', 'subscribe', 'по будням в 8'],
    ['every morning at 7', 'subscribe', 'every morning at 7'],
    ['всяка сутрин в 7', 'subscribe', 'сутрин в 7'],
    ['каждый вечер в 8', 'subscribe', 'вечер в 8'],
    ['щоранку о 7', 'subscribe', 'о 7'],
    ['I want the news every morning', 'subscribe', ''],
    ['искам новини всяка сутрин', 'subscribe', ''],
    ['хочу получать новости каждый день в 9', 'subscribe', 'в 9'],
    ['make it 18:30 on weekdays', 'subscribe', '18:30 on weekdays'],
    ['нека е в 9', 'subscribe', 'в 9'],
    ['перенеси обзор на 9', 'subscribe', '9'],
    ['нехай буде о 9', 'subscribe', 'о 9'],
    ['digest every weekday at 8 in Sofia', 'subscribe', 'every weekday at 8 in sofia'],
    ['новини по делнични дни в 8 и половина', 'subscribe', 'по делнични дни в 8 и половина'],
    ['every day at half past seven', 'subscribe', 'at half past seven'],
    ['twice a day, at 8 and 18:30', 'subscribe', 'at 8 and 18:30'],
    ['два рази на день, о 8 і 20', 'subscribe', 'о 8 і 20'],
    ['Every weekday at 7:30 please', 'subscribe', 'every weekday at 7:30'],
    ['всеки ден в 8 часа', 'subscribe', 'в 8 часа'],
    ['каждый день в 8', 'subscribe', 'в 8'],
    ['щодня о 8', 'subscribe', 'о 8'],
    ['Sunday at 9 in New York', 'subscribe', 'sunday at 9 in new york'],
    ['в неделя в 9 в София', 'subscribe', 'в неделя в 9 в софия'],
    ['pause for a week', 'pause-for', 'for a week'],
    ['pause until Friday', 'pause-for', 'until friday'],
    ['постав на паузу до понеділка', 'pause-for', 'до понеділка'],
  ])('takes “%s” for a wish, with its words', (text, kind, words) => {
    expect(readIntent(text)).toEqual({ kind, words });
  });

  it.each([
    ['Send me 3 stories every weekday at 8 in Sofia', 3, 'every weekday at 8 in sofia'],
    ['only 5 stories a day at 20.30', 5, 'at 20.30'],
    ['пращай ми 3 новини всеки ден в 8', 3, 'в 8'],
    ['присылай мне 10 новостей по будням в 8 утра', 10, 'по будням в 8 утра'],
    ['надсилай мені 5 новин о 8', 5, 'о 8'],
  ])('takes “%s” for a subscription to so many stories', (text, stories, words) => {
    expect(readIntent(text)).toEqual({ kind: 'subscribe', words, stories });
  });

  it.each([
    ['subscribe me to news about Ukraine', 'Ukraine', ''],
    ['I want a daily digest about the Old Bridge', 'the Old Bridge', ''],
    ['I want a digest on climate every day at 7:30', 'climate', 'at 7:30'],
    ['send me daily updates on Gaza', 'Gaza', ''],
    ['абонирай ме за новини за Украйна всеки ден в 8', 'Украйна', 'в 8'],
    ['подпиши меня на новости об Украине', 'Украине', ''],
    ['підпиши мене на новини про Україну щодня о 8', 'Україну', 'о 8'],
  ])('reads what a digest shall be about: %s', (text, topic, words) => {
    expect(readIntent(text)).toEqual({ kind: 'subscribe', words, topic });
  });

  it('leaves news that are wanted now a question', () => {
    expect(readIntent('I want news about football')).toBeNull();
  });

  it.each([
    ['stop', 'unsubscribe'],
    ['Стоп!', 'unsubscribe'],
    ['отпиши меня', 'unsubscribe'],
    ['спри', 'unsubscribe'],
    ['unsubscribe please', 'unsubscribe'],
    ['I want to unsubscribe', 'unsubscribe'],
    ['искам да се отпиша', 'unsubscribe'],
    ['отмени подписку', 'unsubscribe'],
    ['скасуй підписку, будь ласка', 'unsubscribe'],
    ['when is my next digest?', 'settings'],
    ['абониран ли съм?', 'settings'],
    ['какие у меня настройки', 'settings'],
    ['коли наступний огляд?', 'settings'],
    ['digest', 'digest'],
    ["today's news", 'digest'],
    ['send me the news', 'digest'],
    ['show me the latest news', 'digest'],
    ['дай новости', 'digest'],
    ['новини', 'digest'],
    ['настройки', 'settings'],
    ['what are my settings?', 'settings'],
    ['help', 'help'],
    ['меню', 'help'],
    ['старт', 'start'],
    ['delete all my data', 'forget'],
    ['Please forget everything you know about me', 'forget'],
    ['изтрий всичките ми данни', 'forget'],
    ['удали всё, что ты обо мне знаешь', 'forget'],
    ['видаліть усі мої дані', 'forget'],
    ['what do you know about me?', 'my-data'],
    ['show me my data', 'my-data'],
    ['какво знаеш за мен', 'my-data'],
    ['что ты обо мне хранишь?', 'my-data'],
    ['що ти про мене знаєш', 'my-data'],
    ['pause', 'pause'],
    ['пауза', 'pause'],
    ['resume', 'resume'],
    ['возобнови', 'resume'],
    ["don't send me anything anymore", 'stop'],
    ['Please don’t send me any more messages!', 'stop'],
    ['stop sending me this', 'stop'],
    ["I don't want any more digests", 'stop'],
    ['leave me alone', 'stop'],
    ['Не ми пращай повече нищо', 'stop'],
    ['моля, спри да ми изпращаш новини', 'stop'],
    ['не искам да получавам обзори', 'stop'],
    ['не присылай мне больше ничего', 'stop'],
    ['больше не пишите мне, пожалуйста', 'stop'],
    ['хватит присылать новости', 'stop'],
    ['не надсилай мені більше нічого', 'stop'],
    ['будь ласка, не пишіть мені', 'stop'],
    ['досить надсилати огляди', 'stop'],
  ])('takes “%s” for %s', (text, kind) => {
    expect(readIntent(text)).toEqual({ kind });
  });

  it.each([
    'what did the minister say about stopping the war',
    'stop of gas deliveries',
    'who will help Ukraine?',
    'news about the bridge',
    'новини за моста',
    'subscribers of the paper',
    'send troops to the border',
    'show me the news about the bridge',
    'дай новости о мосте',
    'кто подписал договор?',
    'settings of the court case',
    "don't send troops, says the minister",
    'stop sending weapons to the front',
    'не пишете за моста',
    'не искам война, каза министърът',
    'не хочу воевать',
    'не хочу',
    'хватит писать законы',
    'не надсилайте зброю',
    'pause in the talks',
    'delete the files of the ministry',
    'remove everything about the bridge',
    'what do you know about the bridge',
    'forget it',
    'I want news about the bridge',
    'on Friday at 8',
    'when is the next meeting?',
    'изтрий съобщенията на министъра',
    'what happens every day at 8',
    'каждый день в 8 утра гибнут люди',
  ])('leaves “%s” a question', (text) => {
    expect(readIntent(text)).toBeNull();
  });

  it('takes nothing long for a setting', () => {
    expect(readIntent('follow bridges')?.kind).toBe('wish');
    expect(readIntent(`follow ${'bridges, '.repeat(200)}`)).toBeNull();
  });
});
