export { holdsNul, jsonPath, parseRequest } from './body';
export { canonical, fingerprintOf } from './canonical';
export { type AcpServer, acpDoor, tooMany } from './door';
export type { Answer, Claim, Decision, Edition, Exchange, Handler, OperationName, Sealed, Wrapper } from './exchange';
export type { IdempotencyStore, KeptKey } from './idempotency';
export { operations } from './routes';
export { seal } from './seal';
export type { SignaturePolicy } from './signed';
