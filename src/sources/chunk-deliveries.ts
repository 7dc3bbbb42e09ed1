import type { Delivery } from './delivery.ts';

/** Large enough that handing a chunk to a thread costs little, small enough that threads share the end of a run evenly. */
const CHUNK_DELIVERIES = 8;
const CHUNK_CHARS = 125_000;

/** Parts a stream of deliveries into chunks, bounded in number and in size. */
export async function* chunkDeliveries(
  deliveries: AsyncIterable<Delivery>,
): AsyncGenerator<readonly Delivery[]> {
  let chunk: Delivery[] = [];
  let chars = 0;
  for await (const delivery of deliveries) {
    chunk.push(delivery);
    chars += charsOf(delivery);
    if (chunk.length < CHUNK_DELIVERIES && chars < CHUNK_CHARS) continue;
    yield chunk;
    chunk = [];
    chars = 0;
  }
  if (chunk.length > 0) yield chunk;
}

function charsOf(delivery: Delivery): number {
  if (delivery.kind === 'record') return delivery.line.length;
  return delivery.kind === 'article' ? delivery.article.text.length : 0;
}
