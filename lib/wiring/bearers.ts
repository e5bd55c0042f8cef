import { createHash } from 'node:crypto';

// Compared by digest: how long a comparison takes says nothing of a token.
const digest = (token: string) => createHash('sha256').update(token).digest('base64url');

/**
 * The bundled merchants' bearers, both ways: `demo-<slug>` unless the environment says otherwise. `feedSlugOf` knows the merchants too who have nothing
 * here but a product feed.
 */
export function bearersOf(
  slugs: string[],
  given: Record<string, string>,
  feeds: Record<string, string> = {},
): Record<'slugOf' | 'feedSlugOf', (token: string) => string | undefined> & { of: (slug: string) => string } {
  const of = (slug: string) => given[slug] ?? `demo-${slug}`;
  const bySum = new Map(slugs.map((slug) => [digest(of(slug)), slug]));
  const fedBySum = new Map(Object.entries(feeds).map(([slug, token]) => [digest(token), slug]));
  const slugOf = (token: string) => bySum.get(digest(token));
  return { of, slugOf, feedSlugOf: (token) => slugOf(token) ?? fedBySum.get(digest(token)) };
}
