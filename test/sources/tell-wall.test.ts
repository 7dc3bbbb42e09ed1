import { expect, it } from 'vitest';
import { tellWall } from '../../src/sources/tell-wall.ts';

const OPENING =
  'The ferry to Saltmere will sail twice a day from Monday on, the harbour master said on Friday. ';

it.each([
  `${OPENING}Subscribe to continue reading.`,
  `${OPENING}Already a subscriber? Log in.`,
  `${OPENING}Продължението е само за абонати.`,
  `${OPENING}Этот материал доступен только для подписчиков.`,
  `${OPENING}Доступно лише передплатникам.`,
])('takes an opening and an offer for a paywall: %s', (text) => {
  expect(tellWall(text, false)).toBe('paywall');
});

it('takes an opening for a paywall where the page says that the rest is for subscribers', () => {
  expect(tellWall(OPENING, true)).toBe('paywall');
  expect(tellWall(OPENING, false)).toBeNull();
});

it('takes a request for consent for one', () => {
  expect(
    tellWall('We value your privacy. We and our 731 partners use cookies. Accept all cookies.', false),
  ).toBe('consent');
});

it.each([
  'Вашата поверителност е важна за нас. Ние и нашите 812 партньори използваме бисквитки. Приемам всички.',
  'Мы используем файлы cookie. Продолжая пользоваться сайтом, вы соглашаетесь с этим. Принять',
  'Ми використовуємо файли cookie. Користуючись сайтом, ви погоджуєтеся з цим. Прийняти',
])('takes a request for consent for one in other languages: %s', (text) => {
  expect(tellWall(text, false)).toBe('consent');
});

it.each([
  'Цей матеріал доступний лише для передплатників. Передплатіть, щоб читати далі.',
  'Полный текст доступен по подписке.',
  'Продолжение доступно только подписчикам.',
])('takes an offer for a paywall in other languages: %s', (offer) => {
  expect(tellWall(`Пором знову піде в понеділок. ${offer}`, false)).toBe('paywall');
});

it('takes news about subscriptions for news', () => {
  for (const news of [
    'Новый кинотеатр откроет доступ по подписке, сообщила компания. Оформить подписку можно будет летом.',
    'Театр продаватиме квитки за передплатою, оформити передплату можна з понеділка.',
  ])
    expect(tellWall(news, false)).toBeNull();
});

it('takes a whole article for one, whatever is asked for beside it, and one about cookies too', () => {
  const article = OPENING.repeat(30);
  expect(tellWall(`${article}Subscribe to continue reading.`, true)).toBeNull();
  expect(tellWall(`${OPENING}The council’s site asks for cookies no longer.`, false)).toBeNull();
});
