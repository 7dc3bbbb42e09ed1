import { randomBytes } from 'node:crypto';
import type { FileDescription } from './bot-api-types.ts';
import type { UploadedFile } from './read-request.ts';

const MAX_FILES = 64;

/** Files that passed through the stand-in, the latest ones only. */
export class FileBook {
  readonly #files = new Map<string, UploadedFile>();

  add(file: UploadedFile): FileDescription {
    const id = randomBytes(18).toString('base64url');
    this.#files.set(id, file);
    const [oldest] = this.#files.keys();
    if (this.#files.size > MAX_FILES && oldest !== undefined) this.#files.delete(oldest);
    return {
      file_id: id,
      file_unique_id: id.slice(0, 12),
      file_name: file.name,
      mime_type: file.type,
      file_size: file.bytes.byteLength,
    };
  }

  get(id: string): UploadedFile | undefined {
    return this.#files.get(id);
  }
}
