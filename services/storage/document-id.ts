const PATTERN = /^[a-z0-9-]{1,100}$/;
/** Names that Windows keeps for devices, with any ending. Source: learn.microsoft.com, "Naming Files, Paths, and Namespaces". */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** True for what can be a file name everywhere, also where names differing in case are one file. */
export function isDocumentId(id: string): boolean {
  return PATTERN.test(id) && !DEVICE.test(id);
}

export function requireDocumentId(id: string): void {
  if (!isDocumentId(id)) {
    throw new RangeError('A document id has 1 to 100 of a-z, 0-9 and "-", and is no device name.');
  }
}
