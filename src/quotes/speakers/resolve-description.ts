import type { Mention } from '../grammar/mention.ts';
import type { Entity } from './entity.ts';
import type { EntityRegistry } from './entity-registry.ts';

/** "the spokesman", "the senator": the only person before it of whom the article says so, else null. */
export function resolveDescription(text: string, mention: Mention, registry: EntityRegistry): Entity | null {
  if (!/^the\s/i.test(text.slice(mention.start, mention.end))) return null;
  let found: Entity | null = null;
  for (const entity of registry.all()) {
    const first = entity.appearances[0];
    if (first === undefined || first.at > mention.start) continue;
    if (!entity.roleWords.has(mention.head)) continue;
    if (mention.gender !== 'unknown' && entity.gender !== 'unknown' && entity.gender !== mention.gender) continue;
    if (found !== null) return null;
    found = entity;
  }
  return found;
}
