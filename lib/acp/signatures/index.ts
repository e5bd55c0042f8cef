export { signing } from './door';
export { readSigningKey, readVerifyingKeys, type SigningKey, type VerifyingKey } from './key';
export { signRequest, type Trouble, troubleWith } from './request';
