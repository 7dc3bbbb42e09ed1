import { surnameKey } from '../../people/name-keys.ts';
import { transliterate } from '../../text/transliterate.ts';

const LANGUAGES = ['en', 'bg', 'ru', 'uk'] as const;
/** Countries' names are other words in other languages; Intl knows them. */
const countryOf = new Map<string, string>();
const SHARED_LETTERS = 4;

/** What news of all countries abbreviates; each line is one. */
const abbreviations = new Map(
  [
    'US USA САЩ США',
    'EU ЕС ЄС',
    'UN ООН ОНН',
    'UK Великобритания Британия Britain',
    'NATO НАТО',
    'Ukrainian украински украинский український',
    'Russian руски российский російський',
  ].flatMap((line) => line.split(' ').map((word) => [word.toLowerCase(), line] as const)),
);

/** Whether two words, perhaps in two languages, name the same: by sound, as countries, or by their beginning in Latin letters. */
export function isSameName(one: string, other: string): boolean {
  const [own, theirs] = [bare(one), bare(other)];
  if (own === theirs) return true;
  const known = abbreviations.get(own) ?? countries().get(own);
  if (known !== undefined && known === (abbreviations.get(theirs) ?? countries().get(theirs))) return true;
  const [sound, otherSound] = [surnameKey(own), surnameKey(theirs)];
  if (sound !== '' && sound === otherSound) return true;
  const [latin, otherLatin] = [latinOf(own), latinOf(theirs)];
  return (
    Math.min(latin.length, otherLatin.length) >= SHARED_LETTERS &&
    latin.slice(0, SHARED_LETTERS) === otherLatin.slice(0, SHARED_LETTERS)
  );
}

function bare(name: string): string {
  return name.replace(/['’ʼ]s$/u, '').toLowerCase();
}

function latinOf(name: string): string {
  return transliterate(name, 'ru').toLowerCase();
}

/** Names of countries in our languages, lower case, by the code of the country. */
function countries(): ReadonlyMap<string, string> {
  if (countryOf.size > 0) return countryOf;
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (let first = 65; first <= 90; first++)
      for (let second = 65; second <= 90; second++) {
        const code = String.fromCharCode(first, second);
        const name = names.of(code);
        if (name !== undefined) countryOf.set(name.toLowerCase(), code);
      }
  }
  return countryOf;
}
