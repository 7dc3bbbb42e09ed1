import type { EmbeddingModel } from '../../src/search/embedding-model.ts';

const DIMENSIONS = 64;

/** Words that mean alike, as a model would have learnt it. */
const synonyms: readonly (readonly string[])[] = [
  ['ferry', 'ship', 'vessel', 'boat'],
  ['sank', 'sunk', 'foundered', 'capsized'],
  ['physician', 'doctor', 'medic'],
];

/** Embeds a text as the sum of its words' places, which are drawn from their hash; words that mean alike have the same. */
export function embedWords(text: string): number[] {
  const vector = new Array<number>(DIMENSIONS).fill(0);
  for (const word of text.toLowerCase().match(/\p{L}{4,}/gu) ?? []) {
    const meaning = synonyms.find((group) => group.includes(word))?.[0] ?? word;
    let seed = 2_166_136_261;
    for (const letter of meaning) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
    for (const place of vector.keys()) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      vector[place] = (vector[place] ?? 0) + seed / 2 ** 31 - 1;
    }
  }
  return vector;
}

export const wordEmbedder: EmbeddingModel = {
  name: 'words',
  embed: async (texts) => texts.map(embedWords),
};
