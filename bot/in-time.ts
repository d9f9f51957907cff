/** Rejects with the error where the work takes longer; the work itself goes on and nobody hears how it ends. */
export async function inTime<Result>(
  work: Promise<Result>,
  ms: number,
  tooLate: () => Error,
): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(tooLate()), ms);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
