import { articles } from './0001-articles.ts';
import { readers } from './0002-readers.ts';
import { claims } from './0003-claims.ts';
import { digests } from './0004-digests.ts';
import { sources } from './0005-sources.ts';
import { postings } from './0006-postings.ts';
import { model } from './0007-model.ts';
import { upkeep } from './0008-upkeep.ts';
import { corrections } from './0009-corrections.ts';
import { embeddings } from './0010-embeddings.ts';
import { storyFacts } from './0011-story-facts.ts';
import { quoteLanguage } from './0012-quote-language.ts';
import { extractorVersions } from './0013-extractor-versions.ts';
import { sharedTexts } from './0014-shared-texts.ts';

/** Append-only: a migration that has landed is never edited. The position is the schema version. */
export const migrations: readonly string[] = [
  articles,
  readers,
  claims,
  digests,
  sources,
  postings,
  model,
  upkeep,
  corrections,
  embeddings,
  storyFacts,
  quoteLanguage,
  extractorVersions,
  sharedTexts,
];
