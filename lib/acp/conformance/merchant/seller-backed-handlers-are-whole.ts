import type { PaymentHandler } from '../../schema';
import { RequiredField, sellerBackedKind } from '../../schema';
import { hold } from '../finding';
import { addressed } from '../purchase';
import type { Rule } from '../rule';

/** A handler for what the seller itself holds: delegated, outside PCI, with a name to show and the fields that its kind needs. */
export const sellerBackedHandlersAreWhole: Rule = {
  name: 'seller-backed-handlers-are-whole',
  clause: 'Seller-backed payment handlers RFC §3.1, §5',
  level: 'must',
  async check(context) {
    const handlers = (await addressed(context)).capabilities.payment?.handlers ?? [];
    for (const handler of handlers) {
      const kind = sellerBackedKind(handler.name);
      if (kind) checkHandler(handler, kind);
    }
  },
};

function checkHandler({ id, config, ...handler }: PaymentHandler, kind: string): void {
  hold(handler.requires_delegate_payment, `handler ${id}: requires_delegate_payment must be true`);
  hold(!handler.requires_pci_compliance, `handler ${id}: requires_pci_compliance must be false`);
  const { display_name: name } = config;
  hold(
    typeof name === 'string' && name !== '' && name.length <= 128,
    `handler ${id}: config.display_name must be a text of 1 to 128 characters`,
  );
  if (kind === 'saved_card') hold(typeof config.payment_method_id === 'string', `handler ${id}: config.payment_method_id is missing`);
  if (kind !== 'gift_card') return;
  const fields = RequiredField.array().min(1).safeParse(config.required_fields);
  hold(fields.success, `handler ${id}: config.required_fields must name what a buyer has to type, each with name, label, type, required`);
}
