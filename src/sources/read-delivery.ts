import type { Delivery, ReadDelivery } from './delivery.ts';
import { readArticleFile } from './read-article-file.ts';
import { readRecord } from './read-record.ts';
import { toRejection } from './to-rejection.ts';

/** The article that a delivery names or holds. `baseFolder` is where the ids of files count from, see `fileId`. */
export async function readDelivery(delivery: Delivery, baseFolder: string): Promise<ReadDelivery> {
  switch (delivery.kind) {
    case 'record':
      return readRecord(delivery.line, delivery.number);
    case 'file':
      return readFile(delivery.path, baseFolder);
    default:
      return delivery;
  }
}

async function readFile(path: string, baseFolder: string): Promise<ReadDelivery> {
  try {
    return { kind: 'article', name: path, article: await readArticleFile(path, baseFolder) };
  } catch (error) {
    return { kind: 'rejected', rejection: toRejection(path, error) };
  }
}
