import { articles } from './0001-articles.ts';
import { readers } from './0002-readers.ts';
import { postingSegments } from './0003-posting-segments.ts';
import { claims } from './0004-claims.ts';
import { digests } from './0005-digests.ts';
import { copies } from './0006-copies.ts';
import { sources } from './0007-sources.ts';
import { upkeep } from './0008-upkeep.ts';
import { model } from './0009-model.ts';
import { retention } from './0010-retention.ts';
import { corrections } from './0011-corrections.ts';
import { embeddings } from './0012-embeddings.ts';
import { storyFacts } from './0013-story-facts.ts';
import { spokenQuotes } from './0014-spoken-quotes.ts';
import { extractorVersions } from './0015-extractor-versions.ts';
import { sharedTexts } from './0016-shared-texts.ts';

/** Append-only: a migration that has landed is never edited. The position is the schema version. */
export const migrations: readonly string[] = [
  articles,
  readers,
  postingSegments,
  claims,
  digests,
  copies,
  sources,
  upkeep,
  model,
  retention,
  corrections,
  embeddings,
  storyFacts,
  spokenQuotes,
  extractorVersions,
  sharedTexts,
];
