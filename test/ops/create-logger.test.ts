import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { withFields } from '../../src/delivery/with-fields.ts';
import { createLogger } from '../../src/ops/create-logger.ts';

const TOKEN = '123456789:AbCdEfGhIjKlMnOpQrStUvWxYz012345678';

function logged(write: (logger: ReturnType<typeof createLogger>) => void, forPeople = false): string {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const secrets = ['a "quoted" key', 'short'];
  write(createLogger({ level: 'debug', stream, forPeople, secrets }));
  return lines.join('');
}

describe.each([
  ['as JSON', false],
  ['for people', true],
])('a line %s', (_, forPeople) => {
  it.each([
    ['a token in words', { message: `GET /bot${TOKEN}/getMe failed` }, TOKEN],
    ['a token in a field', { reason: `https://api.telegram.org/file/bot${TOKEN}/x` }, TOKEN],
    [
      'a password in an address',
      { message: 'postgres://verbatim:open-sesame@db/news is gone' },
      'open-sesame',
    ],
    [
      'a password in the query of an address',
      { message: 'postgres:///news?host=/run&password=open-sesame&user=me is gone' },
      'open-sesame',
    ],
    ['the key of a feed', { feed: 'https://example.org/feed?api_key=open-sesame' }, 'open-sesame'],
    ['a key that was named', { message: 'refused: a "quoted" key' }, 'quoted'],
    ['a field of that name', { token: 'abc', text: 'abc' }, 'abc'],
  ])('hides %s', (_what, fields, secret) => {
    const { message = 'said', ...rest } = fields as { message?: string };
    const line = logged((logger) => logger.error(rest, message), forPeople);
    expect(line).toContain('[hidden]');
    expect(line).not.toContain(secret);
  });

  it('keeps what only looks a little like a secret', () => {
    const line = logged(
      (logger) => logger.info({ at: '127.0.0.1:9464' }, 'short: 12:30, https://example.org:8080/a@b'),
      forPeople,
    );
    expect(line).not.toContain('[hidden]');
  });
});

it('names in every line what the lines are about', () => {
  const text = logged((logger) => {
    const about = withFields(logger, { updateId: 7 });
    about.debug?.({}, 'one');
    about.warn({ reason: 'x' }, 'two');
  });
  expect(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    { updateId: 7, msg: 'one' },
    { updateId: 7, reason: 'x', msg: 'two' },
  ]);
});
