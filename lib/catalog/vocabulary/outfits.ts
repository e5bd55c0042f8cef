/** Occasions that call for several kinds of things at once: one of each is offered first. */
export const outfits: Record<string, string[]> = {
  'beach holiday': [
    'swimwear',
    'swim shorts',
    'linen shirts',
    'sandals',
    'sun hats',
    'sunglasses',
    'dresses',
    'shorts',
    'beach towels',
    'flip-flops',
    't-shirts',
    'tote bags',
  ],
};
