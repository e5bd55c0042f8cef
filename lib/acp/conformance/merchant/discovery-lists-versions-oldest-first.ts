import { document } from '../discovery';
import { sameJson } from '../expect';
import { hold } from '../finding';
import type { Rule } from '../rule';

/** supported_versions stand oldest first and end with version. */
export const discoveryListsVersionsOldestFirst: Rule = {
  name: 'discovery-lists-versions-oldest-first',
  clause: 'Discovery RFC: supported_versions',
  level: 'must',
  async check(context) {
    const { protocol } = (await document(context)) as { protocol?: { version?: string; supported_versions?: string[] } };
    const versions = protocol?.supported_versions ?? [];
    hold(sameJson(versions, [...versions].sort()), `supported_versions must stand oldest first, not ${versions.join(', ')}`);
    hold(
      versions.at(-1) === protocol?.version,
      `the last supported version must be version (${protocol?.version}), not ${versions.at(-1)}`,
    );
  },
};
