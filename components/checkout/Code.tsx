'use client';

import { useState } from 'react';
import type { CheckoutView } from '@/lib/checkout/types';
import { Added, FoldedCode } from './FoldedCode';

/** Discount codes: those that count, and a folded field for one more. */
export function Code({ view, onCodes }: { view: CheckoutView; onCodes: (codes: string[]) => void }) {
  const [text, setText] = useState('');
  const codes = view.session.discounts?.codes ?? [];
  const rejected = new Set((view.session.discounts?.rejected ?? []).map((one) => one.code.toLowerCase()));
  const accepted = codes.filter((code) => !rejected.has(code.toLowerCase()));
  const said = view.messages.filter((message) => message.field === 'code');
  const reasons = (view.session.discounts?.rejected ?? []).map((one) => one.message).filter((reason): reason is string => Boolean(reason));
  const chips = accepted.map((code) => ({
    ...{ id: code, label: code, says: `Remove code ${code}` },
    onRemove: () => onCodes(accepted.filter((one) => one !== code)),
  }));

  function add() {
    const code = text.trim();
    if (!code) return;
    onCodes([...accepted.filter((one) => one.toLowerCase() !== code.toLowerCase()), code]);
    setText('');
  }

  return (
    <div>
      <Added name="Discount codes" items={chips} />
      <FoldedCode
        summary="Add a discount code"
        fields={[{ name: 'code', label: 'Discount code', value: text, onChange: setText }]}
        problem={said[0]?.text ?? reasons[0]}
        onApply={add}
      />
    </div>
  );
}
