import { type Fault, isObject, type Json, sessions } from './tamper';

const giftCard = {
  id: 'gift_card',
  name: 'dev.acp.seller_backed.gift_card',
  version: '2026-02-05',
  spec: 'https://rehearsal.example/gift-card',
  requires_delegate_payment: true,
  requires_pci_compliance: false,
  psp: 'seller_managed',
  config_schema: 'https://rehearsal.example/config.json',
  instrument_schemas: ['https://rehearsal.example/instrument.json'],
  config: {
    merchant_id: 'rehearsal',
    psp: 'seller_managed',
    display_name: 'Gift card',
    required_fields: [{ name: 'code', label: 'Code', type: 'text', required: true }],
  },
};

/** Offers one more handler in every session. */
const offering = (handler: Json) =>
  sessions((session) => {
    const { payment } = session.capabilities as { payment?: Json };
    if (isObject(payment) && Array.isArray(payment.handlers)) payment.handlers.push(handler);
  });

const requiring = (more: (session: Json) => void) =>
  sessions((session) => {
    const capabilities = session.capabilities as Json;
    capabilities.interventions = { supported: [], required: ['biometric'], enforcement: 'always' };
    more(session);
  });
const blocked = { type: 'error', code: 'intervention_required', content_type: 'plain', content: 'Confirm with your face.' };

/** Faults of what a seller holds or requires itself. */
export const heldFaults: Record<string, Fault> = {
  'takes gift cards that nobody bought': {
    finds: ['made-up-credit-places-no-order'],
    wrap: (door) => {
      const free = new Set<string>();
      return offering(giftCard)(
        sessions((session) => {
          if (!free.has(String(session.id))) return;
          session.status = 'completed';
          session.order = {
            id: `ord_${String(session.id)}`,
            checkout_session_id: session.id,
            permalink_url: 'https://rehearsal.example/orders/free',
          };
        })(async (request) => {
          const [, id] = /\/checkout_sessions\/([^/]+)\/complete$/.exec(request.url) ?? [];
          if (id && (await request.clone().text()).includes('seller_backed')) free.add(id);
          return door(request);
        }),
      );
    },
  },
  'asks for no code of a gift card': {
    finds: ['seller-backed-handlers-are-whole'],
    wrap: offering({ ...giftCard, config: { ...giftCard.config, required_fields: [] } }),
  },
  'hands gift cards over without delegation': {
    finds: ['seller-backed-handlers-are-whole'],
    wrap: offering({ ...giftCard, requires_delegate_payment: false }),
  },
  'requires a face and lets everybody pay': {
    finds: ['required-interventions-are-enforced'],
    wrap: requiring(() => undefined),
  },
  'requires a face and does not say so': {
    finds: ['required-interventions-are-enforced'],
    wrap: requiring((session) => {
      if (session.status === 'ready_for_payment') session.status = 'not_ready_for_payment';
      session.continue_url = 'https://rehearsal.example/go-on';
    }),
  },
  'requires a face and says not where': {
    finds: ['required-interventions-are-enforced'],
    wrap: requiring((session) => {
      if (session.status === 'ready_for_payment') session.status = 'not_ready_for_payment';
      session.messages = [blocked];
      delete session.continue_url;
    }),
  },
};
