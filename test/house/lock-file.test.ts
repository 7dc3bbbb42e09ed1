import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');
const versions = z.record(z.string(), z.string()).default({});
const lockedPackage = z.object({
  version: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  dependencies: versions,
  devDependencies: versions,
  optionalDependencies: versions,
});
const lockFile = z.object({ lockfileVersion: z.number(), packages: z.record(z.string(), lockedPackage) });
const manifest = lockedPackage.pick({
  dependencies: true,
  devDependencies: true,
  optionalDependencies: true,
});
const json = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));

describe.each(['.', 'bench'])('the lock file in %s', (folder) => {
  const { packages, lockfileVersion } = lockFile.parse(json(join(folder, 'package-lock.json')));
  const { '': ours, ...theirs } = packages;
  const wanted = manifest.parse(json(join(folder, 'package.json')));
  const direct = Object.entries({
    ...wanted.dependencies,
    ...wanted.devDependencies,
    ...wanted.optionalDependencies,
  });

  it('names each package by the hash of its content, and no host that it comes from', () => {
    expect(lockfileVersion).toBe(3);
    const unsafe = Object.entries(theirs).filter(
      ([, { integrity, resolved }]) => !integrity?.startsWith('sha512-') || resolved !== undefined,
    );
    expect(unsafe).toEqual([]);
  });

  it('pins what the manifest asks for, in the very version that it asks for', () => {
    expect(direct.length).toBeGreaterThan(0);
    for (const [name, version] of direct)
      expect([name, theirs[`node_modules/${name}`]?.version]).toEqual([name, version]);
    expect(ours).toMatchObject(wanted);
  });
});

it('no package runs a script when it is installed', () => {
  expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
});
