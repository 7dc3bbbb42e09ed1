import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');
const reportSchema = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ rule: z.object({ name: z.string() }), from: z.string(), to: z.string() })),
  }),
});

function cruise(folder: string) {
  const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.json');
  const args = [command, 'src', '--config', config, '-T', 'json', '--no-progress'];
  const output = runToleratingFailure(args, folder);
  return reportSchema.parse(JSON.parse(output)).summary;
}

/** dependency-cruiser exits with the number of violations; its report is wanted then too. */
function runToleratingFailure(args: string[], cwd: string): string {
  try {
    return execFileSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  } catch (error) {
    if (
      typeof error === 'object' &&
      error !== null &&
      'stdout' in error &&
      typeof error.stdout === 'string' &&
      error.stdout !== ''
    )
      return error.stdout;
    throw error;
  }
}

describe('the import rules', () => {
  it('hold for the whole of src', () => {
    const summary = cruise(root);
    expect(summary.violations).toEqual([]);
    // With a parser that does not understand TypeScript the check sees no modules and passes.
    expect(summary.totalCruised).toBeGreaterThanOrEqual(globSync('src/**/*.ts', { cwd: root }).length);
  });

  it('are not evaded by types imported in place, which the check of modules does not see', () => {
    const offenders = globSync('src/**/*.ts', { cwd: root }).filter((file) =>
      /(?<!await )\bimport\(\s*['"][^'"]+['"]\s*\)\s*\./.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(offenders).toEqual([]);
  });
});

describe('rendering', () => {
  const takesValues = /^import (?!type\b)[^;]*'\.\.\/(?:answers|digests)\//m;

  it('takes types of answers and digests, never values', () => {
    const offenders = globSync('src/rendering/**/*.ts', { cwd: root }).filter((file) =>
      takesValues.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(offenders).toEqual([]);
  });

  it.each([
    ["import { createAnswerer } from '../answers/create-answerer.ts';", true],
    ["import {\n  type Answer,\n} from '../answers/answer.ts';", true],
    ["import '../digests/create-digester.ts';", true],
    ["import type { Answer } from '../answers/answer.ts';", false],
  ])('is checked so that it would be seen: %s', (line, isOffence) => {
    expect(takesValues.test(line)).toBe(isOffence);
  });
});

describe('a planted import', () => {
  const planted: readonly { readonly rule: string; readonly file: string; readonly imports: string }[] = [
    { rule: 'text-is-pure', file: 'src/text/planted.ts', imports: '../articles/target.ts' },
    { rule: 'articles-is-pure', file: 'src/articles/planted.ts', imports: '../quotes/target.ts' },
    { rule: 'people-is-pure', file: 'src/people/planted.ts', imports: '../quotes/target.ts' },
    { rule: 'quotes-is-pure', file: 'src/quotes/planted.ts', imports: '../search/target.ts' },
    { rule: 'rendering-is-pure', file: 'src/rendering/planted.ts', imports: '../telegram/target.ts' },
    { rule: 'pure-folders-do-no-io', file: 'src/text/reads.ts', imports: 'node:fs' },
    { rule: 'pure-folders-use-text-libraries-only', file: 'src/quotes/vendor.ts', imports: 'luxon' },
    { rule: 'domain-knows-no-adapter', file: 'src/answers/planted.ts', imports: '../storage/target.ts' },
    { rule: 'adapters-know-no-composition', file: 'src/telegram/configured.ts', imports: '../config.ts' },
    {
      rule: 'adapters-do-not-know-each-other',
      file: 'src/telegram/planted.ts',
      imports: '../storage/target.ts',
    },
    { rule: 'telegraf-lives-in-telegram', file: 'src/delivery/vendor.ts', imports: 'telegraf' },
    { rule: 'openai-lives-in-llm', file: 'src/answers/vendor.ts', imports: 'openai' },
    { rule: 'drivers-live-in-storage', file: 'src/search/vendor.ts', imports: 'better-sqlite3' },
    { rule: 'http-lives-at-the-edges', file: 'src/digests/vendor.ts', imports: 'hono' },
    { rule: 'no-development-packages-in-the-product', file: 'src/delivery/dev.ts', imports: 'vitest' },
    { rule: 'no-unresolved', file: 'src/delivery/missing.ts', imports: './nowhere.ts' },
  ];
  let folder = '';
  let found: ReturnType<typeof cruise>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-imports-'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), readFileSync(join(root, 'package.json')));
    const write = (file: string, source: string) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), source);
    };
    for (const room of ['articles', 'quotes', 'search', 'telegram', 'answers', 'storage'])
      write(`src/${room}/target.ts`, 'export const target = 1;\n');
    write('src/config.ts', 'export const target = 1;\n');
    for (const { file, imports } of planted)
      write(file, `import * as target from '${imports}';\nexport const used = target;\n`);
    write('src/ops/first.ts', "import { second } from './second.ts';\nexport const first = () => second;\n");
    write('src/ops/second.ts', "import { first } from './first.ts';\nexport const second = () => first;\n");
    found = cruise(folder);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(planted)('is caught by $rule', ({ rule, file }) => {
    expect(
      found.violations.filter((violation) => violation.from === file).map((violation) => violation.rule.name),
    ).toContain(rule);
  });

  it('exists for every rule, so that none is only written down', () => {
    const { forbidden } = z
      .object({ forbidden: z.array(z.object({ name: z.string() })) })
      .parse(JSON.parse(readFileSync(join(root, '.dependency-cruiser.json'), 'utf8')));
    const tried = new Set([...planted.map(({ rule }) => rule), 'no-cycles']);
    expect(forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });

  it('is caught where it closes a circle', () => {
    expect(found.violations.map((violation) => violation.rule.name)).toContain('no-cycles');
  });
});
