import { randomBytes } from 'node:crypto';
import type { Door } from '@/lib/wire/door';
import { cardPage } from './card-page';
import { challengePage } from './challenge-page';
import { frameHeaders } from './headers';
import type { FramePage } from './page';
import { expressPage, walletPage } from './wallet-pages';

const pages: Record<string, FramePage> = { frame: cardPage, challenge: challengePage, express: expressPage, wallet: walletPage };

/**
 * The pages inside the isolated frames, at `/stripe-stand-in/<name>`: card fields, authentication, the test wallet's button and its sheet.
 * They run in an opaque origin, so that nothing typed there is within reach of the shop's page, and know the publishable key by themselves.
 */
export const createFramesDoor =
  (publishableKey: string): Door =>
  async (request) => {
    const name = /^\/stripe-stand-in\/([a-z]+)$/.exec(new URL(request.url).pathname)?.[1] ?? '';
    const page = Object.hasOwn(pages, name) ? pages[name] : undefined;
    if (!page) return new Response('Not found', { status: 404 });
    if (request.method !== 'GET') return new Response('Method not allowed', { status: 405, headers: { Allow: 'GET' } });
    const nonce = randomBytes(16).toString('base64');
    return new Response(page.html(nonce, publishableKey), { headers: frameHeaders(request, nonce, page.apiPath) });
  };
