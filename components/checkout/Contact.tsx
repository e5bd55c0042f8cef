'use client';

import { AddressForm } from './AddressForm';
import { AddressSummary } from './AddressSummary';
import { Part } from './Part';
import type { Form } from './use-form';

/** Who gets it, and where: a form, or a few lines for somebody who has told everything before. */
export function Contact({ id, form }: { id: string; form: Form }) {
  return (
    <Part title={form.emailOnly ? 'Contact' : 'Contact and address'}>
      {form.known ? (
        <AddressSummary values={form.values} emailOnly={form.emailOnly} onEdit={form.unfold} />
      ) : (
        <AddressForm id={id} {...form} />
      )}
    </Part>
  );
}
