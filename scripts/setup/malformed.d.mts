import type { IncomingMessage, ServerResponse } from 'node:http';

export function isMalformed(target: string): boolean;
export function refusalOf(target: string): { type: string; body: string };
export function refuseMalformed(incoming: IncomingMessage, outgoing: ServerResponse): boolean;
