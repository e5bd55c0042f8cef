/** The language that an Accept-Language header likes best, as a language tag (RFC 9110 §12.5.4); undefined when it names none. */
export function preferredLanguage(header = ''): string | undefined {
  const ranges = header.split(',').map((range) => {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
    const q = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
    return { tag: languageTag(tag), q: q === undefined ? 1 : Number(q) || 0 };
  });
  return ranges.filter(({ tag, q }) => tag !== undefined && q > 0).sort((a, b) => b.q - a.q)[0]?.tag;
}

function languageTag(text: string): string | undefined {
  try {
    return text.length > 35 ? undefined : Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}
