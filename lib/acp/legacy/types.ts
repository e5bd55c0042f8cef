/** ACP 2025-09-29 as far as we speak it; its schema lies in spec/. */
export type LegacyAddress = {
  name: string;
  line_one: string;
  line_two?: string;
  city: string;
  state: string;
  country: string;
  postal_code: string;
};

export type LegacyLineItem = {
  id: string;
  item: { id: string; quantity: number };
  base_amount: number;
  discount: number;
  subtotal: number;
  tax: number;
  total: number;
};

export type LegacyOption = {
  type: 'shipping' | 'digital';
  id: string;
  title: string;
  subtitle?: string;
  carrier?: string;
  earliest_delivery_time?: string;
  latest_delivery_time?: string;
  subtotal: number;
  tax: number;
  total: number;
};

export type LegacyMessage = { type: 'info' | 'error'; code?: string; param?: string; content_type: string; content: string };

export type LegacySession = {
  id: string;
  status: 'not_ready_for_payment' | 'ready_for_payment' | 'completed' | 'canceled' | 'in_progress';
  currency: string;
  buyer?: { first_name: string; last_name: string; email: string; phone_number?: string };
  payment_provider?: { provider: 'stripe'; supported_payment_methods: ['card'] };
  line_items: LegacyLineItem[];
  fulfillment_address?: LegacyAddress;
  fulfillment_options: LegacyOption[];
  fulfillment_option_id?: string;
  totals: { type: string; display_text: string; amount: number }[];
  messages: LegacyMessage[];
  links: { type: string; url: string }[];
  order?: { id: string; checkout_session_id: string; permalink_url: string };
};
