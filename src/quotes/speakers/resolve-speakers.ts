import type { Gender, Mention } from '../grammar/mention.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import { readMention } from '../grammar/read-mention.ts';
import { occasions } from '../lexicon/english-context-words.ts';
import type { Quote, Speaker } from '../quote.ts';
import type { Article } from '../sieves/sieve.ts';
import { has } from '../tokens/token-stream.ts';
import { Shape, WordClass } from '../tokens/word-class.ts';
import { objectOf, reportsInPassing, tellsGender } from './around-pronoun.ts';
import { Discourse, type Place } from './discourse.ts';
import type { Entity } from './entity.ts';
import { EntityRegistry } from './entity-registry.ts';
import type { NameRun } from './name-run.ts';
import { resolveDescription } from './resolve-description.ts';

/** A statement with the words that name its speaker. */
export interface Statement {
  /** Index of its sentence. */
  readonly sentence: number;
  readonly mention: Mention | null;
  readonly kind: Quote['kind'];
}

export interface ResolvedSpeaker {
  readonly speaker: Speaker | null;
  /** False for a pronoun that others could be meant by as well, or nobody known. */
  readonly certain: boolean;
}

/**
 * The speaker of every statement: names in full, pronouns and descriptions as the person they mean. Statements are in the
 * order of their sentences; `names` is what `findNameRuns` gives for the article.
 */
export function resolveSpeakers(
  article: Article,
  statements: readonly Statement[],
  names: readonly NameRun[],
): readonly ResolvedSpeaker[] {
  return new SpeakerResolver(article, names).resolve(statements);
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'what']);
const ASKS: ReadonlySet<string> = new Set(['asked', 'asks', 'pressed', 'questioned']);

class SpeakerResolver {
  readonly #article: Article;
  readonly #registry: EntityRegistry;
  readonly #discourse = new Discourse();
  /** What a mention at an offset was taken to mean, pronouns included. */
  readonly #meant = new Map<number, Entity | null>();
  readonly #certain = new Set<number>();

  constructor(article: Article, names: readonly NameRun[]) {
    this.#article = article;
    const { text, lexicon } = article.tokens;
    this.#registry = new EntityRegistry(text, lexicon.language, names);
  }

  resolve(statements: readonly Statement[]): readonly ResolvedSpeaker[] {
    let sentence = 0;
    return statements.map((statement) => {
      for (; sentence <= statement.sentence; sentence++) this.#readSentence(sentence);
      const { mention, kind } = statement;
      if (mention === null) return { speaker: null, certain: false };
      const paragraph = this.#article.parses[statement.sentence]?.sentence.paragraph ?? 0;
      const place = { at: mention.start, sentence: statement.sentence, paragraph };
      const entity = this.#entityOf(mention, place);
      if (entity !== null) this.#discourse.speak(entity, place);
      // Without marks around them words that nobody can have said are no statement of anybody's.
      if (kind === 'indirect' && entity === null && cannotSpeak(mention))
        return { speaker: null, certain: false };
      return { speaker: this.#speaker(mention, entity), certain: this.#isCertain(mention, entity) };
    });
  }

  /** Lets everybody whom the sentence names or points at appear, in the order of the text. */
  #readSentence(index: number): void {
    const parse = this.#article.parses[index];
    if (parse === undefined) return;
    parse.chunks.forEach((chunk, i) => {
      if (chunk.kind === 'noun') this.#readNames(index, i);
      if (chunk.kind === 'verb') this.#readQuestion(index, i);
      if (chunk.kind === 'pronoun' && tellsGender(parse, chunk)) this.#readPronoun(parse, index, i);
    });
    this.#readTurns(index);
  }

  #readPronoun(parse: ParsedSentence, sentence: number, i: number): void {
    const mention = readMention(parse, i);
    if (mention === null || mention.gender === 'unknown' || mention.plural) return;
    const { start: at, gender } = mention;
    const { paragraph } = parse.sentence;
    const except = this.#namedIn(parse, objectOf(parse, i));
    const place = { at, sentence, paragraph, reports: reportsInPassing(parse, i), except };
    const ahead = this.#namedAhead(parse, i, gender);
    const resolution = ahead ? { entity: ahead, certain: false } : this.#discourse.resolve(gender, place);
    this.#meant.set(at, resolution?.entity ?? null);
    if (resolution === null) return;
    const { entity, certain } = resolution;
    if (certain && entity.gender === 'unknown') entity.gender = gender;
    if (certain) this.#certain.add(at);
    const subject = parse.chunks[i + 1]?.kind === 'verb';
    this.#discourse.appear(entity, { at, sentence, paragraph, subject, modifier: !subject });
  }

  /** "When he came, Keller said": whoever the main clause names behind the one that opens the sentence; null where it names nobody. */
  #namedAhead(parse: ParsedSentence, pronoun: number, gender: Gender): Entity | null {
    const { chunks } = parse;
    const opens = chunks[0]?.kind === 'subordinator' || chunks[0]?.kind === 'preposition';
    if (!opens || chunks[pronoun + 1]?.kind !== 'verb') return null;
    const end = chunks.findIndex(({ kind }, i) => i > pronoun && (kind === 'comma' || kind === 'quotation'));
    const subject = end + 1;
    if (end < 0 || chunks[subject]?.kind !== 'noun' || chunks[subject + 1]?.kind !== 'verb') return null;
    const entity = this.#namedIn(parse, subject);
    if (entity?.kind !== 'person') return null;
    const fits = entity.gender === gender || (entity.gender === 'unknown' && entity.role !== null);
    return fits ? entity : null;
  }

  /** Whoever is the subject of a verb of saying has spoken, even where no words of theirs are given. */
  #readTurns(index: number): void {
    const parse = this.#article.parses[index];
    if (parse === undefined) return;
    for (const clause of this.#article.clauses[index] ?? []) {
      if (clause.subject < 0 || !has(clause.bits, WordClass.Say)) continue;
      const start = parse.tokens.starts[parse.chunks[clause.subject]?.from ?? 0] ?? 0;
      const entity = this.#meant.get(start) ?? this.#namedIn(parse, clause.subject);
      if (entity === null) continue;
      entity.speaks = true;
      if (entity.gender === 'unknown') entity.gender = genderOf(clause.bits);
      this.#discourse.speak(entity, { at: start, sentence: index, paragraph: parse.sentence.paragraph });
    }
  }

  /** "Tapper asked Ryan whether": the next to speak is Ryan. */
  #readQuestion(sentence: number, verb: number): void {
    const parse = this.#article.parses[sentence];
    const chunk = parse?.chunks[verb];
    if (parse === undefined || chunk === undefined || !ASKS.has(parse.tokens.words[chunk.head] ?? '')) return;
    if (chunk.verb === 'passive') return;
    this.#discourse.ask(this.#namedIn(parse, verb - 1), this.#namedIn(parse, verb + 1), sentence);
  }

  #namedIn(parse: ParsedSentence, chunk: number): Entity | null {
    const { from = 0, to = 0 } = parse.chunks[chunk] ?? {};
    const { starts, shapes } = parse.tokens;
    for (let token = to - 1; token >= from; token--) {
      const entry = has(shapes[token], Shape.Capital) ? this.#registry.at(starts[token] ?? -1) : null;
      if (entry !== null) return entry.entity;
    }
    return null;
  }

  #readNames(sentence: number, chunk: number): void {
    const parse = this.#article.parses[sentence];
    const { from = 0, to = 0 } = parse?.chunks[chunk] ?? {};
    const { starts, shapes } = this.#article.tokens;
    for (let token = from; token < to; token++) {
      const entry = has(shapes[token], Shape.Capital) ? this.#registry.at(starts[token] ?? -1) : null;
      if (entry !== null) this.#discourse.appear(entry.entity, entry.appearance);
    }
  }

  #entityOf(mention: Mention, place: Place): Entity | null {
    if (mention.name !== null) return this.#registry.at(mention.name.start)?.entity ?? null;
    if (mention.kind === 'pronoun') return this.#meantBy(mention, place);
    const words = this.#article.tokens.text.slice(mention.start, mention.end);
    const surname = /\s/.test(words) ? undefined : this.#registry.at(mention.start)?.entity;
    if (surname !== undefined && surname.words.length > 1) return surname;
    if (mention.kind === 'anonymous' || mention.plural) return null;
    return resolveDescription(words, mention, {
      registry: this.#registry,
      discourse: this.#discourse,
      place,
    });
  }

  /** Possessives ("his claim") are read only where they name a speaker. */
  #meantBy(mention: Mention, place: Place): Entity | null {
    const known = this.#meant.get(mention.start);
    if (known !== undefined || mention.gender === 'unknown' || mention.plural) return known ?? null;
    return this.#discourse.resolve(mention.gender, place)?.entity ?? null;
  }

  #isCertain(mention: Mention, entity: Entity | null): boolean {
    if (mention.name !== null) {
      const at = mention.name.start;
      return this.#registry.at(at)?.certain !== false;
    }
    if (mention.kind !== 'pronoun') return true;
    return entity !== null && this.#certain.has(mention.start);
  }

  #speaker(mention: Mention, entity: Entity | null): Speaker {
    const { text } = this.#article.tokens;
    const range = { start: mention.start, end: mention.end };
    const isAmbiguous = mention.name !== null && this.#registry.isAmbiguous(mention.name.start);
    if (entity === null || isAmbiguous) {
      const name = text.slice(mention.words?.start ?? mention.start, mention.words?.end ?? mention.end);
      const resolved =
        mention.kind === 'organisation' ||
        mention.kind === 'document' ||
        (mention.kind === 'person' && !isAmbiguous);
      return { name, mention: range, kind: speakerKind(mention), resolved };
    }
    const { name, kind, readableRole: role } = entity;
    return { name, mention: range, kind, resolved: true, ...(role === null ? {} : { role }) };
  }
}

/** Slavic verbs in the past tell the gender of who spoke. */
function genderOf(verb: number): Gender {
  if (has(verb, WordClass.Masculine)) return 'masculine';
  return has(verb, WordClass.Feminine) ? 'feminine' : 'unknown';
}

/** "who" that stands for nobody named before it; "the talks". */
function cannotSpeak({ kind, head }: Mention): boolean {
  return kind === 'pronoun' ? RELATIVES.has(head) : kind === 'description' && occasions.has(head);
}

function speakerKind(mention: Mention): Speaker['kind'] {
  if (mention.kind === 'pronoun' || mention.kind === 'description') return 'person';
  return mention.kind;
}
