export function errorFacts(cause: unknown): Readonly<Record<string, unknown>> {
  return { kind: cause instanceof Error ? cause.name : typeof cause };
}
