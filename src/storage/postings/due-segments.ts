/** So many segments of about one size become one, so that a million articles have a dozen and each posting is moved a few times. */
const FAN_IN = 4;
/** A merge that says nothing for so long was broken off, and its segments are free again. */
export const STALE_SECONDS = 120;

/** The smallest segments of which there are enough of about one size; null where none are due to become one. */
export function dueSegments<S extends { readonly articles: number }>(
  segments: readonly S[],
): readonly S[] | null {
  const bySize = new Map<number, S[]>();
  for (const segment of segments) {
    const size = Math.floor(Math.log(segment.articles) / Math.log(FAN_IN));
    bySize.set(size, [...(bySize.get(size) ?? []), segment]);
  }
  const [smallest] = [...bySize].filter(([, same]) => same.length >= FAN_IN).sort(([a], [b]) => a - b);
  return smallest?.[1] ?? null;
}
