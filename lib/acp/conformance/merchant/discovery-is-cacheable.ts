import { discoveryOf, document } from '../discovery';
import { hold } from '../finding';
import type { Rule } from '../rule';

/** Discovery says Cache-Control: public, max-age=…. */
export const discoveryIsCacheable: Rule = {
  name: 'discovery-is-cacheable',
  clause: 'Discovery RFC: Cache-Control',
  level: 'should',
  async check(context) {
    await document(context);
    const cache = (await discoveryOf(context)).headers.get('cache-control') ?? '';
    hold(/public/.test(cache) && /max-age=\d+/.test(cache), `Cache-Control must be public with a max-age, found ${cache || 'none'}`);
  },
};
