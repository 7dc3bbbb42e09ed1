import type { Digest } from '../digests/digest.ts';
import type { Reader } from '../digests/reader.ts';

/** As long as the reader wants it; short: headlines with how many report them, and a button opens the reports. */
export function inLength(digest: Digest, style: Reader['style']): Digest {
  if (style !== 'short') return digest;
  return { ...digest, stories: digest.stories.map((story) => ({ ...story, sentences: [], quotes: [] })) };
}
