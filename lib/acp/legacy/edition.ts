import Ajv, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { CheckoutSession } from '../schema';
import type { Edition, OperationName, Sealed } from '../server';
import { downgradeSession } from './answers';
import { upgradeRequest } from './requests';
import checkout from './spec/schema.agentic_checkout.json';

/** The release wrote draft-04's boolean `exclusiveMinimum` into a 2020-12 schema; said as it was meant. */
const corrected = {
  ...checkout,
  $defs: {
    ...checkout.$defs,
    Item: { ...checkout.$defs.Item, properties: { id: { type: 'string' }, quantity: { type: 'number', exclusiveMinimum: 0 } } },
  },
};
let validate: ValidateFunction | undefined;

/** What the schema of 2025-09-29 has against a session; empty: it is valid. */
export function legacyProblems(body: unknown): string[] {
  if (!validate) {
    const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
    ajv.addSchema(corrected);
    validate = ajv.compile({ $ref: `${checkout.$id}#/$defs/CheckoutSession` });
  }
  // The old CheckoutSessionWithOrder forbids the order that it requires (closed base): the order is looked at apart.
  const { order, ...session } = body as { order?: { id?: unknown; checkout_session_id?: unknown; permalink_url?: unknown } };
  const problems = validate(session) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
  const whole = !order || [order.id, order.checkout_session_id, order.permalink_url].every((member) => typeof member === 'string');
  return whole ? problems : [...problems, '/order is not whole'];
}

/**
 * The first release, which assistants still document (digest §21; their page calls it 2025-09-12). `currencyOf`: what a merchant sells in;
 * `handlerId`: its card handler. What did not exist then (carts, tokens of the seller) answers as it does now.
 */
export function edition20250929(facts: { currencyOf: (identity: string) => string; handlerId: string }): Edition {
  return {
    version: '2025-09-29',
    aliases: ['2025-09-12'],
    keyOptional: true,
    request: (operation, body, identity) =>
      isNewer(operation) ? body : upgradeRequest(operation, body, { currency: facts.currencyOf(identity), handlerId: facts.handlerId }),
    answer: (operation, sealed) => (isNewer(operation) ? sealed : downgraded(sealed)),
    refusal: (sealed) => {
      const body = JSON.parse(sealed.text) as { code: string };
      if (body.code !== 'idempotency_conflict') return sealed;
      // 409 and the old type belong to this version only (digest C4).
      return { ...sealed, status: 409, text: JSON.stringify({ ...body, type: 'request_not_idempotent' }) };
    },
  };
}

const isNewer = (operation: OperationName): boolean => !operation.endsWith('Session');

function downgraded(sealed: Sealed): Sealed {
  const session = downgradeSession(JSON.parse(sealed.text) as CheckoutSession);
  const problems = legacyProblems(session);
  if (problems.length) throw new Error(`A 2025-09-29 answer would not be valid: ${problems.slice(0, 5).join('; ')}`);
  return { ...sealed, text: JSON.stringify(session) };
}
