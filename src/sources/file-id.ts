import { createHash } from 'node:crypto';
import { basename, extname, isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * The id of a file that states neither id nor URL: its path from `baseFolder`, with "/" on every system. A file elsewhere
 * gets its name and a hash of its full path instead, as ids are shown to readers and the machine's folders are not theirs.
 */
export function fileId(path: string, baseFolder: string): string {
  const full = resolve(path);
  const inside = relative(baseFolder, full);
  if (!isAbsolute(inside) && inside !== '..' && !inside.startsWith(`..${sep}`))
    return inside.split(sep).join('/');
  const extension = extname(full);
  const hash = createHash('sha256').update(full).digest('hex').slice(0, 8);
  return `${basename(full, extension)}-${hash}${extension}`;
}
