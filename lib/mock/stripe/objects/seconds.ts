/** A moment as Stripe writes it: whole seconds since 1970. */
export const seconds = (moment: Date): number => Math.floor(moment.getTime() / 1000);
export const secondsOrNull = (moment: Date | null): number | null => (moment ? seconds(moment) : null);
