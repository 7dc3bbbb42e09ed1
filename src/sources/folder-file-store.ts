/** A file of a followed folder, as it was when it was last read. */
export interface FolderFile {
  /** Within the folder, with "/" on every system. */
  readonly path: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modifiedAt: number;
  /** The article in it; null where it could not be used. */
  readonly articleId: string | null;
}

/** What is known of the files of followed folders, by origin. */
export interface FolderFileStore {
  files(origin: string): Promise<readonly FolderFile[]>;
  save(origin: string, files: readonly FolderFile[]): Promise<void>;
  forget(origin: string, paths: readonly string[]): Promise<void>;
}
