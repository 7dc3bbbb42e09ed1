import type { Mention } from '../grammar/mention.ts';
import type { Discourse, Place } from './discourse.ts';
import type { Entity } from './entity.ts';
import type { EntityRegistry } from './entity-registry.ts';

interface Context {
  readonly registry: EntityRegistry;
  readonly discourse: Discourse;
  readonly place: Place;
}

const NEAR_PARAGRAPHS = 3;

/**
 * "the spokesman", "the senator", "the foundation": the one person or body before it of whom the article says so, or the
 * only such one within the last paragraphs; "the actress" as a pronoun would be. Null where more than one fits.
 */
export function resolveDescription(words: string, mention: Mention, context: Context): Entity | null {
  if (!/^the\s/i.test(words)) return null;
  const fitting = [...candidates(mention, context)];
  if (fitting.length === 1) return fitting[0] ?? null;
  if (fitting.length > 1) {
    const near = fitting.filter((entity) => isNear(entity, context.place));
    return near.length === 1 ? (near[0] ?? null) : null;
  }
  if (mention.kind !== 'description' || !standsForPronoun(mention)) return null;
  const resolution = context.discourse.resolve(mention.gender, context.place);
  return resolution?.certain ? resolution.entity : null;
}

function* candidates(mention: Mention, { registry, place }: Context): Generator<Entity> {
  for (const entity of registry.all()) {
    const first = entity.appearances[0];
    if (first === undefined || first.at >= place.at) continue;
    if (mention.kind === 'organisation') {
      if (entity.kind === 'organisation' && entity.words.length > 1 && entity.words.includes(mention.head)) yield entity;
    } else if (entity.kind === 'person' && entity.roleWords.has(mention.head)) {
      const contradicts = mention.gender !== 'unknown' && entity.gender !== 'unknown' && entity.gender !== mention.gender;
      if (!contradicts) yield entity;
    }
  }
}

function isNear(entity: Entity, place: Place): boolean {
  for (let i = entity.appearances.length - 1; i >= 0; i--) {
    const appearance = entity.appearances[i];
    if (appearance === undefined || appearance.at >= place.at) continue;
    return place.paragraph - appearance.paragraph <= NEAR_PARAGRAPHS;
  }
  return false;
}

/** "the actress", "the 43-year-old" point back; "the narrator" may be anybody. */
function standsForPronoun(mention: Mention): boolean {
  return mention.gender !== 'unknown' || /^\d+-year-old$/.test(mention.head);
}
