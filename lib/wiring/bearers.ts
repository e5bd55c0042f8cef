import { createHash } from 'node:crypto';

// Compared by digest: how long a comparison takes says nothing of a token.
const digest = (token: string) => createHash('sha256').update(token).digest('base64url');

/** The bundled merchants' bearers, both ways: `demo-<slug>` unless the environment says otherwise. */
export function bearersOf(
  slugs: string[],
  given: Record<string, string>,
): { of: (slug: string) => string; slugOf: (token: string) => string | undefined } {
  const of = (slug: string) => given[slug] ?? `demo-${slug}`;
  const bySum = new Map(slugs.map((slug) => [digest(of(slug)), slug]));
  return { of, slugOf: (token) => bySum.get(digest(token)) };
}
