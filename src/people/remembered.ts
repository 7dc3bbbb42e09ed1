import { ownCopy } from '../text/own-copy.ts';

/** A power of two; enough for the people of some hundred articles. */
const SLOTS = 4_096;
/** No name is longer; what is must not be kept. */
const LONGEST_KEPT = 80;

/**
 * A pure function of a name that remembers what it said of late: articles name the same people over and over. Each name has one
 * place, where the next one of the same place takes over: nothing grows, and nothing has to be thrown away at once.
 */
export function remembered<T>(read: (name: string) => T): (name: string) => T {
  const names: string[] = new Array(SLOTS).fill('');
  const values: (T | undefined)[] = new Array(SLOTS).fill(undefined);
  return (name) => {
    const slot = slotOf(name);
    const known = names[slot] === name ? values[slot] : undefined;
    if (known !== undefined) return known;
    if (name.length > LONGEST_KEPT) return read(name);
    // Neither the name nor what is read of it may be a piece of an article, which would be kept with it.
    const own = ownCopy(name);
    const value = read(own);
    names[slot] = own;
    values[slot] = value;
    return value;
  };
}

/** FNV-1a over the units of the name. */
function slotOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1)
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
