import type { Gender } from '../grammar/mention.ts';
import type { Appearance, Entity } from './entity.ts';

interface Trace extends Appearance {
  readonly entity: Entity;
}

export interface Place {
  readonly at: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** How many appearances are looked back on: a page of prose. */
const LONGEST_LOOK_BACK = 40;
const FARTHEST_PARAGRAPHS = 4;

/**
 * What a reader has in mind at a place in the text: who appeared when, and who spoke last. Weights say how much nearer
 * subjects, speakers and known genders make somebody; they were set on the tuning articles.
 */
export class Discourse {
  readonly #traces: Trace[] = [];
  #lastSpeaker: { entity: Entity; paragraph: number } | null = null;

  appear(entity: Entity, appearance: Appearance): void {
    this.#traces.push({ entity, ...appearance });
  }

  speak(entity: Entity, paragraph: number): void {
    this.#lastSpeaker = { entity, paragraph };
  }

  /** Whom a pronoun at a place means, or null where nobody or more than one fits. */
  resolve(gender: Gender, place: Place): Entity | null {
    const scores = this.#score(gender, place);
    let [best, high, second]: [Entity | null, number, number] = [null, 0, 0];
    for (const [entity, score] of scores) {
      if (score > high) [best, high, second] = [entity, score, high];
      else if (score > second) second = score;
    }
    return best !== null && high >= LOWEST_SCORE && high - second >= SMALLEST_MARGIN ? best : null;
  }

  #score(gender: Gender, place: Place): Map<Entity, number> {
    const scores = new Map<Entity, number>();
    const oldest = Math.max(0, this.#traces.length - LONGEST_LOOK_BACK);
    for (let i = this.#traces.length - 1; i >= oldest; i--) {
      const trace = this.#traces[i];
      if (trace === undefined || trace.at >= place.at) continue;
      if (place.paragraph - trace.paragraph > FARTHEST_PARAGRAPHS) break;
      const { entity } = trace;
      if (entity.kind !== 'person' || contradicts(entity.gender, gender)) continue;
      const score = nearness(trace, place) + (entity.gender === gender ? KNOWN_GENDER : 0);
      scores.set(entity, Math.max(scores.get(entity) ?? 0, score));
    }
    const speaker = this.#lastSpeaker;
    if (speaker !== null && place.paragraph - speaker.paragraph <= 1) {
      const score = scores.get(speaker.entity);
      if (score !== undefined) scores.set(speaker.entity, score + LAST_SPEAKER);
    }
    return scores;
  }
}

const LOWEST_SCORE = 0.8;
const SMALLEST_MARGIN = 0.35;
const KNOWN_GENDER = 0.6;
const LAST_SPEAKER = 0.9;

function contradicts(known: Gender, asked: Gender): boolean {
  return known !== 'unknown' && asked !== 'unknown' && known !== asked;
}

function nearness(trace: Trace, place: Place): number {
  const sentences = place.sentence - trace.sentence;
  const paragraphs = place.paragraph - trace.paragraph;
  const recency = 3 / (1 + 0.5 * sentences + 0.3 * paragraphs);
  const weight = trace.subject ? 1 : 0.6;
  return recency * (trace.modifier ? 0.3 : weight);
}
