import { Star } from 'lucide-react';
import { useLanguage } from '@/components/ui/language';
import { ratingSaid } from './said';
import { productWords } from './words';

/** "4.6 (812)", with words for people who listen. */
export function Rating({ rating }: { rating: { value: number; count: number } }) {
  const language = useLanguage();
  const { value, count } = ratingSaid(rating, language);
  return (
    <span className="tabular inline-flex items-center gap-1 text-xs text-soft">
      <Star aria-hidden size={12} className="fill-current" strokeWidth={0} />
      <span aria-hidden>
        {value} ({count})
      </span>
      <span className="only-heard">{productWords[language].rated(value, count)}</span>
    </span>
  );
}
