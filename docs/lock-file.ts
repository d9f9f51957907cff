import { z } from 'zod';

const names = z.record(z.string(), z.string()).default({});

/** One place of the tree as npm writes it, lock file version 3. Where `dev` is absent, production installs it. */
const lockedForm = z.object({
  name: z.string().optional(),
  version: z.string(),
  resolved: z.string().optional(),
  link: z.boolean().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().default(false),
  optional: z.boolean().default(false),
  hasInstallScript: z.boolean().default(false),
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
});

const lockForm = z.object({ lockfileVersion: z.number(), packages: z.record(z.string(), lockedForm) });

/** A package at its place; two places may hold the same package. */
export interface Locked extends z.infer<typeof lockedForm> {
  readonly place: string;
  readonly name: string;
}

export interface LockFile {
  readonly version: number;
  /** What package.json said when the lock was written. */
  readonly root: z.infer<typeof lockedForm>;
  readonly packages: readonly Locked[];
}

/** Throws where the text is no lock file. */
export function readLockFile(text: string): LockFile {
  const { lockfileVersion, packages } = lockForm.parse(JSON.parse(text));
  const { '': root, ...rest } = packages;
  if (root === undefined) throw new Error('The lock file has no entry for the project itself.');
  return {
    version: lockfileVersion,
    root,
    packages: Object.entries(rest).map(([place, one]) => ({
      ...one,
      place,
      name: one.name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
    })),
  };
}

export function inProduction(lock: LockFile): readonly Locked[] {
  return lock.packages.filter((one) => !one.dev);
}

/** As Node finds it: in the asking package's own folder first, then in each one above. */
export function found(lock: LockFile, name: string, from: string): Locked | undefined {
  const steps = from === '' ? [] : from.split(/\/?node_modules\//).filter((step) => step !== '');
  for (let depth = steps.length; depth >= 0; depth -= 1) {
    const place = [...steps.slice(0, depth), name].map((step) => `node_modules/${step}`).join('/');
    const one = lock.packages.find((each) => each.place === place);
    if (one !== undefined) return one;
  }
  return undefined;
}
