import { existsSync, readFileSync } from 'node:fs';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** The closing line of a whole run: how many passed, failed and were skipped, over the unit tests and the journeys. */
export function tally() {
  const unit = read('.cache/tests/unit.json');
  const e2e = read('.cache/tests/e2e.json');
  const passed = (unit?.numPassedTests ?? 0) + (e2e?.stats.expected ?? 0);
  const failed = (unit?.numFailedTests ?? 0) + (e2e ? e2e.stats.unexpected + e2e.stats.flaky : 0);
  const skipped = (unit?.numPendingTests ?? 0) + (e2e?.stats.skipped ?? 0);
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
