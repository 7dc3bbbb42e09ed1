import { expect, it } from 'vitest';
import { readAddresses } from '../../src/telegram/sources/read-addresses.ts';

it.each([
  ['https://daily.example/feed', ['https://daily.example/feed']],
  ['daily.example', ['daily.example']],
  ['daily.example/news, other.example:8080', ['daily.example/news', 'other.example:8080']],
  ['вестник.бг/новини', ['вестник.бг/новини']],
  ['192.168.1.5:8080/feed', ['192.168.1.5:8080/feed']],
  ['Ferry back at last https://daily.example/a?b=1', ['https://daily.example/a?b=1']],
  ['Ferry back at last\n\nhttps://daily.example/a\nSent from my phone', ['https://daily.example/a']],
  ['Add this, please (https://daily.example/a).', ['https://daily.example/a']],
  ['Паромът „се върна“: https://daily.example/a!', ['https://daily.example/a']],
])('hands over what %j leads to', (text, addresses) => {
  expect(readAddresses(text)).toEqual(addresses);
});

it.each([
  'what did daily.example say',
  'what does https://daily.example/a say about the ferry?',
  'what happened at 10.15',
  '1.2.3.4',
  'who is Dr. No',
  'a.example b.example c.example d.example e.example f.example',
])('takes %j for a question', (text) => {
  expect(readAddresses(text)).toEqual([]);
});
