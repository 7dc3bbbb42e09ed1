import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { isCode } from '../../../src/answers/understand/is-code.ts';
import { understandQuestion } from '../../../src/answers/understand/understand-question.ts';

const now = DateTime.fromISO('2031-03-13T14:00', { zone: 'Europe/Sofia' });
const read = (question: string) => understandQuestion({ question, now });

/** What is said to the bot or about it, by what it asks for. */
const MESSAGES: Readonly<Record<string, string>> = {
  languages:
    'which languages do you speak? | do you speak Russian? | на какви езици говориш? | на каких языках ты говоришь? | якими мовами ти говориш?',
  opinion:
    'what do you think about the war? | what is your opinion on taxes | who do you vote for | do you have feelings | какво мислиш за войната? | что ты думаешь о войне? | какое твоё мнение о налогах | що ти думаєш про війну? | яка твоя думка?',
  trust:
    'can I trust you? | how accurate are your answers? | where do you get your news? | do you lie? | мога ли да ти вярвам? | откъде взимаш новините? | можно тебе верить? | откуда ты берёшь новости | чи можна тобі вірити?',
  'is-it-true':
    'is that true? | really? | are you sure about that? | can I believe him? | is he lying? | is this fake news? | вярно ли е това? | наистина ли? | това вярно ли е? | это правда? | а это точно? | он врёт? | чи це правда? | справді? | можна йому вірити?',
  using:
    'how do I unsubscribe? | do you store my messages? | how can I delete my data | how do I turn you off | who can read my messages | как да се отпиша? | пазиш ли съобщенията ми? | как отписаться? | ты хранишь мои сообщения? | як відписатися?',
  objection:
    'that is wrong | you are lying | he never said that | I did not ask that | wrong person | this is old | това не е вярно | грешиш | это неправда | ты ошибся | він цього не казав | це неправда',
  unclear:
    "I don't understand | what does that mean? | explain that in simple words | huh? | не разбирам | обясни по-просто | что это значит? | я не понял | не розумію | поясни простіше",
  'how-much-shown':
    'why only two quotes? | why does the answer have just one source | is that all? | защо само пет новини | почему только пять новостей | чому лише дві цитати',
  insult:
    'you useless piece of shit | I hate you, you idiot | bad bot | go kill yourself | мамка ти | ти си глупак | заткнись | тупой бот | ти дурень | відвали',
  thanks:
    "thank you | hello, thank you | I love you | good bot | thanks, that helps | that's all I needed | благодаря | мерси, това ми помогна | спасибо | спасибо, это помогло | дякую | дякую, це корисно",
  greeting: 'hello | start | здравей | привет | добрий день',
  'about-bot':
    'who are you? | hello, who are you and what can you do? | are you a robot? | who do you work for? | кой си ти? | ты бот? | хто ти?',
};

describe('what is said to the bot', () => {
  const table = Object.entries(MESSAGES).flatMap(([kind, messages]) =>
    messages.split(' | ').map((message) => [message, kind] as const),
  );
  it.each(table)('"%s" is no question about the news: %s', (message, kind) => {
    expect(read(message).talk).toBe(kind);
  });

  it.each([
    'what does Marlow think about the bridge',
    'why only two ferries run',
    'what does Marlow mean by that',
    'who reads the water meters',
    'почему только два парома ходят',
    'do you have anything on Marlow',
    'did you hear what Marlow said',
    'do you know what happened in Port Amber',
    'how accurate are the polls',
    'who called the report a lie',
    'какво мисли Марлоу за моста',
    'что думает Марлоу о мосте',
    'кто сказал, что это неправда',
    'що думає Марлоу про міст',
  ])('"%s" is one', (question) => {
    expect(read(question).talk).toBeUndefined();
  });
});

describe('a piece of program', () => {
  it.each([
    'SELECT * FROM articles',
    "' OR 1=1 --",
    'print("hello")',
    'alert(1);',
    '#include <stdio.h>',
    '<script>alert(1)</script>',
    'for (let i = 0; i < 3; i++) {}',
  ])('is told as one: %s', (message) => {
    expect(isCode(message)).toBe(true);
  });

  it.each([
    'NEAR(marlow bridge)',
    'Marlow AND bridge NOT "tolls"',
    'what did Marlow (mayor) say?',
    'select committee on tolls',
    'Marlow: "Tolls pay for the bridge"',
  ])('is not what only looks like one: %s', (message) => {
    expect(isCode(message)).toBe(false);
  });
});
