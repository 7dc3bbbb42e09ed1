/** Joins an address with the base that it stands in; undefined where that gives no web address. */
export function resolveLink(
  link: string | undefined,
  ...bases: readonly (string | undefined)[]
): string | undefined {
  if (link === undefined) return undefined;
  const trimmed = link.replace(/[\t\n\r]+/g, '').trim();
  if (trimmed === '') return undefined;
  const base = bases.reduceRight<string | undefined>(
    (outer, inner) => (inner === undefined ? outer : (joined(inner, outer) ?? outer)),
    undefined,
  );
  const url = joined(trimmed, base);
  return url !== undefined && /^https?:/i.test(url) ? url : undefined;
}

function joined(link: string, base: string | undefined): string | undefined {
  return URL.canParse(link, base) ? new URL(link, base).href : undefined;
}
