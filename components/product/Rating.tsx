import { Star } from 'lucide-react';

/** "4.6 (812)", with words for people who listen. */
export function Rating({ rating }: { rating: { value: number; count: number } }) {
  return (
    <span className="tabular inline-flex items-center gap-1 text-xs text-soft">
      <Star aria-hidden size={12} className="fill-current" strokeWidth={0} />
      <span aria-hidden>
        {rating.value.toFixed(1)} ({rating.count.toLocaleString('en-US')})
      </span>
      <span className="only-heard">
        Rated {rating.value.toFixed(1)} of 5 by {rating.count.toLocaleString('en-US')}
      </span>
    </span>
  );
}
