import { webAddress } from '@/components/checkout/PolicyLinks';
import { NewTab } from '@/components/ui/NewTab';
import type { OrderView } from '@/lib/orders/types';

/** Where the merchant takes mail about this order, when that is one plain address. */
export function supportMail({ order }: OrderView): string | undefined {
  const mail = order.support?.email;
  return mail && /^[^\s@?&]+@[^\s@?&]+$/.test(mail) ? mail : undefined;
}

/** Whom to ask: the merchant, because the merchant sold it. */
export function Support({ order }: { order: OrderView }) {
  const { support } = order.order;
  const help = webAddress(support?.help_center_url);
  const mail = supportMail(order);
  return (
    <p className="text-xs wrap-anywhere text-soft">
      {order.merchant.name} sold this and answers for it.{' '}
      {mail && (
        <a href={`mailto:${mail}`} className="underline decoration-line underline-offset-4 hover:text-ink">
          {mail}
        </a>
      )}
      {mail && support?.phone && ' · '}
      {support?.phone}
      {support?.hours && ` · ${support.hours}`}
      {help && (
        <>
          {' · '}
          <NewTab href={help} className="underline decoration-line underline-offset-4 hover:text-ink">
            Help center
          </NewTab>
        </>
      )}
    </p>
  );
}
