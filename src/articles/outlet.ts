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

/** Words in the names of many outlets, which are no name by themselves: "just the news". */
const OF_MANY = new Set(
  'the of and news post times today daily press morning evening world week business sport sports tv radio online edition live www m'.split(
    ' ',
  ),
);

/** Whether readers who say `named` mean the outlet: "bbc", "BBC News" and "bbc.co.uk" are one, as are "USA Today" and usatoday.com. */
export function isOutletNamed(source: string, named: string): boolean {
  return outletKeys(source).includes(outletKey(named));
}

/** The keys (`outletKey`) of all names by which readers may call an outlet. */
export function outletKeys(source: string): readonly string[] {
  const registered = registeredName(source.toLowerCase());
  const parts = registered.split(/[.\s]+/).filter((part) => !OF_MANY.has(part));
  return [source, registered, ...parts].map(outletKey).filter((key) => key !== '');
}

/** Equal for "The Week", "week" and "theweek". */
export function outletKey(name: string): string {
  return lettersOf(name).replace(/^the(?=.)/, '');
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
