/** One thing that was found, and where. */
export interface Finding {
  /** `note`: worth knowing, and no sign that anybody changed anything. */
  readonly kind: 'tampered' | 'unreadable' | 'note';
  /** Relative to the store's folder; of a copy that was handed over, its path. */
  readonly file: string;
  /** `entry 3`, `line 12`; null: the file as a whole. */
  readonly place: string | null;
  /** One plain sentence. */
  readonly says: string;
}

export function tampered(file: string, place: string | null, says: string): Finding {
  return { kind: 'tampered', file, place, says };
}

export function unreadable(file: string, says: string): Finding {
  return { kind: 'unreadable', file, place: null, says };
}

export function noted(file: string, place: string | null, says: string): Finding {
  return { kind: 'note', file, place, says };
}

/** A sentence with its place in front. */
export function findingText({ file, place, says }: Finding): string {
  return `${file}${place === null ? '' : `, ${place}`}: ${says}`;
}
