import { document } from '../discovery';
import { hold } from '../finding';
import type { Rule } from '../rule';

/** Nothing of merchants, providers or keys is in the discovery document. */
export const discoveryKeepsSecrets: Rule = {
  name: 'discovery-keeps-secrets',
  clause: 'Discovery RFC: no merchant id, PSP or keys',
  level: 'must',
  async check(context) {
    const text = JSON.stringify(await document(context));
    for (const word of ['merchant_id', 'psp', 'secret', 'sk_', 'token']) hold(!text.includes(word), `discovery holds "${word}"`);
  },
};
