import type { Mention } from '../grammar/mention.ts';
import { organisationsByNoun } from '../lexicon/english-context-words.ts';
import type { Discourse, Place } from './discourse.ts';
import type { Entity } from './entity.ts';
import type { EntityRegistry } from './entity-registry.ts';

interface Context {
  readonly registry: EntityRegistry;
  readonly discourse: Discourse;
  readonly place: Place;
}

/** Whoever holds one of these is known by name: "the governor" alone points back, where "the Florida governor" may be new. */
const OFFICE =
  /^(?:president|governor|senator|mayor|congressman|justice|judge|minister|chancellor|secretary|nominee|candidate|leader|premier|king|queen|pope|pontiff|prosecutor|sheriff|billionaire|businessman)$/;
const PROPER = /\p{Lu}[\p{L}-]*/gu;
const NEAR_PARAGRAPHS = 3;
const CLEAR_PARAGRAPHS = 2;

/**
 * "the spokesman", "the senator", "the foundation": the one person or body before it of whom the article says so, or the
 * only such one within the last paragraphs; "the actress" as a pronoun would be. Null where more than one fits.
 */
export function resolveDescription(words: string, mention: Mention, context: Context): Entity | null {
  if (!/^the\s|^\p{Script=Cyrillic}/iu.test(words)) return null;
  const proper = properModifiers(words, mention);
  const fitting = candidates(mention, context).filter((entity) => isCalled(entity, proper));
  if (fitting.length === 1) return fitting[0] ?? null;
  if (fitting.length > 1) return nearest(fitting, context.place);
  if (
    mention.kind !== 'description' ||
    proper.length > 0 ||
    !(standsForPronoun(mention) || isOffice(words, mention))
  )
    return null;
  const resolution = context.discourse.resolve(mention.gender, context.place);
  return resolution !== null && (resolution.certain || isAge(mention)) ? resolution.entity : null;
}

/** "florida" of "the Florida senator": what tells one senator from others. */
function properModifiers(words: string, { head }: Mention): readonly string[] {
  if (!/^the\s/i.test(words)) return [];
  const proper = words.slice(4).match(PROPER) ?? [];
  return proper.map((word) => word.toLowerCase()).filter((word) => word !== head);
}

/** "the Florida senator" is somebody only where the article has said that he is one of Florida. */
function isCalled({ kind, roleWords }: Entity, proper: readonly string[]): boolean {
  return kind === 'organisation' || proper.length === 0 || proper.some((word) => roleWords.has(word));
}

function candidates(mention: Mention, { registry, place }: Context): readonly Entity[] {
  const { head, gender } = mention;
  const known =
    mention.kind === 'organisation'
      ? [head, ...(organisationsByNoun[head] ?? [])].flatMap((word) => registry.organisationsWith(word))
      : registry
          .withRole(head)
          .filter(
            (entity) => gender === 'unknown' || entity.gender === 'unknown' || entity.gender === gender,
          );
  return [...new Set(known)].filter((entity) => (entity.appearances[0]?.at ?? place.at) < place.at);
}

/** The one who appeared last, if all others are well behind. */
function nearest(entities: readonly Entity[], place: Place): Entity | null {
  const [first, second] = entities
    .map((entity) => ({ entity, distance: paragraphsSince(entity, place) }))
    .sort((a, b) => a.distance - b.distance);
  if (first === undefined || first.distance > NEAR_PARAGRAPHS) return null;
  return second === undefined || second.distance - first.distance >= CLEAR_PARAGRAPHS ? first.entity : null;
}

function paragraphsSince(entity: Entity, place: Place): number {
  for (let i = entity.appearances.length - 1; i >= 0; i--) {
    const appearance = entity.appearances[i];
    if (appearance !== undefined && appearance.at < place.at) return place.paragraph - appearance.paragraph;
  }
  return Number.POSITIVE_INFINITY;
}

/** "the actress", "the 43-year-old" point back; "the narrator" may be anybody. */
function standsForPronoun(mention: Mention): boolean {
  return mention.gender !== 'unknown' || isAge(mention);
}

function isOffice(words: string, { head }: Mention): boolean {
  return OFFICE.test(head) && !/\s\p{Lu}/u.test(words);
}

function isAge({ head }: Mention): boolean {
  return /^\d+-year-old$/.test(head);
}
