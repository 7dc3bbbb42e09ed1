/** Measures the program beside others, on the same texts in one run, and prints tables in Markdown. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench, BenchContext, Table } from './bench.ts';
import { toSvg, writePngs } from './chart.ts';
import { textsFrom } from './texts.ts';

const BYTES_PER_GB = 2 ** 30;
const HELP = `npm run bench -- [BENCH…] [--full] [--articles FILE|FOLDER] [--pages FOLDER] [--charts FOLDER] [--sizes N,N]
                 [--keep FOLDER [--load-only]] [--engines NAME,NAME]

BENCH: ${benchNames().join(', ')}; all if none.
--full       also 100,000 and a million articles, which takes hours
--articles   a JSONL file of {id, title, text, publishedAt, source?}, or a folder of texts; else they are made up
--pages      a folder of pages, for the bench of that name
--charts     a folder to draw the tables into
--sizes      how many articles to measure with
--keep       a folder for the stores that questions are asked of, found there again by the next run;
--load-only  only makes them, to be asked when the machine is calm
--engines    files of bench/engines/ without their ending
What others need is installed by npm ci --prefix bench; what is not there is left out, and said.
`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      articles: { type: 'string' },
      pages: { type: 'string' },
      sizes: { type: 'string' },
      charts: { type: 'string' },
      keep: { type: 'string' },
      'load-only': { type: 'boolean', default: false },
      engines: { type: 'string' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (!existsSync(new URL('./node_modules', import.meta.url)))
    process.stderr.write(
      'What others need is not installed: run `npm ci --prefix bench` to measure beside them.\n',
    );
  const scratch = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  // PostgreSQL, which does not run as root, has a cluster below it.
  chmodSync(scratch, 0o711);
  const context: BenchContext = {
    articles: textsFrom(values.articles),
    isFull: values.full,
    isLoadOnly: values['load-only'],
    scratch,
    ...(values.pages === undefined ? {} : { pages: values.pages }),
    ...(values.sizes === undefined ? {} : { sizes: values.sizes.split(',').map(Number) }),
    ...(values.keep === undefined ? {} : { keep: resolve(values.keep) }),
    ...(values.engines === undefined ? {} : { engines: values.engines.split(',') }),
    say: (text) => process.stderr.write(`${text}\n`),
  };
  process.stdout.write(`${machine()}\nTexts: ${values.articles === undefined ? 'made up' : 'as named'}.\n`);
  try {
    const tables = await runAll(positionals, context);
    if (values.charts !== undefined) await drawCharts(tables, values.charts);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function runAll(wanted: readonly string[], context: BenchContext): Promise<readonly Table[]> {
  const files = benchNames();
  const unknown = wanted.find((name) => !files.includes(name));
  if (unknown !== undefined) throw new Error(`There is no bench ${unknown}. There are: ${files.join(', ')}.`);
  const tables: Table[] = [];
  for (const file of wanted.length === 0 ? files : wanted) {
    const { bench }: { bench: Bench } = await import(`./benches/${file}.ts`);
    const scratch = join(context.scratch, file);
    mkdirSync(scratch);
    context.say(`— ${bench.title}`);
    for (const table of await bench.run({ ...context, scratch })) {
      process.stdout.write(`\n${toMarkdown(table)}`);
      tables.push(table);
    }
    rmSync(scratch, { recursive: true, force: true });
  }
  return tables;
}

function benchNames(): readonly string[] {
  return readdirSync(new URL('./benches', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
}

function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / BYTES_PER_GB);
  return `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpu?.model}, ${memory} GB.`;
}

function toMarkdown({ title, columns, rows, note }: Table): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const lines = [line(columns), line(columns.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)];
  return `**${title}**\n\n${lines.join('\n')}\n${note === undefined ? '' : `\n${note}\n`}`;
}

async function drawCharts(tables: readonly Table[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const drawn = tables.flatMap((table) =>
    table.chart === undefined ? [] : [[join(folder, `${table.chart.file}.png`), toSvg(table)] as const],
  );
  await writePngs(new Map(drawn));
}

await main();
