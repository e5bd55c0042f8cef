import { shop } from '@/lib/wiring';

export const dynamic = 'force-dynamic';

/** `{ id, message }` → the answer as a stream of UI message chunks: the curl-able door to the same runs as the page. */
export const POST = async (request: Request) => (await shop()).assistant.chatDoor(request);
