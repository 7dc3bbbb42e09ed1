import type { Answer, Citation } from '../answers/answer.ts';
import type { AnswerWriter } from '../answers/answer-writer.ts';
import { detectLanguage } from '../text/detect-language.ts';
import type { Digest, DigestStory } from './digest.ts';
import type { Digester } from './digester.ts';

/**
 * Digests whose stories a model words anew, all at once, each sentence decided on like those of an answer. Where it fails, a story is
 * told in its reports' own sentences, as the digester tells it.
 */
export function createWrittenDigester(digester: Digester, writer: AnswerWriter): Digester {
  return {
    async digest(request) {
      const outcome = await digester.digest(request);
      const { digest } = outcome;
      const stories = await Promise.all(
        digest.stories.map((story) =>
          writeStory(story, { digest, language: request.readerLanguage ?? languageOf(story), writer }),
        ),
      );
      return { ...outcome, digest: { ...digest, stories } };
    },
  };
}

function languageOf({ sentences }: DigestStory): string {
  return detectLanguage(sentences.map(({ text }) => text).join('\n'));
}

interface Writing {
  readonly digest: Digest;
  readonly language: string;
  readonly writer: AnswerWriter;
}

async function writeStory(story: DigestStory, { digest, language, writer }: Writing): Promise<DigestStory> {
  if (story.sentences.length === 0) return story;
  try {
    const { sentences, quotes } = await writer.write(asAnswer(story, digest, language), { task: 'story' });
    return sentences.length > 0 ? { ...story, sentences, quotes } : story;
  } catch {
    // The reports' own sentences are as good a digest.
    return story;
  }
}

/** The story as an answer to its headline: its evidence are the passages that it cites. */
function asAnswer({ title, sentences, quotes }: DigestStory, digest: Digest, language: string): Answer {
  const cited = new Set([
    ...sentences.flatMap(({ citations }) => citations),
    ...quotes.map(({ citation }) => citation),
  ]);
  return {
    question: title,
    kind: 'summary',
    understood: { language },
    sentences,
    quotes,
    citations: digest.citations.filter(({ n }) => cited.has(n)).map((citation) => only(citation, sentences)),
    searched: { articles: 0 },
    writer: 'extractive',
    style: 'exact',
  };
}

/** Two stories may cite one report; each is told from its own passages. */
function only(citation: Citation, sentences: DigestStory['sentences']): Citation {
  const own = citation.passages.filter(({ text }) =>
    sentences.some(({ text: shown }) => lettersOf(shown).includes(lettersOf(text))),
  );
  return own.length === 0 ? citation : { ...citation, passages: own };
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
}
