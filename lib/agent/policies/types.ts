/** A merchant's public page, in the merchant's words (markdown), with its address. */
export type PolicyPage = { title: string; url: string; text: string };

/** Reads a merchant's policy by the merchant's slug; undefined where it publishes none that can be read here. */
export type Policies = (merchant: string, kind: 'returns' | 'shipping' | 'terms' | 'privacy') => Promise<PolicyPage | undefined>;
