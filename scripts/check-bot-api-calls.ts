/**
 * Compares every call that the tests made the bot send (written by test/playground/record-calls.ts) and the stand-in's
 * own list of methods with a machine-readable description of the Bot API.
 *
 *   node scripts/check-bot-api-calls.ts BOT_API_JSON CALLS_FOLDER
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { standInMethods } from '../src/playground/bot-api-stand-in.ts';

const fieldSchema = z.object({ name: z.string(), types: z.array(z.string()), required: z.boolean() });
const apiSchema = z.object({
  version: z.string(),
  methods: z.record(z.string(), z.object({ fields: z.array(fieldSchema).optional() })),
  types: z.record(
    z.string(),
    z.object({ fields: z.array(fieldSchema).optional(), subtypes: z.array(z.string()).optional() }),
  ),
});
const callSchema = z.object({
  method: z.string(),
  encoding: z.enum(['query', 'json', 'form', 'multipart']),
  parameters: z.record(z.string(), z.unknown()),
});

type Api = z.infer<typeof apiSchema>;
type Field = z.infer<typeof fieldSchema>;
type Call = z.infer<typeof callSchema>;

/** telegraf writes it beside every button; Telegram passes over it. */
const TOLERATED_FIELDS = new Set(['InlineKeyboardButton.hide']);

function main([apiPath, folder]: readonly string[]): void {
  if (apiPath === undefined || folder === undefined) {
    console.error('Usage: node scripts/check-bot-api-calls.ts BOT_API_JSON CALLS_FOLDER');
    process.exitCode = 2;
    return;
  }
  const api = apiSchema.parse(JSON.parse(readFileSync(apiPath, 'utf8')));
  const calls = readCalls(folder);
  const problems = new Set([...checkStandIn(api), ...calls.flatMap((call) => checkCall(api, call))]);
  if (calls.length === 0)
    problems.add(`No calls in ${folder}: run the tests with BOT_API_CALL_LOG=${folder} first.`);
  for (const problem of problems) console.error(problem);
  const methods = new Set(calls.map(({ method }) => method));
  console.log(
    `Compared with ${api.version}: ${calls.length} calls, methods: ${methods.size}, problems: ${problems.size}.`,
  );
  if (problems.size > 0) process.exitCode = 1;
}

function readCalls(folder: string): readonly Call[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => callSchema.parse(JSON.parse(line)));
}

/** The stand-in must not know a method or a parameter that the Bot API does not have. */
function checkStandIn(api: Api): readonly string[] {
  return Object.entries(standInMethods).flatMap(([method, { parameters }]) => {
    const documented = api.methods[method];
    if (documented === undefined) return [`stand-in: there is no method ${method}`];
    const names = new Set(documented.fields?.map(({ name }) => name));
    const extra = parameters.filter((name) => !names.has(name));
    const missing = [...names].filter((name) => !parameters.includes(name));
    return [
      ...extra.map((name) => `stand-in: ${method} has no parameter ${name}`),
      ...missing.map(
        (name) => `stand-in: ${method} has a parameter ${name} that the stand-in takes for unknown`,
      ),
    ];
  });
}

function checkCall(api: Api, { method, encoding, parameters }: Call): readonly string[] {
  const name = Object.keys(api.methods).find((known) => known.toLowerCase() === method.toLowerCase());
  const documented = name === undefined ? undefined : api.methods[name];
  if (documented === undefined) return [`${method}: there is no such method`];
  // A form may carry the method's own name, and files under names of their own.
  const given = Object.fromEntries(
    Object.entries(parameters).filter(
      ([key, value]) => !(key === 'method' && value === method) && !isAttachedPart(parameters, key),
    ),
  );
  const values = encoding === 'json' ? given : fromStrings(given, documented.fields ?? []);
  return checkFields({ api, fields: documented.fields ?? [], value: values, path: method });
}

function isAttachedPart(parameters: Call['parameters'], name: string): boolean {
  return Object.values(parameters).some((value) => String(value).includes(`attach://${name}`));
}

/** Forms and addresses carry strings only: reads those that stand for something else. */
function fromStrings(given: Call['parameters'], fields: readonly Field[]): Call['parameters'] {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const types = fields.find((field) => field.name === name)?.types ?? [];
      return [name, typeof value === 'string' && !types.includes('String') ? parseOr(value) : value];
    }),
  );
}

function parseOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

interface Checked {
  readonly api: Api;
  readonly value: unknown;
  readonly path: string;
}

function checkFields({
  api,
  fields,
  value,
  path,
}: Checked & { readonly fields: readonly Field[] }): readonly string[] {
  if (!isRecord(value)) return [`${path}: expected an object, got ${describe(value)}`];
  const typeName = path.slice(path.lastIndexOf(' ') + 1);
  const unknown = Object.keys(value).filter(
    (name) => !fields.some((field) => field.name === name) && !TOLERATED_FIELDS.has(`${typeName}.${name}`),
  );
  return [
    ...unknown.map((name) => `${path}: there is no field ${name}`),
    ...fields.flatMap(({ name, types, required }) => {
      const part = value[name];
      if (part === undefined || part === null) return required ? [`${path}: ${name} is missing`] : [];
      return checkTypes({ api, types, value: part, path: `${path}.${name}` });
    }),
  ];
}

/** Problems of a value under the alternative that it fits best; none where it fits one. */
function checkTypes({
  api,
  types,
  value,
  path,
}: Checked & { readonly types: readonly string[] }): readonly string[] {
  const attempts = types.map((type) => checkType({ api, type, value, path }));
  return attempts.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

function checkType({ api, type, value, path }: Checked & { readonly type: string }): readonly string[] {
  if (type.startsWith('Array of ')) {
    if (!Array.isArray(value)) return [`${path}: expected an array, got ${describe(value)}`];
    const inner = type.slice('Array of '.length);
    return value.flatMap((item) => checkType({ api, type: inner, value: item, path }));
  }
  if (type === 'InputFile')
    return isRecord(value) && 'bytes' in value ? [] : [`${path}: expected a file, got ${describe(value)}`];
  const plain = PLAIN_TYPES[type];
  if (plain !== undefined) return plain(value) ? [] : [`${path}: expected ${type}, got ${describe(value)}`];
  const documented = api.types[type];
  if (documented === undefined) return [`${path}: the description has no type ${type}`];
  if (documented.subtypes !== undefined) return checkTypes({ api, types: documented.subtypes, value, path });
  return checkFields({ api, fields: documented.fields ?? [], value, path: `${path} ${type}` });
}

const PLAIN_TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  Integer: (value) => Number.isSafeInteger(value),
  Float: (value) => typeof value === 'number',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  True: (value) => value === true,
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  return Array.isArray(value) ? 'an array' : typeof value;
}

main(process.argv.slice(2));
