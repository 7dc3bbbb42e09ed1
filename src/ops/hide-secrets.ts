const HIDDEN = '[hidden]';
/** What a bot's token looks like, wherever it stands: errors of requests name addresses that hold it. */
const BOT_TOKEN = /\d{3,}:[\w-]{20,}/g;
const URL_PASSWORD = /(\/\/[^\s/:@"]*:)[^\s/@"]+@/g;
/** In the query of an address: PostgreSQL's own password, the key of a feed that is paid for. */
const QUERY_SECRET = /([?&](?:ssl)?(?:password|secret|token|access_token|api_?key|key)=)[^\s&"#]+/gi;
/** Shorter values stand in other words by chance. */
const SHORTEST_SECRET = 8;

/** Takes secrets out of lines: what looks like one, and these. */
export function createSecretHider(secrets: readonly string[]): (line: string) => string {
  const known = secrets
    .filter(({ length }) => length >= SHORTEST_SECRET)
    // As they stand in lines of JSON.
    .map((secret) => JSON.stringify(secret).slice(1, -1));
  return (line) =>
    known
      .reduce((text, secret) => text.replaceAll(secret, HIDDEN), line)
      .replace(BOT_TOKEN, HIDDEN)
      .replace(URL_PASSWORD, `$1${HIDDEN}@`)
      .replace(QUERY_SECRET, `$1${HIDDEN}`);
}
