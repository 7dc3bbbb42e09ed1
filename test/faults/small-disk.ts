import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  readonly path: string;
  makeReadOnly(): void;
  remove(): void;
}

/** A file system of a few megabytes in memory; needs the right to mount one, as root in a container or a test machine has. */
export function mountSmallDisk(bytes: number): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), 'verbatim-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', path]);
  return {
    path,
    makeReadOnly: () => void execFileSync('mount', ['-o', 'remount,ro', path]),
    remove: () => {
      execFileSync('umount', ['-l', path]);
      rmSync(path, { recursive: true });
    },
  };
}

/** Leaves so many bytes free on the disk. */
export function fillUp(disk: SmallDisk, leaveBytes: number): void {
  const { bavail, bsize } = statfsSync(disk.path);
  const file = join(disk.path, 'filler');
  if (existsSync(file)) rmSync(file);
  writeFileSync(file, new Uint8Array(Math.max(0, bavail * bsize - leaveBytes)));
}

export function makeRoom(disk: SmallDisk): void {
  rmSync(join(disk.path, 'filler'), { force: true });
}
