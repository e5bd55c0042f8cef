import { formatMoney, type Money } from '@/lib/money';

/** A price as the feed gives it; the old one only when the feed has one. */
export function Price({ price, listPrice, className }: { price: Money; listPrice?: Money; className?: string }) {
  return (
    <p className={className}>
      <span className="tabular font-semibold text-ink">{formatMoney(price)}</span>
      {listPrice && (
        <>
          {' '}
          <span className="only-heard">was </span>
          <s className="tabular text-faint">{formatMoney(listPrice)}</s>
        </>
      )}
    </p>
  );
}
