import type { Explain } from '../answers/explain.ts';
import type { Application } from '../compose.ts';
import type { Config } from '../config.ts';
import type { CommandIo } from './command-io.ts';
import { refuseAbsentStore } from './refuse-absent-store.ts';
import { showProgress } from './show-progress.ts';

export interface OpenedApplication {
  readonly application: Application;
  readonly config: Config;
}

/**
 * The application over the store that `--db`, else the environment names. The default store is first brought up to what
 * the folder of articles holds; a named store never is. All of it is loaded here, so that `--help` and wrong usage answer
 * at once.
 */
export async function openForCommand(
  io: CommandIo,
  db: string | undefined,
  explain?: Explain,
): Promise<OpenedApplication> {
  refuseAbsentStore(db);
  const [{ loadConfig }, { openApplication, newsroomOf }] = await Promise.all([
    import('../config.ts'),
    import('../compose.ts'),
  ]);
  const config = loadConfig(io.env, db);
  const newsroom = newsroomOf(config);
  const application = await openApplication(config, { explain });
  if (newsroom === null) return { application, config };
  const progress = showProgress(io, 'articles');
  try {
    const { syncFolder } = await import('../sources/sync-folder.ts');
    await syncFolder({
      archive: application.store.archive,
      files: application.store.folderFiles,
      outletLines: application.store.outletLines,
      ...newsroom,
      onProgress: progress.update,
    });
    return { application, config };
  } catch (error) {
    await application.close();
    throw error;
  } finally {
    progress.clear();
  }
}
