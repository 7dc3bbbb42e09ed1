import type { CitationList } from '../answers/citation-list.ts';
import { defined } from '../defined.ts';
import { curlQuotationMarks } from '../text/curl-quotation-marks.ts';
import type { DigestStory } from './digest.ts';
import type { StoryDraft } from './draft-story.ts';
import type { ToldStory } from './told-story.ts';

/** A drafted story in its place in a digest, whose citations it adds to. */
export function tellStory(story: ToldStory, draft: StoryDraft, citations: CitationList): DigestStory {
  const { title, language, update, alsoIn } = draft;
  return defined({
    title,
    language,
    update,
    sentences: draft.sentences.map(({ report, span, text }) => ({
      text: curlQuotationMarks(text),
      citations: [citations.cite(report, span)],
    })),
    quotes: draft.quotation.map(({ stored: { quote, articleId, saidAt }, report, passage }) => ({
      ...quote,
      articleId,
      ...(report.language === 'und' ? {} : { language: report.language }),
      ...defined({ saidAt }),
      citation: citations.cite(report, passage),
      ...(alsoIn.length === 0 ? {} : { alsoIn }),
    })),
    origins: story.outlets,
    copies: story.copies,
    latest: story.latest,
  });
}
