/** Milliseconds since 1970 as ISO 8601, in UTC; null stays null. */
export function instant(ms: number): string;
export function instant(ms: number | null): string | null;
export function instant(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}

/** What a column holds as JSON; null stays null. */
export function parsed(json: string | null): unknown {
  return json === null ? null : JSON.parse(json);
}
