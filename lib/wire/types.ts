/** Writes one line for the operator. No card, token, secret, address or email may go in. */
export type Log = (event: string, facts?: Record<string, string | number | boolean | undefined>) => void;

/** The clock and the ids that rooms are given, so that tests can hold them still. */
export type Clock = () => Date;
/** `newId('cs')` → "cs_…": URL-safe, unguessable, at least 120 bits of randomness. */
export type NewId = (prefix: string) => string;
