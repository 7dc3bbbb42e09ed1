import type { Cluster } from './cluster.ts';
import { haveCommon, LanguageBridge, type Profile } from './language-bridge.ts';

/**
 * Which groups tell one event in different languages: sets of groups, each with one of a language at most, the likeliest
 * pairs first. Groups that stand alone are sets of one.
 */
export function joinLanguages(profiles: readonly Profile[]): readonly (readonly Cluster[])[] {
  const alone = profiles.map(({ cluster }) => [cluster]);
  if (new Set(profiles.flatMap(({ languages }) => [...languages])).size < 2) return alone;
  const bridge = new LanguageBridge();
  for (const profile of profiles) bridge.add(profile);
  const homes = new Map(profiles.map((profile) => [profile, new Home(profile)]));
  const crossings = profiles.flatMap((profile) => bridge.crossingsFrom(profile));
  for (const { from, to } of crossings.toSorted((a, b) => b.likeness - a.likeness)) {
    const [here, there] = [homes.get(from), homes.get(to)];
    if (here === undefined || there === undefined || haveCommon(here.languages, there.languages)) continue;
    for (const moved of there.take(here)) homes.set(moved, there);
  }
  return [...new Set(homes.values())].map(({ profiles: joined }) => joined.map(({ cluster }) => cluster));
}

class Home {
  readonly profiles: Profile[];
  readonly languages: Set<string>;

  constructor(profile: Profile) {
    this.profiles = [profile];
    this.languages = new Set(profile.languages);
  }

  /** Takes all of another in; returns what has moved. */
  take(other: Home): readonly Profile[] {
    this.profiles.push(...other.profiles);
    for (const language of other.languages) this.languages.add(language);
    return other.profiles;
  }
}
