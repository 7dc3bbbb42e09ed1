import { newsroomOf, openApplication } from '../../compose.ts';
import type { Config } from '../../config.ts';
import { describeError } from '../../errors.ts';
import type { Disagreement } from '../../sources/article-upkeep.ts';
import { EXTRACTOR_VERSION } from '../../sources/extractor-version.ts';
import { withoutPassword } from '../../storage/without-password.ts';
import { refuseAbsentStore } from '../refuse-absent-store.ts';
import { examineBudget } from './examine-budget.ts';
import type { Finding } from './finding.ts';

/** Opens the store as the service does; an absent file is made, as the service would make it, but not one that `--db` names. */
export async function* examineStore(config: Config): AsyncGenerator<Finding> {
  try {
    if (config.storeIsNamed) refuseAbsentStore(config.store);
    const { store, close } = await openApplication({ store: config.store });
    try {
      const { articles, first, last } = await store.index.coverage({});
      yield {
        about: 'store',
        state: 'ok',
        message: `${withoutPassword(config.store)} can be read and written`,
      };
      yield examineArticles(config, {
        articles,
        ...(first && last ? { span: `${first.slice(0, 10)} to ${last.slice(0, 10)}` } : {}),
      });
      if (articles > 0) {
        yield examineIndex(await store.upkeep.check());
        yield examineExtractor(await store.upkeep.countOlderThan(EXTRACTOR_VERSION));
      }
      if (config.model !== undefined)
        yield await examineBudget({
          budget: config.model.budget,
          spending: store.spending,
          now: new Date(),
        });
    } finally {
      await close();
    }
  } catch (error) {
    yield { about: 'store', state: 'problem', message: describeError(error) };
  }
}

function examineIndex(disagreements: readonly Disagreement[]): Finding {
  if (disagreements.length === 0) return { about: 'index', state: 'ok', message: 'agrees with the articles' };
  return {
    about: 'index',
    state: 'problem',
    message: disagreements.map(({ count, message }) => `${count} ${message}`).join('\n'),
    next: 'Mend it: npm run -s verbatim -- reindex',
  };
}

function examineExtractor(older: number): Finding {
  if (older === 0)
    return { about: 'quotations', state: 'ok', message: 'found by the extractor as it is now' };
  return {
    about: 'quotations',
    state: 'advice',
    message: `read by an older extractor in ${older} ${older === 1 ? 'article' : 'articles'}`,
    next: 'Read those anew: npm run -s verbatim -- reindex',
  };
}

function examineArticles(
  config: Config,
  found: { readonly articles: number; readonly span?: string },
): Finding {
  const { articles, span } = found;
  try {
    const newsroom = newsroomOf(config);
    if (articles > 0)
      return {
        about: 'articles',
        state: 'ok',
        message: `${articles} indexed${span === undefined ? '' : `, ${span}`}`,
      };
    const next =
      newsroom === null
        ? 'Put some in: npm run -s verbatim -- ingest PATH'
        : `npm start indexes ${config.articlesDir}/.`;
    return { about: 'articles', state: 'advice', message: 'none are indexed yet', next };
  } catch (error) {
    return { about: 'articles', state: 'problem', message: describeError(error) };
  }
}
