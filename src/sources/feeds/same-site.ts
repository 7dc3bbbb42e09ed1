/** Under these names a site keeps its feeds and pages for telephones. */
const SERVICE_NAME = /^(?:www|feeds?|rss|m|mobile|amp)\./;

/**
 * Whether two addresses are one site's as far as their hosts tell: alike, or one under the other. Neighbours under a common
 * name (alice.blogs.example, bob.blogs.example) are not.
 */
export function isSameSite(a: string, b: string): boolean {
  const [one, other] = [siteOf(a), siteOf(b)];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function siteOf(address: string): string {
  const { hostname } = new URL(address);
  const name = hostname.replace(SERVICE_NAME, '');
  return name.includes('.') ? name : hostname;
}
