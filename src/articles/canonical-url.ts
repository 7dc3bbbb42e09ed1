import { VerbatimError } from '../errors.ts';

const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_cid|mc_eid|igshid|_ga|ref_src)$/;

/**
 * One spelling for all addresses that lead to the same page: no fragment, no tracking parameters, host in lower case.
 * Throws `bad-input` for what is not an http or https address.
 */
export function canonicalUrl(stated: string, name: string): string {
  const url = URL.canParse(stated) ? new URL(stated) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new VerbatimError(
      'bad-input',
      `${name}: url "${stated.slice(0, 80)}" is not an http or https address. Correct it or leave it out.`,
    );
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const key of [...url.searchParams.keys()]) if (TRACKING.test(key)) url.searchParams.delete(key);
  return url.href;
}
