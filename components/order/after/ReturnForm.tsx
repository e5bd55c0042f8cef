'use client';

import { Button } from '@/components/ui/Button';
import { SelectField } from '@/components/ui/Field';
import { Notice } from '@/components/ui/Notice';
import { formatMoney } from '@/lib/money';
import type { OrderView } from '@/lib/orders/types';
import { dayText } from '../dates';
import { ExchangePick } from './ExchangePick';
import { HandoverPick } from './HandoverPick';
import { PickLines } from './PickLines';
import { RefundDue } from './RefundDue';
import type { Offered } from './use-after-sales';
import { useReturn } from './use-return';

/** What comes back, why, how, and what the shopper gets for it: all of it the merchant's own figures and days, one press at the end. */
export function ReturnForm(props: {
  order: OrderView;
  view: Offered;
  exchange: boolean;
  /** What the shopper said, where words brought them here. */
  words?: string;
  onDone: (view: Offered, text: string) => void;
  onTrouble: () => void;
}) {
  const { order, view } = props;
  const form = useReturn(props);
  const { quote, unknown, trouble, missing } = form;
  const back = quote ? ` · ${formatMoney(quote.refund)} back` : '';
  return (
    <div className="grid gap-4">
      {trouble && <Notice look="warn">{trouble}</Notice>}
      {view.terms && <p className="text-xs text-soft">{view.terms}</p>}
      <PickLines
        legend="What do you want to send back?"
        choices={form.choices.map(({ line, most, until }) => ({ line, most, note: `Until ${dayText(until)}` }))}
        picked={form.picked}
        onPick={form.setPicked}
      />
      {form.line && (
        <>
          <SelectField
            label="Why?"
            value={form.reason}
            error={missing === 'reason' ? 'Choose the reason that fits best.' : undefined}
            onChange={(event) => form.setReason(event.target.value)}
          >
            <option value="">Choose a reason</option>
            {view.reasons.map(({ code, text }) => (
              <option key={code} value={code}>
                {text}
              </option>
            ))}
          </SelectField>
          {form.only && (
            <ExchangePick
              line={form.only.line}
              paid={order.order.line_items?.find(({ id }) => id === form.only?.line.id)?.unit_price}
              productKey={form.only.key}
              asked={props.exchange}
              words={props.words}
              wanted={form.wants}
              variant={form.variant}
              missing={missing === 'variant'}
              onWant={form.setWants}
              onPick={form.setVariant}
            />
          )}
          <HandoverPick handovers={view.handovers} chosen={form.handover} missing={missing === 'date'} onChoose={form.setHandover} />
          {unknown ? (
            <Notice look="warn">{unknown}</Notice>
          ) : (
            <RefundDue quote={quote} when={`Refunded when ${order.merchant.name} has it back. What you paid stays on the receipt.`} />
          )}
        </>
      )}
      <Button tone="primary" size="large" disabled={!form.line || !quote || form.busy} onClick={() => void form.press()}>
        {form.busy ? 'Asking…' : form.wants && form.variant ? `Return it and order ${form.variant.name}` : `Ask for the return${back}`}
      </Button>
    </div>
  );
}
