import type { ShopMessage } from '@/lib/agent/types';

/** The ids of all checkouts that a conversation shows, once each. */
export function checkoutsIn(messages: ShopMessage[]): string[] {
  const ids = messages.flatMap((message) =>
    message.parts.map((part) => {
      if (part.type === 'data-checkout') return part.data.checkoutId;
      if (part.type === 'tool-start_checkout' || part.type === 'tool-get_checkout') return part.output?.checkoutId;
      return undefined;
    }),
  );
  return [...new Set(ids.filter((id): id is string => id !== undefined))];
}
