import { readSigningKey, signRequest } from '../../../signatures';
import { agreedKey } from '../rehearsal';
import { asking, type Fault, type Json } from './tamper';

type Asked = { headers: Headers; body: Json | undefined };

/** Whatever was sent, it now looks rightly signed: a merchant that does not look. */
function sign({ headers, body }: Asked): void {
  for (const [name, value] of Object.entries(signRequest(readSigningKey(agreedKey), body ?? {}, new Date()))) headers.set(name, value);
}

const isSigned = ({ headers }: Asked) => headers.has('signature') && headers.has('timestamp');
const isStale = ({ headers }: Asked) => Math.abs(Date.now() - Date.parse(headers.get('timestamp') ?? '')) > 300_000;

/** Faults in the verifying of signed requests. */
export const signatureFaults: Record<string, Fault> = {
  'hears what nobody signed': {
    finds: ['unsigned-request-is-refused'],
    wrap: asking((asked) => {
      if (!isSigned(asked)) sign(asked);
    }),
  },
  'does not compare signatures': {
    finds: ['wrong-signature-is-refused'],
    wrap: asking((asked) => {
      if (isSigned(asked) && !isStale(asked)) sign(asked);
    }),
  },
  'takes a timestamp of any age': {
    finds: ['stale-signature-is-refused'],
    wrap: asking((asked) => {
      if (isSigned(asked) && isStale(asked)) sign(asked);
    }),
  },
  'verifies the bytes and not their meaning': {
    finds: ['signature-covers-the-meaning'],
    wrap: (door) => async (request) => {
      const text = await request.clone().text();
      if (text === '' || JSON.stringify(JSON.parse(text)) === text) return door(request);
      return Response.json({ type: 'invalid_request', code: 'invalid_signature', message: 'The Signature is wrong.' }, { status: 401 });
    },
  },
  'keeps a refused signature under its key': {
    finds: ['wrong-signature-is-refused'],
    wrap: (door) => {
      const refused = new Set<string>();
      return async (request) => {
        const key = request.headers.get('idempotency-key') ?? '';
        if (key && refused.has(key))
          return Response.json({ type: 'invalid_request', code: 'invalid_signature', message: 'Again.' }, { status: 401 });
        const answer = await door(request);
        if (answer.status === 401) refused.add(key);
        return answer;
      };
    },
  },
};
