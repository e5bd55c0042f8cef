import type { ErrorCode, Message, Resolution, WarningCode } from '@/lib/acp/schema';

/** What needs attention while the session is valid (digest §5.2); `param` is a JSONPath into the session. */
export function problem(code: ErrorCode, content: string, param?: string, resolution: Resolution = 'recoverable'): Message {
  return { type: 'error', code, severity: 'high', resolution, ...(param ? { param } : {}), content_type: 'plain', content };
}

export function warning(code: WarningCode, content: string, param?: string): Message {
  return { type: 'warning', code, severity: 'medium', ...(param ? { param } : {}), content_type: 'plain', content };
}

export function note(content: string, param?: string): Message {
  return { type: 'info', severity: 'info', ...(param ? { param } : {}), content_type: 'plain', content };
}

export const missing = (what: string, param: string): Message => problem('missing', `${what} is missing.`, param, 'requires_buyer_input');
export const invalid = (content: string, param: string): Message => problem('invalid', content, param, 'requires_buyer_input');
