/**
 * Whether a text can be an e-mail address (`format: email` of Buyer and FulfillmentDetails): something, an at sign, a domain with a dot. More than this
 * only a letter to it would tell.
 */
export const isEmail = (text: string): boolean => text.length <= 254 && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text);
