import { posix } from 'node:path';
import { maskSource } from './mask-source.ts';

export type Source = { readonly path: string; readonly text: string };

export type Import = {
  /** A path from the root of the repository for a file of ours, else the name as it is written. */
  readonly target: string;
  readonly ours: boolean;
  /** `import type` and `export type`: gone at run time. */
  readonly typeOnly: boolean;
  /** `import()`: loaded only when that line runs. */
  readonly dynamic: boolean;
};

const staticForm = /\b(?:import|export)\s+(?:(type)\s+(?!from\b))?[\w$*\s{},]*?\bfrom\s*(['"])( *)\2/dg;
const sideEffectForm = /\bimport\s*()(['"])( *)\2/dg;
const callForm = /\b(?:import|require|require\.resolve|import\.meta\.resolve)\s*\(\s*()(['"`])( *)\2/dg;

/** Every module a source names, in the order of the three forms. */
export function readImports(source: Source): readonly Import[] {
  const masked = maskSource(source.text);
  const found: Import[] = [];
  for (const form of [staticForm, sideEffectForm, callForm]) {
    for (const match of masked.matchAll(form)) {
      const [from, to] = match.indices?.[3] ?? [0, 0];
      const written = source.text.slice(from, to);
      const ours = written.startsWith('.');
      found.push({
        target: ours ? posix.join(posix.dirname(source.path), written) : written,
        ours,
        typeOnly: match[1] === 'type',
        dynamic: form === callForm,
      });
    }
  }
  return found;
}

/** The package of an import: `date-fns` for `date-fns/addHours`, `@date-fns/tz` for `@date-fns/tz/tz`. */
export function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}
