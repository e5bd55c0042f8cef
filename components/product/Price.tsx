import { useLanguage } from '@/components/ui/language';
import { formatMoney, type Money } from '@/lib/money';
import { productWords } from './words';

/** A price as the feed gives it; the old one only when the feed has one. */
export function Price({ price, listPrice, className }: { price: Money; listPrice?: Money; className?: string }) {
  const { was } = productWords[useLanguage()];
  return (
    <p className={className}>
      <span className="tabular font-semibold text-ink">{formatMoney(price)}</span>
      {listPrice && (
        <>
          {' '}
          <span className="only-heard">{was} </span>
          <s className="tabular text-faint">{formatMoney(listPrice)}</s>
        </>
      )}
    </p>
  );
}
