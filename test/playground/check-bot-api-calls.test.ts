import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { standInMethods } from '../../src/playground/bot-api-stand-in.ts';

const SCRIPT = new URL('../../scripts/check-bot-api-calls.ts', import.meta.url).pathname;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'calls-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const field = (name: string, types: readonly string[], required = false) => ({ name, types, required });

/** A description in which every method takes what the stand-in lists, as strings, and sendMessage is spelt out. */
function describeApi() {
  const methods = Object.entries(standInMethods).map(([name, { parameters }]) => [
    name,
    { fields: parameters.map((parameter) => field(parameter, ['String'])) },
  ]);
  const sendMessage = standInMethods.sendMessage?.parameters.map((name) => {
    if (name === 'entities') return field(name, ['Array of MessageEntity']);
    return field(name, name === 'chat_id' ? ['Integer', 'String'] : ['String'], name === 'text');
  });
  return {
    version: 'Bot API 0.1',
    methods: { ...Object.fromEntries(methods), sendMessage: { fields: sendMessage } },
    types: {
      MessageEntity: { fields: [field('type', ['String'], true), field('offset', ['Integer'], true)] },
    },
  };
}

async function check(calls: readonly object[], api: object = describeApi()) {
  await writeFile(join(folder, 'api.json'), JSON.stringify(api));
  await writeFile(join(folder, 'calls.jsonl'), calls.map((call) => `${JSON.stringify(call)}\n`).join(''));
  return new Promise<{ status: number; errors: string; output: string }>((resolve) => {
    execFile(process.execPath, [SCRIPT, join(folder, 'api.json'), folder], (error, output, errors) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, errors, output }),
    );
  });
}

it('passes calls that are as documented', async () => {
  const entities = [{ type: 'bold', offset: 0 }];
  const result = await check([
    { method: 'sendMessage', encoding: 'json', parameters: { chat_id: 1, text: 'x', entities } },
    {
      method: 'sendMessage',
      encoding: 'form',
      parameters: { chat_id: '1', text: '2', entities: JSON.stringify(entities) },
    },
  ]);
  expect(result).toEqual({
    status: 0,
    errors: '',
    output: 'Compared with Bot API 0.1: 2 calls, methods: 1, problems: 0.\n',
  });
});

it.each([
  ['an unknown method', { method: 'sendSmoke', parameters: {} }, 'sendSmoke: there is no such method'],
  ['an unknown parameter', { parameters: { text: 'x', txt: 'x' } }, 'sendMessage: there is no field txt'],
  ['a missing parameter', { parameters: { chat_id: 1 } }, 'sendMessage: text is missing'],
  ['a wrong type', { parameters: { text: 5 } }, 'sendMessage.text: expected String, got number'],
  [
    'an unknown field inside',
    { parameters: { text: 'x', entities: [{ type: 'bold', offset: 0, len: 1 }] } },
    'sendMessage.entities MessageEntity: there is no field len',
  ],
])('fails on %s', async (_, call, line) => {
  const result = await check([{ method: 'sendMessage', encoding: 'json', ...call }]);
  expect(result).toMatchObject({ status: 1, errors: `${line}\n` });
});

it('fails when no calls were logged', async () => {
  expect(await check([])).toMatchObject({ status: 1, errors: expect.stringContaining('No calls in') });
});

it('fails when the stand-in knows what the Bot API does not', async () => {
  const { version, types, methods } = describeApi();
  const { getMe: _, ...others } = { getMe: {}, ...methods };
  const call = { method: 'sendMessage', encoding: 'json', parameters: { text: 'x' } };
  expect(await check([call], { version, types, methods: others })).toMatchObject({
    status: 1,
    errors: 'stand-in: there is no method getMe\n',
  });
});
