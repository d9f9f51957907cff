const numbersOf = (version: string): number[] => (version.split('-')[0] ?? '').split('.').map(Number);

/** Of versions without a pre-release part, as advisories name them. */
export function atLeast(version: string, wanted: string): boolean {
  const has = numbersOf(version);
  const wants = numbersOf(wanted);
  const differs = wants.findIndex((number, at) => has[at] !== number);
  return differs === -1 || (has[differs] ?? 0) > (wants[differs] ?? 0);
}
