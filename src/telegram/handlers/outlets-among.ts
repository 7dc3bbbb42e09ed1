import type { Turn } from '../turn.ts';

/** Before a name, it says that an outlet is meant. */
const OUTLET =
  /^(?:the )?(?:outlet|newspaper|paper|source|site|website|channel|издани[еяй]|газет[ауы]|источник[аи]?|сайт[аи]?|канал[аи]?|вестник[аъ]?|медия(?:та)?|видання|джерел[оа])\s+/iu;
/** More outlets than an archive has. */
const MOST_OUTLETS = 10_000;

interface Named {
  readonly topics: readonly string[];
  readonly outlets: readonly string[];
}

/** Which of the names mean outlets: called so, or known to the archive by that name. */
export async function outletsAmong(turn: Turn, named: readonly string[]): Promise<Named> {
  const sources = await turn.services.store.index.sources({}, MOST_OUTLETS);
  const known = new Map(sources.map(({ source }) => [bare(source), source]));
  const outlets = new Map(
    named.flatMap((name) => {
      const outlet = known.get(bare(name.replace(OUTLET, '')));
      if (outlet !== undefined) return [[name, outlet] as const];
      return OUTLET.test(name) ? [[name, name.replace(OUTLET, '')] as const] : [];
    }),
  );
  return { topics: named.filter((name) => !outlets.has(name)), outlets: [...outlets.values()] };
}

/** Readers say "the Chronicle", whatever it calls itself. */
function bare(name: string): string {
  return name.toLowerCase().replace(/^the /, '').trim();
}
