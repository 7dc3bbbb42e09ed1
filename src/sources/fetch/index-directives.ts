import { ROBOT_NAME } from './robots.ts';

const HEAD_CHARS = 200_000;
// No "<" inside, so that what never ends is not searched again and again.
const META = /<meta\b(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/gi;

/** Whether a page asks not to be indexed: by the header X-Robots-Tag, or by a meta element for all robots or this one. */
export function asksNotToBeIndexed(xRobotsTag: string | undefined, html: string): boolean {
  return forbidsInHeader(xRobotsTag ?? '') || forbidsInHead(html);
}

/** "noindex, nofollow", "otherbot: noindex, verbatim: none": a directive after a robot's name is for that robot. */
function forbidsInHeader(header: string): boolean {
  let isForUs = true;
  for (const part of header.split(',')) {
    const named = /^\s*([\w-]+)\s*:\s*(.*)$/.exec(part);
    const isDirective = named === null || /^(?:unavailable_after|max-)/i.test(named[1] ?? '');
    if (!isDirective) isForUs = named[1]?.toLowerCase() === ROBOT_NAME.toLowerCase();
    if (isForUs && isForbidding(isDirective ? part : (named[2] ?? ''))) return true;
  }
  return false;
}

function forbidsInHead(html: string): boolean {
  const head = html
    .slice(0, HEAD_CHARS)
    .replace(/<!--[\s\S]*?(?:-->|$)|<(script|style|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '');
  for (const [meta] of head.matchAll(META)) {
    const name = attribute(meta, 'name')?.toLowerCase();
    if (name !== 'robots' && name !== ROBOT_NAME.toLowerCase()) continue;
    if ((attribute(meta, 'content') ?? '').split(',').some(isForbidding)) return true;
  }
  return false;
}

function isForbidding(directive: string): boolean {
  return /^(?:noindex|none)$/i.test(directive.trim());
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}
