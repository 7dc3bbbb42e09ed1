import { roleOfWord } from '../people/role-of-word.ts';

/** What stands before a role's own word and is no name either. */
const GENERIC =
  /^(?:prime|foreign|deputy|vice|acting|former|interim|chief|senior|interior|finance|defen[cs]e|transport|health|justice|education|labou?r|trade|home|first|opposition|party|police|fire|team|заместник|бивш\S*|главн\S+|перв\S+|перш\S+|колишн\S+|бывш\S+|старш\S+)$/iu;
/** "Турският", "Украинский": no name in these languages, but a word of one. */
const CYRILLIC_ADJECTIVE = /^\p{Script=Cyrillic}+(?:ск|цк|ськ|цьк|зьк)(?:и|ия|ият|ата|а|ий|ая)$/iu;
const LANGUAGES = ['en', 'bg', 'ru', 'uk'];
const CAPITALISED = /^\p{Lu}[\p{Ll}'’-]+$/u;

/**
 * A role as it reads behind a name: "Mayor" becomes "mayor", "Foreign Minister" becomes "foreign minister". Only common
 * words at its beginning lose their capital, and only where no name follows them: "Kremlin spokesman", "French President",
 * "General Staff spokesman" and "CEO" stay as the article has them.
 */
export function roleInLine(role: string): string {
  const parts = role.split(/(\s+)/);
  let end = 0;
  // An adjective at the beginning of a sentence goes on in small letters: "Главный инженер".
  let hasRole = parts.length > 1 && /^\p{Ll}/u.test(parts[2] ?? '');
  for (let index = 0; index < parts.length; index += 2) {
    const word = parts[index] ?? '';
    const isRole = LANGUAGES.some((language) => roleOfWord(word, language) !== null);
    if (!CAPITALISED.test(word) || !(isRole || GENERIC.test(word) || CYRILLIC_ADJECTIVE.test(word))) break;
    hasRole ||= isRole;
    end = index + 1;
  }
  const next = parts[end + 1];
  if (!hasRole || (next !== undefined && !/^\p{Ll}/u.test(next))) return role;
  return parts.map((part, index) => (index < end ? part.toLowerCase() : part)).join('');
}
