import type { Command } from 'commander';
import type { Digest } from '../digests/digest.ts';
import type { DigestRequest } from '../digests/digester.ts';
import type { Reader } from '../digests/reader.ts';
import type { ReaderStore } from '../digests/reader-store.ts';
import { VerbatimError } from '../errors.ts';
import type { DigestRenderOptions } from '../rendering/render-digest.ts';
import type { CommandIo } from './command-io.ts';
import { openForCommand } from './open-for-command.ts';
import { terminalOf } from './terminal-of.ts';

interface DigestFlags {
  readonly asOf?: string;
  readonly since?: string;
  readonly topic?: readonly string[];
  readonly language?: string;
  readonly reader?: string;
  readonly json?: boolean;
  readonly db?: string;
}

const STORIES = 5;
const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Prints a digest and stores nothing of it: what was shown to a reader stays as it was. */
export function addDigestCommand(program: Command, io: CommandIo): void {
  program
    .command('digest')
    .description('Tells the latest stories, each from its own reports, with citations')
    .option('--as-of <time>', '"now" for the digest, ISO 8601: later articles are invisible')
    .option('--since <time>', 'only stories with a report after this time (default: the latest of any age)')
    .option('--topic <words>', 'only stories about this; may be given several times', collect)
    .option(
      '--language <code>',
      'only articles in this language, and our words in it where it is en, bg, ru or uk',
    )
    .option('--reader <id>', 'as this reader (a chat id) would get it next: settings, and what was shown')
    .option('--json', 'print one JSON object')
    .option('--db <path>', 'the store (default: DATABASE_URL, else data/verbatim.db)')
    .action(async (flags: DigestFlags) => {
      const wanted = readFlags(flags);
      const { application, config } = await openForCommand(io, flags.db);
      try {
        const reader = await findReader(application.store.readers, wanted.readerId);
        const seen = reader === null ? undefined : await application.store.readers.seen(reader.id);
        const request = requestOf(flags, { ...wanted, reader, seen });
        const { digest } = await application.digester.digest(request);
        if (flags.json) io.stdout.write(`${JSON.stringify(digest)}\n`);
        else
          await print(io, digest, {
            language: flags.language ?? reader?.language ?? 'en',
            zone: reader?.zone ?? config.zone,
            topics: flags.topic,
            publicUrl: config.http.publicUrl,
          });
      } finally {
        await application.close();
      }
    });
}

interface Wanted {
  readonly asOf: Date;
  readonly since: Date | undefined;
  readonly readerId: number | undefined;
}

/** Checked before anything is opened. */
function readFlags(flags: DigestFlags): Wanted {
  const asOf = flags.asOf === undefined ? new Date() : readTime('--as-of', flags.asOf);
  const since = flags.since === undefined ? undefined : readTime('--since', flags.since);
  if (since !== undefined && since >= asOf)
    throw new VerbatimError(
      'usage',
      `--since ${flags.since} is not before the time of the digest. Name an earlier one.`,
    );
  if (flags.language !== undefined && !isLanguage(flags.language))
    throw new VerbatimError(
      'usage',
      `--language ${flags.language}: not a language. Write en, bg, ru or uk, or another ISO 639-1 code of two letters (our own words are English then).`,
    );
  if (flags.reader !== undefined && !/^-?\d{1,15}$/.test(flags.reader))
    throw new VerbatimError('usage', `--reader ${flags.reader}: write the number of a chat.`);
  return { asOf, since, readerId: flags.reader === undefined ? undefined : Number(flags.reader) };
}

function isLanguage(code: string): boolean {
  return /^[a-z]{2}$/.test(code) && LANGUAGE_NAMES.of(code) !== undefined;
}

function readTime(flag: string, time: string): Date {
  const date = new Date(time);
  if (Number.isNaN(date.getTime()))
    throw new VerbatimError('usage', `${flag} ${time}: not a time. Write it as 2025-05-16T12:00:00Z.`);
  return date;
}

async function findReader(readers: ReaderStore, id: number | undefined): Promise<Reader | null> {
  if (id === undefined) return null;
  const reader = await readers.get(id);
  if (reader === null)
    throw new VerbatimError(
      'not-found',
      `--reader ${id}: no such reader. Readers are known once they wrote to the bot.`,
    );
  return reader;
}

interface Known extends Wanted {
  readonly reader: Reader | null;
  readonly seen: ReadonlyMap<string, string> | undefined;
}

/** What the flags say goes before the reader's settings. */
function requestOf(flags: DigestFlags, { asOf, since, reader, seen }: Known): DigestRequest {
  return {
    asOf,
    maxStories: reader?.stories ?? STORIES,
    since: since ?? reader?.lastDigestAt ?? undefined,
    topics: flags.topic,
    language: flags.language,
    readerLanguage: flags.language ?? reader?.language,
    seen,
  };
}

async function print(io: CommandIo, digest: Digest, options: DigestRenderOptions): Promise<void> {
  const [{ renderDigest }, { toTerminal }] = await Promise.all([
    import('../rendering/render-digest.ts'),
    import('../rendering/to-terminal.ts'),
  ]);
  io.stdout.write(`${toTerminal(renderDigest(digest, options), terminalOf(io))}\n`);
}

function collect(value: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), value];
}
