/** The name of a store, for people: of an address without its user and password, wherever they stand in it. */
export function withoutPassword(pathOrUrl: string): string {
  return pathOrUrl
    .replace(/\/\/[^@/]*@/, '//')
    .replace(/([?&])(?:password|sslpassword)=[^&]*/g, '$1password=…');
}
