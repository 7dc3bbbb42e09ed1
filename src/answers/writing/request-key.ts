import { createHash } from 'node:crypto';
import type { Understood } from '../answer.ts';
import type { WritingRequest } from './sentence-model.ts';

/**
 * The key of a request: how its question was understood, the words it was asked in, all of the evidence, and who writes by which
 * instructions. SHA-256 in hex.
 */
export function requestKey(request: WritingRequest, understood: Understood, model: string): string {
  const { question, ...evidence } = request;
  const words = question
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return createHash('sha256')
    .update(JSON.stringify([model, understood, words, evidence]))
    .digest('hex');
}
