import { expectRefusal, sameJson } from '../expect';
import { hold } from '../finding';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** The refusal is 400 and lists the supported versions, newest first. */
export const versionRefusalListsVersions: Rule = {
  name: 'version-refusal-lists-versions',
  clause: 'Checkout RFC: supported_versions',
  level: 'should',
  async check(context) {
    const answer = await create(context, {}, { headers: { 'API-Version': '1999-01-01' } });
    const { supported_versions } = expectRefusal(answer, 'create with API-Version 1999-01-01', [400]);
    hold(supported_versions?.length, 'the refusal must list supported_versions');
    const newestFirst = [...supported_versions].sort().reverse();
    hold(sameJson(supported_versions, newestFirst), `supported_versions must stand newest first, not ${supported_versions.join(', ')}`);
  },
};
