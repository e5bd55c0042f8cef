import type { CheckoutView } from '@/lib/checkout/types';

export type Option = CheckoutView['session']['fulfillment_options'][number];

// Dates of delivery are days, not moments: the same day for everybody, and the same on the server and in the browser.
const day = new Intl.DateTimeFormat('en-US', { weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'UTC',
});

/** A shop's opening hours are the shop's own: the clock time as written counts, whatever its offset. */
const asWritten = (text: string | undefined) => text?.replace(/([+-]\d{2}:?\d{2})$/, 'Z');

/** "in about 2 hours" for what is soon, else the day. */
function readyText(text: string, now: number): string | undefined {
  const hours = Math.round((Date.parse(text) - now) / 3_600_000);
  if (Number.isNaN(hours)) return undefined;
  if (hours >= 1 && hours <= 12) return `Ready in about ${hours === 1 ? 'an hour' : `${hours} hours`}`;
  return hours < 1 ? 'Ready within the hour' : `Ready by ${dates(text, undefined)}`;
}

function dates(from: string | undefined, to: string | undefined, format = day): string | undefined {
  const [first, last] = [from, to]
    .map((text) => (text ? new Date(text) : undefined))
    .map((date) => (date && !Number.isNaN(date.getTime()) ? date : undefined));
  if (first && last) return format.formatRange(first, last);
  const known = first ?? last;
  return known && format.format(known);
}

/** "Mon, Nov 23 – Wed, Nov 25" */
export const deliveryDates = (earliest: string | undefined, latest: string | undefined) => dates(earliest, latest);

/** The price of an option as the merchant gives it: its total, else what the delivery itself costs. */
export function priceOf(option: Option): number | undefined {
  const entry = (type: string) => option.totals.find((one) => one.type === type)?.amount;
  return entry('total') ?? entry('fulfillment') ?? entry('subtotal');
}

/** When and where, by kind of option; a kind that is not known yet shows its own description. */
export function whenOf(option: Option): string[] {
  const lines: (string | undefined)[] = [];
  if (option.type === 'shipping') {
    const when = dates(option.earliest_delivery_time, option.latest_delivery_time);
    lines.push(when && `Arrives ${when}`, option.carrier && !option.title.includes(option.carrier) ? `With ${option.carrier}` : undefined);
    if (!when) lines.push(option.description);
  } else if (option.type === 'pickup') {
    const { location } = option;
    lines.push([location?.name, location?.address?.line_one, location?.address?.city].filter(Boolean).join(', '));
    lines.push(option.ready_by ? readyText(option.ready_by, Date.now()) : option.description);
  } else if (option.type === 'local_delivery') {
    const window = option.delivery_window;
    lines.push(window ? dates(asWritten(window.start), asWritten(window.end), moment) : undefined, option.description);
  } else lines.push((option as Option).description);
  return lines.filter((line): line is string => Boolean(line));
}
