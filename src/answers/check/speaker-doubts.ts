import type { CheckToken } from './read-check-tokens.ts';
import type { Guard, Statement } from './read-statement.ts';

/** Words of saying that are followed by whose words they are. */
const FOLLOWED =
  /^(?:according|words|opinion|според|думите|мнението|согласно|словам|мнению|згідно|словами|думку)$/iu;
/** How many compared words before a word of saying, past an aside, its subject may stand. */
const REACH = 4;

/** Somebody is named as saying what somebody else says in the source. */
export function speakerDoubts(claim: Statement, source: Statement): readonly string[] {
  const known = new Set(speakersIn(source).map(({ term }) => term));
  return speakersIn(claim)
    .filter(({ term }) => !known.has(term))
    .map(({ text }) => `in the passage it is not “${text}” who says it`);
}

/** The last word of each name, or the noun, that a word of saying goes with. */
export function speakersIn(statement: Statement): readonly CheckToken[] {
  return statement.guards
    .filter(({ kind }) => kind === 'say')
    .flatMap((guard) => speakerAt(guard, statement) ?? []);
}

/** Right behind it where what is said stands before it, else right in front, else the nearest name before an aside. */
function speakerAt(
  { at, text, start }: Guard,
  { content, text: sentence }: Statement,
): CheckToken | undefined {
  const before = content[at - 1];
  const isCompared = content[at]?.start === start;
  const behind = isCompared ? at + 1 : at;
  const follower = content[behind];
  if (FOLLOWED.test(text)) return follower === undefined ? undefined : lastOfName(content, behind);
  const isCutOff = before === undefined || /[,"”»“—–]\s*$/u.test(sentence.slice(before.end, start));
  if (!isCutOff) return before;
  if (follower?.kind === 'name') return lastOfName(content, behind);
  // "…, said the police."
  if (follower !== undefined && /^\s*(?:[,.;!?]|$)/u.test(sentence.slice(follower.end))) return follower;
  for (let place = at - 1; place >= Math.max(0, at - REACH); place--)
    if (content[place]?.kind === 'name') return content[place];
  return undefined;
}

/** Of "Ada Brenn" the surname. */
function lastOfName(content: readonly CheckToken[], from: number): CheckToken | undefined {
  let at = from;
  while (content[at]?.kind === 'name' && content[at + 1]?.kind === 'name' && content[at + 1]?.isJoined) at++;
  return content[at];
}
