import type { CheckoutChange } from '@/lib/checkout/types';

/** Two changes as one, the later winning: what is pressed while the merchant still answers goes out together afterwards. */
export function mergeChanges(first: CheckoutChange | undefined, then: CheckoutChange): CheckoutChange {
  if (!first) return then;
  const others = (first.quantities ?? []).filter((one) => !then.quantities?.some((other) => other.lineItemId === one.lineItemId));
  const quantities = [...others, ...(then.quantities ?? [])];
  return {
    ...first,
    ...then,
    ...(first.buyer && { buyer: { ...first.buyer, ...then.buyer } }),
    ...(first.address && then.address !== null && { address: { ...first.address, ...then.address } }),
    ...(quantities.length > 0 && { quantities }),
    ...((first.consents || then.consents) && { consents: [...(first.consents ?? []), ...(then.consents ?? [])] }),
  };
}
