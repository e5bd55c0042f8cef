import { controlClass } from '@/components/ui/Field';
import type { CardVariant } from '@/lib/catalog/types';
import { formatMoney } from '@/lib/money';

/** Another size or colour of the same product; what is sold out stays in the list and says so. */
export function VariantSelect({
  title,
  variants,
  chosen,
  disabled,
  onChoose,
}: {
  title: string;
  variants: CardVariant[];
  chosen: string;
  disabled: boolean;
  onChoose: (variantId: string) => void;
}) {
  const names = variants[0]?.options.map((option) => option.name).join(', ') || 'Variant';
  const onePrice = new Set(variants.map((variant) => variant.price.amount)).size === 1;
  return (
    <select
      aria-label={`${names} of ${title}`}
      value={chosen}
      aria-disabled={disabled}
      onChange={(event) => onChoose(event.target.value)}
      className={`${controlClass} max-w-full sm:w-auto`}
    >
      {variants.map((variant) => (
        <option key={variant.id} value={variant.id} disabled={!variant.availability.available && variant.id !== chosen}>
          {variant.options.map((option) => option.value).join(' · ') || variant.id}
          {onePrice ? '' : `, ${formatMoney(variant.price)}`}
          {variant.availability.available ? '' : `, ${variant.availability.label.toLowerCase()}`}
        </option>
      ))}
    </select>
  );
}
