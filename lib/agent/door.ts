import { UI_MESSAGE_STREAM_HEADERS } from 'ai';
import { z } from 'zod';
import { guestCookieLine, guestOf, newGuest, shopperIdOf } from '@/lib/wire/guest';
import type { NewId } from '@/lib/wire/types';
import { readCapped } from './body';
import { isSecure, originAllowed } from './origin';
import { eventLines } from './sse';
import type { Assistant, ChatDoor, TurnRefusal } from './types';

const uiMessage = z.object({
  id: z.string().max(100).optional(),
  parts: z.array(z.looseObject({ type: z.string(), text: z.string().optional() })).max(100),
});
const body = z.object({
  id: conversationId().optional(),
  message: z.union([z.string(), uiMessage]),
});

/** An id that the caller chose for a conversation: a UUID as a rule, URL-safe in any case. */
export function conversationId() {
  return z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'an id is a UUID, or up to 64 letters, digits, - and _');
}

/** An id that the caller chose for a message. */
export function messageId() {
  return z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
}

const statusOf: { [refused in TurnRefusal['refused']]: number } = { empty: 400, too_long: 400, busy: 409, not_found: 404, too_many: 429 };

/** `POST /api/chat`: the curl-able door to the same runs. Only text is taken from the caller; leaving does not end the run. */
export function createChatDoor({ sendTurn, newId }: Pick<Assistant, 'sendTurn'> & { newId: NewId }): ChatDoor {
  return async (request) => {
    if (request.method !== 'POST') return trouble(405, 'method_not_allowed', 'POST a message here.', { Allow: 'POST' });
    const known = guestOf(request);
    if (!originAllowed(request, known !== undefined)) return trouble(403, 'forbidden_origin', 'This request did not come from the shop.');
    if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
      return trouble(415, 'unsupported_media_type', 'Send application/json.');
    const text = await readCapped(request, 64 * 1024);
    if (text === undefined) return trouble(413, 'too_large', 'The body is larger than 64 KB.');
    const parsed = body.safeParse(parseJson(text));
    if (!parsed.success) return trouble(400, 'invalid_request', 'Send { "id": "<a UUID>", "message": "<text>" }.');

    const { id = crypto.randomUUID(), message } = parsed.data;
    const said =
      typeof message === 'string'
        ? { id: newId('msg'), text: message }
        : { id: safeId(message.id) ?? newId('msg'), text: textOf(message.parts) };
    const guest = known ?? newGuest();
    const locale = request.headers.get('accept-language')?.split(',')[0]?.slice(0, 20);
    const answer = await sendTurn({ shopperId: shopperIdOf(guest), conversationId: id, message: said, locale });
    if ('refused' in answer)
      return trouble(statusOf[answer.refused], answer.refused, answer.text, answer.refused === 'too_many' ? { 'Retry-After': '5' } : {});
    const headers = new Headers({ ...UI_MESSAGE_STREAM_HEADERS, 'x-conversation-id': id });
    if (!known) headers.set('Set-Cookie', guestCookieLine(guest, isSecure(request)));
    return new Response(eventLines(answer, 15_000), { headers });
  };
}

const textOf = (parts: { type: string; text?: string | undefined }[]) =>
  parts.map((part) => (part.type === 'text' ? (part.text ?? '') : '')).join('');
const safeId = (id: string | undefined) => messageId().safeParse(id).data;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function trouble(status: number, code: string, message: string, headers: { [name: string]: string } = {}): Response {
  return Response.json({ error: { code, message } }, { status, headers });
}
