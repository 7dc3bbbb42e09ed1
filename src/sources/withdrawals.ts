import { canonicalUrl } from '../articles/canonical-url.ts';
import type { ArticleArchive } from './article-archive.ts';

/**
 * Withdraws an article for good: its file may still lie in a folder that is followed, and must not bring it back. Returns
 * the ids withdrawn. Naming the file or the record to `ingest` brings it back.
 */
export async function withdrawByHand(archive: ArticleArchive, idOrUrl: string): Promise<readonly string[]> {
  let ids = await archive.remove(idOrUrl);
  if (ids.length === 0 && /^https?:/i.test(idOrUrl) && URL.canParse(idOrUrl))
    ids = await archive.remove(canonicalUrl(idOrUrl, idOrUrl));
  for (const id of ids) await archive.setNote(noteKey(id), 'by hand');
  return ids;
}

/** Whether somebody removed the article: a feed that still has it does not bring it back. */
export async function isWithdrawnByHand(archive: ArticleArchive, id: string): Promise<boolean> {
  return (await archive.note(noteKey(id))) !== null;
}

function noteKey(id: string): string {
  return `withdrawn:${id}`;
}
