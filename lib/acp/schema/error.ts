import { z } from 'zod';
import { open, word } from './open';

/** The flat error body (digest §5.1). `param` is an RFC 9535 JSONPath. */
export type AcpErrorBody = {
  type: 'invalid_request' | 'processing_error' | 'service_unavailable' | (string & Record<never, never>);
  code: string;
  message: string;
  param?: string;
  supported_versions?: string[];
};

export const AcpErrorBody = open({
  type: word<'invalid_request' | 'processing_error' | 'service_unavailable'>(),
  code: z.string(),
  message: z.string(),
  param: z.string().optional(),
  supported_versions: z.array(z.string()).optional(),
});

/** A refusal by the protocol: thrown anywhere on the serving side, mapped to an answer in one place; thrown by the client when it is answered so. */
export class AcpError extends Error {
  readonly status: number;
  readonly body: AcpErrorBody;
  readonly headers: Record<string, string>;

  constructor(status: number, body: AcpErrorBody, headers: Record<string, string> = {}) {
    super(body.message);
    this.name = 'AcpError';
    this.status = status;
    this.body = body;
    this.headers = headers;
  }

  response(): Response {
    return Response.json(this.body, { status: this.status, headers: this.headers });
  }
}
