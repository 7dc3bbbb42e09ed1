import { isGivenName } from '../../people/given-names.ts';
import { roleOfWord } from '../../people/role-of-word.ts';
import { words } from '../../text/words.ts';
import { articlesWith } from '../articles-with.ts';
import type { Asking } from '../asking.ts';
import { createTopicMatcher } from '../topic-matcher.ts';
import { atAnyTime } from './at-any-time.ts';

const ARTICLES_READ = 8;
const LANGUAGES = ['en', 'bg', 'ru', 'uk'];

/**
 * Whether a name that nobody is quoted under is somebody's all the same: the articles have it behind a given name or a role
 * ("Vladimir Putin", "President Putin"), as no place or thing stands.
 */
export async function standsAsPerson(asking: Asking, name: string): Promise<boolean> {
  const surname = name.trim().split(/\s+/).at(-1) ?? name;
  if (!/^\p{Lu}/u.test(surname)) return false;
  const matcher = createTopicMatcher(surname, new Set());
  const articles = await asking.index.articles(await articlesWith(atAnyTime(asking), surname, ARTICLES_READ));
  return articles.some(({ text }) => {
    const all = words(text);
    return all.some(({ text: word }, at) => {
      if (!/^\p{Lu}/u.test(word) || matcher.match(word).size === 0) return false;
      const joined = (index: number) =>
        /^[ \u00a0]$/u.test(text.slice(all[index]?.end, all[index + 1]?.start));
      const [two, one] = [all[at - 2]?.text ?? '', all[at - 1]?.text ?? ''];
      if (at < 1 || !joined(at - 1) || !/^\p{Lu}/u.test(one)) return false;
      return isGivenName(one.toLowerCase()) || isRole(one) || (at > 1 && joined(at - 2) && isRole(two));
    });
  });
}

function isRole(word: string): boolean {
  return LANGUAGES.some((language) => roleOfWord(word, language) !== null);
}
