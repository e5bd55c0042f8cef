export { createLimits, heldLimits } from './limits';
export { overLimit } from './rule';
export { spentInADay } from './spent';
