import { html } from 'hono/html';
import type { QuoteChange } from '../sources/quote-changes.ts';
import { type ChangeWords, changeWords } from './change-words.ts';
import type { ArticleChanges } from './read-changes.ts';

type Html = ReturnType<typeof html>;

/** A page shows what was changed, not a second article. */
const MOST_LINES = 30;

/** Above the text: that the version shown is not the last, and whether the words cited are gone. */
export function renderVersionNote(id: string, changes: ArticleChanges, language: string): Html | '' {
  if (changes.current === undefined) return '';
  const words = changeWords(language);
  const href = `/read/${encodeURIComponent(id)}`;
  return html`<p class="note" lang="${language}">${words.earlier}${changes.isPassageGone ? html` ${words.passageGone}` : ''}
    <a href="${href}">${words.toCurrent}</a></p>
  ${renderQuotes(words.since, changes.laterQuotes, words)}`;
}

/** Below the text: what changed from the version before. */
export function renderChanges(changes: ArticleChanges, language: string): Html | '' {
  const { added, removed, quotes } = changes;
  if (added.length + removed.length + quotes.length === 0) return '';
  const words = changeWords(language);
  return html`<section class="changes" lang="${language}">
    ${renderQuotes(words.title, quotes, words)}
    ${renderLines(words.removed, removed)} ${renderLines(words.added, added)}
  </section>`;
}

function renderQuotes(title: string, quotes: readonly QuoteChange[], words: ChangeWords): Html | '' {
  if (quotes.length === 0) return '';
  return html`<h2>${title}</h2>
    <ul>${quotes.map((change) => renderQuote(change, words))}</ul>`;
}

function renderQuote({ kind, words, speaker, wordsNow, speakerNow }: QuoteChange, text: ChangeWords): Html {
  return html`<li>${text.quote[kind]}: <del dir="auto">${words}</del>${nameOf(speaker)}${
    wordsNow === undefined ? '' : html` → <ins dir="auto">${wordsNow}</ins>`
  }${speakerNow === undefined ? '' : html` → <bdi>${speakerNow}</bdi>`}</li>`;
}

function nameOf(speaker: string | undefined): Html | '' {
  return speaker === undefined ? '' : html` — <bdi>${speaker}</bdi>`;
}

function renderLines(title: string, lines: readonly string[]): Html | '' {
  if (lines.length === 0) return '';
  return html`<h2>${title}</h2>
    ${lines.slice(0, MOST_LINES).map((line) => html`<p dir="auto">${line}</p>`)}
    ${lines.length > MOST_LINES ? html`<p>… +${lines.length - MOST_LINES}</p>` : ''}`;
}
