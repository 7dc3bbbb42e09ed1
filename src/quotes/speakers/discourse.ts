import type { Gender } from '../grammar/mention.ts';
import { discourseWeights as weights } from './discourse-weights.ts';
import type { Appearance, Entity } from './entity.ts';

interface Trace extends Appearance {
  readonly entity: Entity;
}

export interface Place {
  readonly at: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** The pronoun reports its sentence in passing ("…, he said, …"): whoever the sentence is about is told of, and tells nothing. */
  readonly reports?: boolean;
  /** Whom the pronoun's verb is about ("he told Rubio"): nobody tells himself. */
  readonly except?: Entity | null;
}

/** How many appearances are looked back on: a page of prose. */
const LONGEST_LOOK_BACK = 40;
const FARTHEST_PARAGRAPHS = 4;

/** Whom a pronoun means, and whether anybody else came near. */
export interface Resolution {
  readonly entity: Entity;
  readonly certain: boolean;
}

/** What a reader has in mind at a place in the text: who appeared when and how, who spoke last, who was asked. */
export class Discourse {
  readonly #traces: Trace[] = [];
  #lastSpeaker: { entity: Entity; at: number; paragraph: number } | null = null;
  #asked: { asker: Entity | null; entity: Entity | null; sentence: number } | null = null;

  appear(entity: Entity, appearance: Appearance): void {
    const { at, sentence, paragraph, subject, modifier } = appearance;
    this.#traces.push({ entity, at, sentence, paragraph, subject, modifier });
  }

  speak(entity: Entity, place: Place): void {
    this.#lastSpeaker = { entity, at: place.at, paragraph: place.paragraph };
    const { at, sentence, paragraph } = place;
    this.#traces.push({ entity, at, sentence, paragraph, subject: true, modifier: false });
  }

  /** Somebody was asked something: the next to speak is likely that one, and not the asker. */
  ask(asker: Entity | null, entity: Entity | null, sentence: number): void {
    this.#asked = { asker, entity, sentence };
  }

  /** Whom a pronoun or description at a place means, or null where nobody or more than one fits. */
  resolve(gender: Gender, place: Place): Resolution | null {
    const scores = this.#score(gender, place);
    let [best, high, second]: [Entity | null, number, number] = [null, 0, 0];
    for (const [entity, score] of scores) {
      if (score > high) [best, high, second] = [entity, score, high];
      else if (score > second) second = score;
    }
    const bonus = gender === 'unknown' ? weights.knownGender : 0; // nobody gets it where the words tell no gender
    if (best === null || high < weights.lowestScore - bonus || high - second < weights.smallestMargin)
      return null;
    return { entity: best, certain: high - second >= weights.certainMargin };
  }

  #score(gender: Gender, place: Place): Map<Entity, number> {
    const scores = new Map<Entity, number>();
    const oldest = Math.max(0, this.#traces.length - LONGEST_LOOK_BACK);
    for (let i = this.#traces.length - 1; i >= oldest; i--) {
      const trace = this.#traces[i];
      if (trace === undefined || trace.at >= place.at) continue;
      if (place.paragraph - trace.paragraph > FARTHEST_PARAGRAPHS) break;
      const { entity } = trace;
      if (entity.kind !== 'person' || entity === place.except || contradicts(entity.gender, gender)) continue;
      const known = gender !== 'unknown' && entity.gender === gender ? weights.knownGender : 0;
      const score = nearness(trace, place) * (isSurelyPerson(entity) ? 1 : weights.doubtful) + known;
      scores.set(entity, Math.max(scores.get(entity) ?? 0, score));
    }
    this.#addTurns(scores, place);
    return scores;
  }

  #addTurns(scores: Map<Entity, number>, place: Place): void {
    const add = (entity: Entity | null | undefined, amount: number): void => {
      const score = entity ? scores.get(entity) : undefined;
      if (entity && score !== undefined) scores.set(entity, score + amount);
    };
    const asked = this.#asked !== null && place.sentence - this.#asked.sentence <= 1 ? this.#asked : null;
    add(asked?.entity, weights.asked);
    add(asked?.asker, -weights.asked);
    const speaker = this.#lastSpeaker;
    if (speaker === null || place.paragraph - speaker.paragraph > 1) return;
    const shifted = this.#hasNewSubject(scores, speaker.entity, { from: speaker.at, to: place.at });
    add(speaker.entity, shifted ? weights.lastSpeakerAfterShift : weights.lastSpeaker);
  }

  /** Whether somebody else who fits became the subject after the last speech. */
  #hasNewSubject(
    scores: ReadonlyMap<Entity, number>,
    speaker: Entity,
    { from, to }: { from: number; to: number },
  ): boolean {
    for (let i = this.#traces.length - 1; i >= 0; i--) {
      const trace = this.#traces[i];
      if (trace === undefined || trace.at <= from) return false;
      if (trace.at >= to || !trace.subject || trace.modifier) continue;
      if (trace.entity !== speaker && scores.has(trace.entity) && isSurelyPerson(trace.entity)) return true;
    }
    return false;
  }
}

/** A capitalised word alone may be a place or the first word of a sentence. */
function isSurelyPerson(entity: Entity): boolean {
  return entity.gender !== 'unknown' || entity.role !== null || entity.speaks;
}

function contradicts(known: Gender, asked: Gender): boolean {
  return known !== 'unknown' && asked !== 'unknown' && known !== asked;
}

function nearness(trace: Trace, place: Place): number {
  const sentences = place.sentence - trace.sentence;
  const paragraphs = place.paragraph - trace.paragraph;
  const recency = weights.here / (1 + weights.perSentence * sentences + weights.perParagraph * paragraphs);
  const isToldOf = place.reports === true && sentences === 0;
  const weight = trace.subject && !isToldOf ? 1 : weights.object;
  return recency * (trace.modifier ? weights.modifier : weight);
}
