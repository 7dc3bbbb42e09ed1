import type { Answer, AnswerQuote, Citation } from '../answers/answer.ts';
import type { Span, Speaker } from '../quotes/quote.ts';

/**
 * An answer with the fields on which other programs may rely, and no others: those that only tell how it is shown, as which
 * wording restates which, stay inside.
 */
export function answerAsJson(answer: Answer): object {
  const { id, question, kind, understood, options, searched, writer, style } = answer;
  const { speakers, topic, from, to, language } = understood;
  const { articles, from: first, to: last, nearest } = searched;
  return {
    id,
    question,
    kind,
    understood: { speakers, topic, from, to, language },
    ...(kind === 'clarify' ? { options } : {}),
    sentences: answer.sentences.map(({ text, citations }) => ({ text, citations })),
    quotes: answer.quotes.map(quoteAsJson),
    citations: answer.citations.map(citationAsJson),
    searched: {
      articles,
      from: first,
      to: last,
      ...(nearest === undefined ? {} : { nearest: citationAsJson(nearest) }),
    },
    writer,
    style,
  };
}

function quoteAsJson(quote: AnswerQuote): object {
  const { kind, speaker, cue, via, part, confidence, articleId, saidAt, citation, alsoIn } = quote;
  return {
    ...spanAsJson(quote),
    kind,
    speaker: speaker === null ? null : speakerAsJson(speaker),
    cue,
    ...(via === undefined ? {} : { via: speakerAsJson(via) }),
    part,
    confidence,
    articleId,
    saidAt,
    citation,
    alsoIn,
  };
}

function speakerAsJson({ name, mention, kind, role, resolved }: Speaker): object {
  return { name, mention, kind, role, resolved };
}

function citationAsJson({ n, articleId, title, source, url, publishedAt, passages }: Citation): object {
  return { n, articleId, title, source, url, publishedAt, passages: passages.map(spanAsJson) };
}

function spanAsJson({ field, start, end, text }: Span): object {
  return { field, start, end, text };
}
