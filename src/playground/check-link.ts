export type CheckedLink = { readonly url: string } | { readonly invalid: string };

/**
 * A link as Telegram takes it: tg:, http: or https:, with a dot in the host (so not `localhost`); the scheme may be
 * missing. Returned in the form in which Telegram gives it back, or with its words for what is wrong.
 */
export function checkLink(link: string): CheckedLink {
  const trimmed = link.trim();
  if (trimmed === '') return { invalid: 'URL host is empty' };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme === 'tg') return { url: trimmed };
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https')
    return { invalid: 'Unsupported URL protocol' };
  const absolute = scheme === undefined ? `http://${trimmed}` : trimmed;
  if (!URL.canParse(absolute)) return { invalid: 'Wrong HTTP URL' };
  const { hostname, pathname, search, hash } = new URL(absolute);
  if (hostname === '') return { invalid: 'URL host is empty' };
  if (!hostname.includes('.') && !hostname.startsWith('[')) return { invalid: 'Wrong HTTP URL' };
  // Only a missing path is filled in; the rest is returned as it came.
  const isBare = pathname === '/' && search === '' && hash === '' && !absolute.endsWith('/');
  return { url: isBare ? `${absolute}/` : absolute };
}
