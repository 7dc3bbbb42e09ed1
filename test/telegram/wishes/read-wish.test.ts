import { describe, expect, it } from 'vitest';
import { readIntent } from '../../../src/telegram/read-intent.ts';
import { readWish } from '../../../src/telegram/wishes/read-wish.ts';

describe('readWish', () => {
  it.each([
    ['send me 3 stories', 3],
    ['three stories', 3],
    ['Only 5 stories per day, please', 5],
    ['only 5 stories a day', 5],
    ['send me 99 stories', 15],
    ['пращай ми само 5 новини', 5],
    ['три новини', 3],
    ['присылай 10 новостей', 10],
    ['пять новостей, пожалуйста', 5],
    ['надсилай мені 5 новин', 5],
    ["п'ять новин", 5],
  ])('takes “%s” for so many stories', (said, stories) => {
    expect(readWish(said)).toEqual({ wish: { kind: 'stories', stories }, isBare: false });
  });

  it.each([
    ['speak Bulgarian', 'bg'],
    ['please answer in English', 'en'],
    ['send the digest in Ukrainian', 'uk'],
    ['смени езика на английски', 'en'],
    ['поменяй язык на украинский', 'uk'],
    ['говори по-русски', 'ru'],
    ['пиши ми на български', 'bg'],
    ['говори українською', 'uk'],
    ['на русском, пожалуйста', 'ru'],
  ])('takes “%s” for a language', (said, language) => {
    expect(readWish(said)).toEqual({ wish: { kind: 'language', language }, isBare: false });
  });

  it.each([
    ['the digest is too long', { kind: 'style', style: 'short' }],
    ['just headlines', { kind: 'style', style: 'short' }],
    ['longer digests', { kind: 'style', style: 'full' }],
    ['по-дълги обзори', { kind: 'style', style: 'full' }],
    ['повні огляди', { kind: 'style', style: 'full' }],
    ['send it silently', { kind: 'silent', silent: true }],
    ['без звук', { kind: 'silent', silent: true }],
    ['без звука', { kind: 'silent', silent: true }],
    ['без звуку', { kind: 'silent', silent: true }],
    ['sound on', { kind: 'silent', silent: false }],
    ['more stories', { kind: 'more-stories' }],
    ['меньше новостей', { kind: 'fewer-stories' }],
    ['everything again', { kind: 'all-topics' }],
    ['снова обо всём', { kind: 'all-topics' }],
    ['quiet hours 22 to 7', { kind: 'quiet', hours: '22 to 7' }],
    ["don't disturb me between 23 and 8", { kind: 'quiet', hours: 'between 23 and 8' }],
    ['не ме безпокой от 22 до 7', { kind: 'quiet', hours: 'от 22 до 7' }],
    ['тихо с 22 до 7', { kind: 'quiet', hours: 'с 22 до 7' }],
    ['тихо от 22 до 7', { kind: 'quiet', hours: 'от 22 до 7' }],
    ['тихо з 22 до 7', { kind: 'quiet', hours: 'з 22 до 7' }],
    ['не турбуй вночі', { kind: 'quiet', hours: 'вночі' }],
    ['no quiet hours', { kind: 'quiet', hours: null }],
    ['send me the digest on weekdays only', { kind: 'days', days: [1, 2, 3, 4, 5] }],
    ['weekly on Monday', { kind: 'days', days: [1] }],
    ['обзоры только по будням', { kind: 'days', days: [1, 2, 3, 4, 5] }],
    ['огляди лише у будні', { kind: 'days', days: [1, 2, 3, 4, 5] }],
    ['add a digest at 20:00', { kind: 'add-times', words: 'at 20:00' }],
    ['ещё обзор в 20.30', { kind: 'add-times', words: 'в 20.30' }],
    ['I moved to London', { kind: 'zone', words: 'London' }],
    ['change time zone to GMT+2', { kind: 'zone', words: 'GMT+2' }],
    ['живея във Варна', { kind: 'zone', words: 'Варна' }],
    ['я переехала в Ригу', { kind: 'zone', words: 'Ригу' }],
  ])('takes “%s” for a setting', (said, wish) => {
    expect(readWish(said)).toEqual({ wish, isBare: false });
  });

  it.each([
    ['mute Ivan Petrov', 'mute', ['Ivan Petrov']],
    ['mute football and tennis', 'mute', ['football', 'tennis']],
    ['no more news about the bridge', 'mute', ['the bridge']],
    ["don't send me anything about football", 'mute', ['football']],
    ['не ми пращай новини за спорт', 'mute', ['спорт']],
    ['не хочу читать о спорте', 'mute', ['спорте']],
    ['не надсилай новини про спорт', 'mute', ['спорт']],
    ['unmute football', 'unmute', ['football']],
    ['не скривай спорт', 'unmute', ['спорт']],
    ['send me only news about the bridge', 'only', ['the bridge']],
    ['присылай только новости о мосте', 'only', ['мосте']],
    ['follow bridges, ferries', 'follow', ['bridges', 'ferries']],
    ['следи за Ивановым', 'follow', ['Ивановым']],
    ['следи моста', 'follow', ['моста']],
    ['мене цікавить міст', 'follow', ['міст']],
    ['unfollow ferries', 'unfollow', ['ferries']],
  ])('takes “%s” to %s', (said, kind, topics) => {
    expect(readWish(said)).toEqual({ wish: { kind, topics }, isBare: false });
  });

  it.each([
    ['only about the bridge', 'only'],
    ['само за моста', 'only'],
    ['только о мосте', 'only'],
    ['лише про міст', 'only'],
    ['without football', 'mute'],
    ['без футбола', 'mute'],
    ['only on weekdays', 'days'],
    ['Shorter please', 'style'],
    ['по-кратко, моля', 'style'],
    ['покороче', 'style'],
    ['длиннее', 'style'],
    ['коротше, будь ласка', 'style'],
  ])('marks “%s” as what may narrow a question as well', (said, kind) => {
    expect(readWish(said)).toMatchObject({ wish: { kind }, isBare: true });
  });

  it.each([
    'speak of Russian losses',
    'russian',
    'write to me about English football',
    'send me 3 stories about the bridge',
    'follow what the minister said',
    'news on Monday',
    'новости в понедельник',
    'what does the minister want only about the bridge to say',
    'only about the bridge?',
    'интересува ме какво каза министърът',
    'the talks took longer',
    'I am in love',
    'quiet on the front',
    'no comment',
    'the fans follow football because it is short and sharp',
    'more stories about the strike',
  ])('leaves “%s” a question', (said) => {
    expect(readWish(said)).toBeNull();
    expect(readIntent(said)).toBeNull();
  });
});
