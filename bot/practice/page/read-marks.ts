import { keep, kept } from './keep.ts';

const KEPT = 500;

/** Which mails were opened on this browser. */
export function createReadMarks() {
  let read = kept<readonly string[]>('read', []);
  return {
    has: (id: string) => read.includes(id),
    add(id: string) {
      if (read.includes(id)) return;
      read = [...read, id].slice(-KEPT);
      keep('read', read);
    },
  };
}

export type ReadMarks = ReturnType<typeof createReadMarks>;
