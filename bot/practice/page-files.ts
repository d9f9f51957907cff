import { readdir, readFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';

export interface PageFile {
  readonly type: string;
  readonly body: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  ts: 'text/javascript; charset=utf-8',
};

/** The page's files by their path, read once: its TypeScript without the types, and Microsoft's card renderer. */
export async function readPageFiles(): Promise<ReadonlyMap<string, PageFile>> {
  const folder = new URL('./page/', import.meta.url);
  const files = new Map<string, PageFile>();
  for (const name of await readdir(folder)) {
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
    if (type === undefined) continue;
    const source = await readFile(new URL(name, folder), 'utf8');
    files.set(`/page/${name}`, {
      type,
      body: Buffer.from(name.endsWith('.ts') ? stripTypes(source) : source),
    });
  }
  const index = files.get('/page/index.html');
  if (index !== undefined) files.set('/', index);
  const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');
  files.set('/page/adaptivecards.min.js', {
    type: 'text/javascript; charset=utf-8',
    body: await readFile(renderer),
  });
  return files;
}

/** Node warns that the function is experimental; that is no news to whoever starts a rehearsal. */
function stripTypes(source: string): string {
  const emitWarning = process.emitWarning;
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}
