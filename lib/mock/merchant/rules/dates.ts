const hour = 3_600_000;
const day = 24 * hour;

/** `days` calendar days after `now`, at that hour UTC. */
export function dayAfter(now: Date, days: number, hourUtc: number): Date {
  const date = new Date(now.getTime() + days * day);
  date.setUTCHours(hourUtc, 0, 0, 0);
  return date;
}

export const hoursAfter = (now: Date, hours: number): Date => new Date(now.getTime() + hours * hour);

/** Making a formatter takes a hundred times as long as using it. */
const monthAndDay = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });
const zoned = new Map<string, { date: Intl.DateTimeFormat; offset: Intl.DateTimeFormat; weekday: Intl.DateTimeFormat }>();

function clocksOf(timeZone: string) {
  const known = zoned.get(timeZone);
  if (known) return known;
  const made = {
    date: new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
    offset: new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }),
    weekday: new Intl.DateTimeFormat('en-US', { weekday: 'short', month: 'short', day: 'numeric', timeZone }),
  };
  zoned.set(timeZone, made);
  return made;
}

/** "Sat, Nov 21", as calendars in the zone show it. */
export const weekdayIn = (date: Date, timeZone: string): string => clocksOf(timeZone).weekday.format(date);

/** "Nov 24" or "Nov 24 – 26" or "Nov 29 – Dec 2". */
export function dayRange(from: Date, to: Date): string {
  const [first, last] = [monthAndDay.format(from), monthAndDay.format(to)];
  if (first === last) return first;
  return from.getUTCMonth() === to.getUTCMonth() ? `${first} – ${to.getUTCDate()}` : `${first} – ${last}`;
}

/** The instant at which it is `time` ("09:00") on the day `days` after now, as clocks in `timeZone` show it. */
export function localTime(now: Date, days: number, time: string, timeZone: string): Date {
  const local = clocksOf(timeZone).date.format(new Date(now.getTime() + days * day));
  const asUtc = new Date(`${local}T${time}:00Z`);
  return new Date(asUtc.getTime() - offsetOf(asUtc, timeZone));
}

/** An instant in ISO 8601 as clocks in the zone show it, with their offset: who reads it far away still sees the time at the door. */
export function clockTime(instant: Date, timeZone: string): string {
  const offset = offsetOf(instant, timeZone);
  const minutes = Math.abs(offset) / 60_000;
  const two = (value: number) => String(value).padStart(2, '0');
  const shown = new Date(instant.getTime() + offset).toISOString().slice(0, 19);
  return `${shown}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** How far clocks in the zone are ahead of UTC, in milliseconds. */
function offsetOf(instant: Date, timeZone: string): number {
  const parts = clocksOf(timeZone).offset.formatToParts(instant);
  const [, sign, hours = '0', minutes = '0'] =
    /GMT([+-])(\d{2}):(\d{2})/.exec(parts.find((part) => part.type === 'timeZoneName')?.value ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * hour + Number(minutes) * 60_000);
}
