/** Sentences that show what the shop understands; a press sends one. */
const starters = [
  { text: 'Running shoes under $100', note: 'Compare merchants, then buy here' },
  { text: 'A gift for a ceramics lover', note: 'From makers, one of a kind' },
  { text: 'A compact carry-on under $200', note: 'Fits in the cabin' },
  { text: 'A silent bedside lamp that dims automatically at 22:00, compatible with HomeKit', note: 'Every wish checked' },
];

export function Welcome({ onPick }: { onPick: (text: string) => void }) {
  return (
    <div className="grid gap-8 pt-[12dvh] pb-8">
      <div className="grid gap-2">
        <h1 className="text-xl font-semibold tracking-tight text-balance">What do you need?</h1>
        <p className="max-w-[52ch] text-base text-soft">
          Say it in your own words. You see what fits and why, buy it here without leaving the conversation, and follow the order
          afterwards. No account.
        </p>
      </div>
      <ul aria-label="Examples" className="grid gap-2 sm:grid-cols-2">
        {starters.map(({ text, note }) => (
          <li key={text}>
            <button
              type="button"
              onClick={() => onPick(text)}
              className="h-full w-full rounded-card border border-line bg-raised p-4 text-left transition-colors duration-150 hover:border-edge"
            >
              <span className="block font-medium">{text}</span>
              <span className="mt-1 block text-xs text-faint">{note}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
