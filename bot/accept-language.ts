/**
 * The first offered language that a browser accepts (RFC 9110, 12.5.4), by its primary subtag: `es-MX` is served
 * Spanish. The first one offered where nothing fits; any text is safe to pass.
 */
export function chooseLanguage<Language extends string>(
  acceptLanguage: string,
  offered: readonly [Language, ...Language[]],
): Language {
  const wanted = acceptLanguage
    .slice(0, 200)
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';');
      const weight = parameters.map((one) => one.trim()).find((one) => one.startsWith('q='));
      return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight.slice(2)) };
    })
    .filter((entry) => entry.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { language } of wanted) {
    const found = offered.find((one) => one === language);
    if (found !== undefined) return found;
  }
  return offered[0];
}
