import { faultsAround } from './around';
import { coreFaults } from './core';
import { finerFaults } from './finer';
import { heldFaults } from './held';
import { laxFaults } from './lax';
import { mcpFaults } from './mcp';
import { signatureFaults } from './signatures';
import type { Fault } from './tamper';

export { signatureFaults } from './signatures';
export type { Fault } from './tamper';
/** Every fault by its name, which goes on "a merchant that …". */
export const faults: Record<string, Fault> = {
  ...coreFaults,
  ...finerFaults,
  ...laxFaults,
  ...heldFaults,
  ...faultsAround,
  ...signatureFaults,
  ...mcpFaults,
};
