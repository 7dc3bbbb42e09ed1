import { defined } from '../defined.ts';

/** Second levels under which outlets register their names, as in bbc.co.uk. */
const SHARED_SECOND_LEVELS =
  /\.(?:co\.uk|org\.uk|com\.au|net\.au|co\.nz|co\.za|co\.in|com\.br|co\.jp|com\.ua|com\.tr)$/;

export interface Outlet {
  readonly source?: string;
  readonly sourceIsClaimed: boolean;
}

/**
 * The outlet to show. An address is evidence, a claim is not: with a URL it is the URL's host, or the claimed name where
 * that is the host's own name ("The Daily Post" for dailypost.example); without one it is the claim, marked as such.
 */
export function chooseOutlet(url: string | undefined, claimed: string | undefined): Outlet {
  if (url === undefined) return defined({ source: claimed, sourceIsClaimed: true });
  const host = new URL(url).hostname.replace(/^www\./, '');
  const agrees = claimed !== undefined && isNameOfHost(claimed, host);
  return { source: agrees ? claimed : host, sourceIsClaimed: false };
}

/** Whether readers who say `named` mean the outlet: "bbc", "BBC News" and "bbc.co.uk" are one, as are "USA Today" and usatoday.com. */
export function isOutletNamed(source: string, named: string): boolean {
  const letters = lettersOf(named);
  if (letters === '') return false;
  const one = source.toLowerCase();
  return (
    [lettersOf(one), lettersOf(registeredName(one))].some(
      (own) => own === letters || own === `the${letters}` || `the${own}` === letters,
    ) || registeredName(one).split(/[.\s]/).includes(named.toLowerCase().trim())
  );
}

function registeredName(host: string): string {
  return host.replace(SHARED_SECOND_LEVELS, '').replace(/\.[a-z]+$/, '');
}

function isNameOfHost(claimed: string, host: string): boolean {
  if (claimed.toLowerCase() === host) return true;
  const registered = registeredName(host);
  // A name with a dot left is a subdomain, which anybody can call anything.
  if (registered.includes('.')) return false;
  const letters = lettersOf(claimed);
  const own = lettersOf(registered);
  return letters === own || letters === `the${own}`;
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
