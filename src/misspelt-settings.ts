import { nameDistance } from './people/edit-distance.ts';
import { type Environment, SETTING_NAMES } from './settings.ts';

/** Shorter names are too much like those of other programs. */
const SHORTEST = 6;
/** From so many letters on, two may be wrong. */
const LONG = 9;

export interface MisspeltSetting {
  readonly name: string;
  readonly meant: string;
}

/**
 * Names in the environment that are no settings and look like one that is not set ("KEEP_DAY", "TELEGRAM_TOKEN"). An environment
 * holds what other programs need as well, so that nothing can be refused; values are not looked at.
 */
export function misspeltSettings(environment: Environment): readonly MisspeltSetting[] {
  const isSet = (name: string) => (environment[name] ?? '').trim() !== '';
  const unset = SETTING_NAMES.filter((name) => !isSet(name));
  return Object.keys(environment)
    .filter((name) => isSet(name) && name.length >= SHORTEST && !SETTING_NAMES.includes(name))
    .flatMap((name) => {
      const meant = unset.find((setting) => isNear(name, setting)) ?? onlyOneWithWordsOf(name, unset);
      return meant === undefined ? [] : [{ name, meant }];
    });
}

/** In the words that an operator reads. */
export function describeMisspelt({ name, meant }: MisspeltSetting): string {
  return `${name} is set, and no setting of Verbatim. Did you mean ${meant}?`;
}

function isNear(name: string, setting: string): boolean {
  const limit = setting.length >= LONG ? 2 : 1;
  return setting.length >= SHORTEST && nameDistance(name.toUpperCase(), setting, limit) <= limit;
}

/** "TELEGRAM_TOKEN" leaves out a word of TELEGRAM_BOT_TOKEN, and of no other. */
function onlyOneWithWordsOf(name: string, settings: readonly string[]): string | undefined {
  const [first, ...others] = name.toUpperCase().split('_');
  if (others.length === 0) return undefined;
  const holding = settings.filter((setting) => {
    const [own, ...rest] = setting.split('_');
    return own === first && others.every((word) => rest.includes(word));
  });
  return holding.length === 1 ? holding[0] : undefined;
}
