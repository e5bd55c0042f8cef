import type { MerchantKitOptions } from '..';
import { faults } from './faults';

/** The kit pointed at a right merchant with one fault built in, by the fault's name. Throws for a name that there is none of. */
export function wrongMerchant(right: MerchantKitOptions, fault: string): MerchantKitOptions {
  const built = faults[fault];
  if (!built) throw new Error(`there is no fault "${fault}"`);
  const door = right.door ?? fetch;
  return { ...right, door: built.wrap ? built.wrap(door) : door, ...built.change?.(right) };
}
