import { nominativeFromGenitive } from '../../people/name-forms.ts';
import { roleOfWord } from '../../people/role-of-word.ts';
import { memoiseWords } from '../../text/memoise-words.ts';
import type { Range } from '../../text/range.ts';
import { titlesInFull } from '../lexicon/english-context-words.ts';
import type { Appearance, Entity } from './entity.ts';
import { genderOfRun, isPersonInFull } from './gender-of-run.ts';
import type { NameRun } from './name-run.ts';
import { byAppearances, endsWith, mayBeOf, mayBeOne, startsWith } from './namesakes.ts';
import { readableRole } from './readable-role.ts';

/** More people of one surname than any article names; keeps the cost of a match bounded. */
const MOST_NAMESAKES = 16;

/** Letters by which two forms of a Slavic noun are taken to be one. */
const STEM_LENGTH = 6;

interface Entry {
  readonly entity: Entity;
  readonly appearance: Appearance;
  /** False where a namesake is named nearly as often: "Clinton" in an article on Bill and Hillary. */
  readonly certain: boolean;
}

/** More than so many times as often as a namesake is somebody named who is meant by the surname alone. */
const CERTAIN_RATIO = 2;
/** In characters: what is longer tells a story, not a role. */
const LONGEST_ROLE = 80;

/** Who the article names: surnames are joined to full names, and two people of one surname are kept apart. */
export class EntityRegistry {
  readonly #text: string;
  readonly #language: string;
  readonly #byKey = new Map<string, Entity>();
  readonly #byWord = new Map<string, Entity[]>();
  readonly #byRole = new Map<string, Entity[]>();
  readonly #atOffset = new Map<number, Entry>();
  /** What `match` found, by name; emptied when somebody is registered. */
  readonly #matches = {
    person: new Map<string, readonly Entity[]>(),
    organisation: new Map<string, readonly Entity[]>(),
  };
  /** Where a surname stands that two are named by equally. */
  readonly #ambiguous = new Set<number>();

  constructor(text: string, language: string, runs: readonly NameRun[]) {
    this.#text = text;
    this.#language = language;
    const full = runs.filter((run) => run.name.isFull && !run.modifier && !run.headline);
    // subjects first: they stand in the nominative
    for (const run of full) if (run.subject) this.#register(run);
    for (const run of full) this.#register(run);
    for (const run of runs) if (isPersonInFull(run, language)) this.#register(run);
    const short = runs.filter((run) => !run.name.isFull && !run.modifier && !run.headline);
    const alone = short.filter((run) => this.#matchOnce(run).length === 0);
    for (const run of alone) if (run.subject) this.#register(run);
    for (const run of alone) if (this.match(run).length === 0) this.#register(run);
    for (const run of runs) this.#appear(run);
  }

  /** Whose name stands at a character offset, and how. */
  at(offset: number): Entry | null {
    return this.#atOffset.get(offset) ?? null;
  }

  /** Whether the name at a character offset is that of several, and nothing tells which of them is meant. */
  isAmbiguous(offset: number): boolean {
    return this.#ambiguous.has(offset);
  }

  /** People of whom the article says that they are this ("senator"), in the order of their naming; a bounded number. */
  withRole(word: string): readonly Entity[] {
    return this.#byRole.get(this.#roleKey(word)) ?? [];
  }

  /** Bodies whose names hold a word ("foundation"); a bounded number. */
  organisationsWith(word: string): readonly Entity[] {
    return (this.#byWord.get(word) ?? []).filter(
      (entity) => entity.kind === 'organisation' && entity.words.length > 1,
    );
  }

  /** Those whose name ends or begins with these words: "Clinton" fits Bill and Hillary. */
  match({ name, kind }: Pick<NameRun, 'name' | 'kind'>): readonly Entity[] {
    const { words, key } = name;
    const exact = this.#byKey.get(key);
    // "Trump" is not the Trump Plaza
    const mayBe = (entity: Entity): boolean =>
      words.length > 1 || kind === 'organisation' || entity.kind === 'person';
    const candidates = (this.#byWord.get(words.at(-1) ?? '') ?? []).filter(
      (entity) => mayBe(entity) && endsWith(entity.words, words),
    );
    if (candidates.length > 0) return candidates;
    if (exact !== undefined) return [exact];
    return (this.#byWord.get(words[0] ?? '') ?? []).filter(
      (entity) => mayBe(entity) && startsWith(entity.words, words),
    );
  }

  #matchOnce(run: NameRun): readonly Entity[] {
    const matches = this.#matches[run.kind];
    const known = matches.get(run.name.key);
    if (known !== undefined) return known;
    const found = this.match(run);
    matches.set(run.name.key, found);
    return found;
  }

  #register(run: NameRun): void {
    const { key } = run.name;
    if (key === '' || this.#byKey.has(key)) return;
    const entity: Entity = {
      name: this.#nameOf(run),
      words: run.name.words,
      kind: run.kind,
      gender: genderOfRun(run, this.#text, this.#language),
      roleWords: new Set(),
      role: null,
      readableRole: null,
      speaks: false,
      firstNamed: run.start,
      appearances: [],
    };
    this.#byKey.set(key, entity);
    this.#matches.person.clear();
    this.#matches.organisation.clear();
    for (const [i, word] of run.name.words.entries())
      if (run.name.words.indexOf(word) === i) push(this.#byWord, word, entity);
  }

  #appear(run: NameRun): void {
    const chosen = this.#choose(run);
    if (chosen === null) return;
    const { entity, certain } = chosen;
    const { start, sentence, paragraph, subject, modifier } = run;
    const appearance = { at: start, sentence, paragraph, subject, modifier };
    entity.appearances.push(appearance);
    this.#atOffset.set(start, { entity, appearance, certain });
    if (entity.gender === 'unknown') entity.gender = run.gender;
    if (run.role === null) return;
    const role = this.#roleOf(run.role, run.genitive);
    if (role === entity.role) return;
    for (const word of wordsOfRole(role, this.#language)) this.#addRole(entity, word);
    entity.role = fullerOf(entity.role, role);
    const readable = this.#language === 'en' ? readableRole(role, 'en') : role;
    if (readable !== '') entity.readableRole = fullerOf(entity.readableRole, readable);
  }

  /** In the nominative, where the grammar tells that it stands in another case. */
  #nameOf({ start, end, genitive }: NameRun): string {
    const name = this.#text.slice(start, end);
    return genitive ? nominativeFromGenitive(name, this.#language) : name;
  }

  #roleOf(role: Range, genitive: boolean): string {
    const words = this.#text.slice(role.start, role.end);
    if (!genitive) return words;
    return words.replace(/^\p{L}+/u, (word) => roleOfWord(word, this.#language)?.nominative ?? word);
  }

  #addRole(entity: Entity, word: string): void {
    const key = this.#roleKey(word);
    if (key === '' || entity.roleWords.has(key)) return;
    entity.roleWords.add(key);
    push(this.#byRole, key, entity);
  }

  /** Slavic nouns are told by their stems: министър, министърът. */
  #roleKey(word: string): string {
    return this.#language === 'en' ? word : word.slice(0, STEM_LENGTH);
  }

  /** Of several that fit, the one who appeared most often so far, or of this gender. */
  #choose(run: NameRun): Pick<Entry, 'entity' | 'certain'> | null {
    const exact = run.name.words.length > 1 ? this.#byKey.get(run.name.key) : undefined;
    if (exact !== undefined) return { entity: exact, certain: true };
    const matches = this.#matchOnce(run);
    const fitting = matches.every((entity) => mayBeOf(entity, run))
      ? matches
      : matches.filter((entity) => mayBeOf(entity, run));
    const [only] = fitting;
    if (only === undefined) return null;
    if (fitting.length === 1) return { entity: only, certain: true };
    const [first = only, ...others] = fitting.toSorted(byAppearances);
    const namesake = others.find((other) => !mayBeOne(first, other));
    if (namesake === undefined) return { entity: first, certain: true };
    const [most, next] = [first.appearances.length, namesake.appearances.length];
    if (most === next) this.#ambiguous.add(run.start);
    return { entity: first, certain: most > CERTAIN_RATIO * next };
  }
}

function fullerOf(known: string | null, role: string): string {
  return known === null || (role.length > known.length && role.length < LONGEST_ROLE) ? role : known;
}

/** The words of a role in lower case, abbreviated titles in full as well. */
const wordsOfRole = memoiseWords((role): readonly string[] =>
  role
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .flatMap((word) => [word, ...(titlesInFull[word] ?? [])]),
);

function push(index: Map<string, Entity[]>, word: string, entity: Entity): void {
  const entities = index.get(word);
  if (entities === undefined) index.set(word, [entity]);
  else if (entities.length < MOST_NAMESAKES) entities.push(entity);
}
