import type { MerchantProfile } from '../data/format';
import { clockTime, localTime, weekdayIn } from './dates';
import type { Bare } from './options';
import { reduced } from './options';
import type { Place } from './place';

/** Clocks at the destination, by the first digit of its ZIP code: near enough for a van's windows. */
const zones: Record<string, string> = {
  '0': 'America/New_York',
  '1': 'America/New_York',
  '6': 'America/Chicago',
  '9': 'America/Los_Angeles',
};

/** The van comes this long after the order at the earliest. */
const leadHours = 2;

/** The next coming of each of the van's windows, where its postcodes reach; times as clocks there show them. */
export function localDelivery(profile: MerchantProfile, place: Place, goods: number, waitDays: number, now: Date): [Bare, number, Date][] {
  const van = profile.localDelivery;
  const code = place.postalCode;
  if (!van || !code || place.country !== profile.country || !van.postalPrefixes.some((prefix) => code.startsWith(prefix))) return [];
  const zone = zones[code[0] ?? ''] ?? 'UTC';
  return van.windows.map(([from, to], at) => {
    const today = localTime(now, waitDays, from, zone);
    const late = today.getTime() < now.getTime() + leadHours * 3_600_000;
    const start = late ? localTime(now, waitDays + 1, from, zone) : today;
    const end = localTime(now, waitDays + (late ? 1 : 0), to, zone);
    const day = weekdayIn(start, zone);
    const option: Bare = {
      type: 'local_delivery',
      id: `${van.id}-${at + 1}`,
      title: `${van.title}, ${from}–${to}`,
      description: van.says ?? `${day}, ${from}–${to}`,
      delivery_window: { start: clockTime(start, zone), end: clockTime(end, zone) },
    };
    return [option, reduced(van, goods), end];
  });
}
