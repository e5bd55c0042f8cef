/** Room for the header above what the reader should see first. */
export const above = 72;

const nameOf = (conversationId: string) => `aisle-place-${conversationId}`;
const turns = () => [...document.querySelectorAll<HTMLElement>('[role=log] > section')];

/** Remembers, for this tab, which turn is read and where on the screen it stands: pixels from the top of the page would not hold when a turn above grows. */
export function keepPlace(conversationId: string): void {
  const all = turns();
  const turn = all.findIndex((one) => one.getBoundingClientRect().bottom > above);
  const top = all[turn]?.getBoundingClientRect().top;
  if (top !== undefined) sessionStorage.setItem(nameOf(conversationId), JSON.stringify([turn, Math.round(top)]));
}

/** Whoever is at the newest turn has no other place. */
export function forgetPlace(conversationId: string): void {
  sessionStorage.removeItem(nameOf(conversationId));
}

/** Goes to where the reader was before a reload or another page; false when that was the newest turn. */
export function toKeptPlace(conversationId: string): boolean {
  const kept = sessionStorage.getItem(nameOf(conversationId));
  if (!kept) return false;
  const [turn, top] = JSON.parse(kept) as [number, number];
  const there = turns()[turn];
  if (!there) return false;
  // Far from the screen it would be of a guessed height (Conversation.tsx), and a place in it somewhere else.
  there.style.contentVisibility = 'visible';
  window.scrollTo({ top: there.getBoundingClientRect().top + window.scrollY - top });
  return true;
}
