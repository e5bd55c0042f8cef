import { randomBytes } from 'node:crypto';
import type { Door } from '@/lib/wire/door';
import { cardPage } from './card-page';
import { challengePage } from './challenge-page';
import { frameHeaders } from './headers';

/**
 * The pages inside the isolated frames: `/stripe-stand-in/frame` (card fields) and `/stripe-stand-in/challenge` (authentication).
 * They run in an opaque origin, so that nothing typed there is within reach of the shop's page, and know the publishable key by themselves.
 */
export const createFramesDoor =
  (publishableKey: string): Door =>
  async (request) => {
    const { pathname } = new URL(request.url);
    const page = pathname === '/stripe-stand-in/frame' ? cardPage : pathname === '/stripe-stand-in/challenge' ? challengePage : undefined;
    if (!page) return new Response('Not found', { status: 404 });
    if (request.method !== 'GET') return new Response('Method not allowed', { status: 405, headers: { Allow: 'GET' } });
    const nonce = randomBytes(16).toString('base64');
    return new Response(page.html(nonce, publishableKey), { headers: frameHeaders(request, nonce, page.apiPath) });
  };
