const day = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'UTC',
  timeZoneName: 'short',
});

function format(text: string | undefined, how: Intl.DateTimeFormat): string | undefined {
  if (!text) return undefined;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : how.format(date);
}

/** "Nov 20, 2026", the same on the server and in the browser. */
export const dayText = (text: string | undefined) => format(text, day);
/** "Nov 20, 9:41 PM UTC" */
export const momentText = (text: string | undefined) => format(text, moment);
