import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { VerbatimError } from '../errors.ts';
import type { ArticleFields } from './article-fields.ts';

const MAX_FRONT_MATTER_CHARS = 65_536;
const FENCE = /^---[ \t]*$/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/gm;
const KEYS = new Map<string, keyof ArticleFields>([
  ['id', 'id'],
  ['url', 'url'],
  ['title', 'title'],
  ['source', 'source'],
  ['author', 'author'],
  ['publishedAt', 'publishedAt'],
  ['date', 'publishedAt'],
  ['language', 'language'],
  ['lang', 'language'],
]);

export interface FrontMatter {
  readonly fields: ArticleFields;
  /** Where the body starts in the text received. */
  readonly bodyStart: number;
}

/**
 * Reads the YAML between `---` lines at the start of a Markdown text; without one, no fields and a body that starts at 0.
 * Scalars are taken as they are written (`title: 007` stays "007"), unknown keys are ignored, nothing is ever executed.
 * Throws `bad-input`, naming the line, where it is not YAML, not `key: value` lines, never closed, or over 64 kB.
 */
export function readFrontMatter(raw: string, name: string): FrontMatter {
  const firstLineEnd = raw.indexOf('\n');
  const firstLine = (firstLineEnd < 0 ? raw : raw.slice(0, firstLineEnd)).replace(/\r$/, '');
  if (!firstLine.startsWith('---')) return { fields: {}, bodyStart: 0 };
  if (!FENCE.test(firstLine)) return refuseOtherLanguage(firstLine, name);

  CLOSING.lastIndex = firstLineEnd + 1;
  const closing = firstLineEnd < 0 ? null : CLOSING.exec(raw.slice(0, MAX_FRONT_MATTER_CHARS));
  if (closing === null)
    throw new VerbatimError(
      'bad-input',
      `${name}: the front matter opened on line 1 is not closed within ${MAX_FRONT_MATTER_CHARS / 1024} kB. End it with a line "---".`,
    );
  const end = closing.index + closing[0].length;
  const bodyStart = raw[end] === '\n' ? end + 1 : end;
  return { fields: parseFields(raw.slice(firstLineEnd + 1, closing.index), name), bodyStart };
}

function refuseOtherLanguage(firstLine: string, name: string): FrontMatter {
  // "-----" is a Markdown rule; "---js" and the like ask to be run, which is never done.
  if (!/^---\s*[A-Za-z]/.test(firstLine)) return { fields: {}, bodyStart: 0 };
  throw new VerbatimError(
    'bad-input',
    `${name}: line 1: front matter is read as YAML only and never run. Write "---" instead of "${firstLine.slice(0, 40)}".`,
  );
}

function parseFields(yaml: string, name: string): ArticleFields {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    resolveKnownTags: false,
    stringKeys: true,
    logLevel: 'silent',
  });
  // Line 1 of the file is the opening fence.
  const lineAt = (offset: number): number => lines.linePos(offset).line + 1;
  const [problem] = document.errors;
  if (problem !== undefined)
    throw new VerbatimError(
      'bad-input',
      `${name}: line ${lineAt(startOf(problem, document.contents))}: the front matter is not YAML (${problem.message}). Write "key: value" lines; put values with ": " or "#" in quotes.`,
      { cause: problem },
    );
  if (document.contents === null) return {};
  if (!isMap(document.contents))
    throw new VerbatimError(
      'bad-input',
      `${name}: line 2: the front matter is not a list of "key: value" lines. Write for example "title: …", or remove the "---" lines.`,
    );
  return fieldsOf(document.contents, (pair, key) => {
    const at = isScalar(pair.key) && pair.key.range ? lineAt(pair.key.range[0]) : 2;
    return new VerbatimError('bad-input', `${name}: line ${at}: "${key}" must be one line of text.`);
  });
}

/** A quotation mark that is missing is noticed at the end; what to look at is the key that it was opened after. */
function startOf(problem: YAMLError, contents: unknown): number {
  const [offset] = problem.pos;
  if (problem.code !== 'MISSING_CHAR' || !isMap(contents)) return offset;
  const keys = contents.items.flatMap(({ key }) => (isScalar(key) && key.range ? [key.range[0]] : []));
  return keys.findLast((start) => start <= offset) ?? offset;
}

function fieldsOf(map: YAMLMap, complaint: (pair: Pair, key: string) => VerbatimError): ArticleFields {
  const fields: { -readonly [K in keyof ArticleFields]: string } = {};
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const field = KEYS.get(key);
    if (field === undefined) continue;
    const value = textOf(pair.value);
    if (value === undefined) throw complaint(pair, key);
    if (value !== '') fields[field] ??= value;
  }
  return fields;
}

/** A scalar as written, a list of scalars joined ("author: [A, B]"); undefined for anything else. */
function textOf(node: unknown): string | undefined {
  if (node === null) return '';
  if (isScalar(node)) return isNothing(node.value) ? '' : String(node.value).trim();
  if (!isSeq(node)) return undefined;
  const parts = node.items.map((item) => (isScalar(item) ? textOf(item) : undefined));
  return parts.every((part) => part !== undefined) ? parts.join(', ') : undefined;
}

function isNothing(value: unknown): boolean {
  return value === null || value === '~' || value === 'null';
}
