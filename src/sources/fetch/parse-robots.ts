/** RFC 9309, 2.5: at least this much of the file is to be read. */
const MAX_CHARS = 512_000;

interface Rule {
  readonly allows: boolean;
  readonly path: string;
}

/** What a robots.txt says to one robot. */
export interface RobotsRules {
  readonly rules: readonly Rule[];
}

/** No file, or none that says anything. */
export const ALLOW_ALL: RobotsRules = { rules: [] };

/**
 * Reads robots.txt for the robot of this name (RFC 9309): the groups that name it, joined, else those for all. Lines that are
 * no rules are passed over.
 */
export function parseRobots(text: string, robot: string): RobotsRules {
  const own: Rule[] = [];
  const everybodys: Rule[] = [];
  let isNamed = false;
  let targets: readonly Rule[][] = [];
  let isNaming = false;
  for (const line of text
    .slice(0, MAX_CHARS)
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)) {
    const match = /^\s*([A-Za-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line);
    if (match === null) continue;
    const [, field = '', value = ''] = match;
    const name = field.toLowerCase();
    if (name === 'user-agent') {
      const product = /^[A-Za-z_-]+/.exec(value)?.[0]?.toLowerCase();
      const target = value === '*' ? [everybodys] : product === robot.toLowerCase() ? [own] : [];
      if (product === robot.toLowerCase()) isNamed = true;
      targets = isNaming ? [...targets, ...target] : target;
      isNaming = true;
    } else if (name === 'allow' || name === 'disallow') {
      isNaming = false;
      if (value.startsWith('/') || value.startsWith('*'))
        for (const rules of targets) rules.push({ allows: name === 'allow', path: value });
    }
  }
  return { rules: isNamed ? own : everybodys };
}

/** Whether the robot may ask for this address: of the rules that fit its path the longest decides, of two alike the one that allows. */
export function isAllowedByRobots({ rules }: RobotsRules, url: URL): boolean {
  const path = normal(url.pathname + url.search);
  if (path === '/robots.txt') return true;
  let best: Rule | null = null;
  for (const rule of rules) {
    if (!fits(normal(rule.path), path)) continue;
    const isLonger = best === null || rule.path.length > best.path.length;
    if (isLonger || (rule.path.length === best?.path.length && rule.allows)) best = rule;
  }
  return best?.allows ?? true;
}

/** "*" stands for any characters, "$" at the end for the end; without going back, so that no pattern takes long. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const pieces = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    const found =
      index === 0
        ? path.startsWith(piece)
          ? 0
          : -1
        : isWhole && isLast
          ? endOf(path, piece, at)
          : path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return !isWhole || at === path.length;
}

function endOf(path: string, piece: string, from: number): number {
  const start = path.length - piece.length;
  return start >= from && path.endsWith(piece) ? start : -1;
}

/** Percent signs of one spelling, letters beyond ASCII as their bytes. */
function normal(path: string): string {
  return path
    .replace(/[^\0-\x7F]+/g, (letters) => encodeURIComponent(letters.toWellFormed()))
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[A-Za-z0-9._~-]/.test(character) ? character : code.toUpperCase();
    });
}
