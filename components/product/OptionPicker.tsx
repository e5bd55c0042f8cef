import { join } from '@/components/ui/join';
import { useLanguage } from '@/components/ui/language';
import type { OptionState } from './choice';
import { stockSaid } from './said';

/** One option as a radiogroup; a value that cannot be had stays in the list, disabled, with its reason. */
export function OptionPicker({
  option,
  chosen,
  onChoose,
  group,
  language,
}: {
  option: OptionState;
  chosen?: string;
  onChoose: (value: string) => void;
  group: string;
  /** of the option's name and values, which are the merchant's */
  language: string;
}) {
  const spoken = useLanguage();
  return (
    <div role="radiogroup" lang={language} aria-label={option.name} className="min-w-0">
      <p aria-hidden className="mb-2 text-xs font-medium text-soft">
        {option.name}
        {chosen && <span className="text-ink"> · {chosen}</span>}
      </p>
      <div className="flex flex-wrap gap-2">
        {option.values.map(({ value, blocked }) => {
          const why = blocked && (stockSaid(blocked, spoken) ?? blocked);
          return (
            <label
              key={value}
              title={why}
              className={join(
                'relative inline-flex min-h-11 min-w-11 items-center justify-center rounded-control border px-3 text-sm has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent',
                blocked
                  ? 'cursor-not-allowed border-line text-faint line-through decoration-1'
                  : chosen === value
                    ? 'border-accent bg-accent-wash font-medium text-accent'
                    : 'border-line hover:border-edge',
              )}
            >
              <input
                type="radio"
                name={`${group}-${option.name}`}
                value={value}
                checked={chosen === value}
                disabled={Boolean(blocked)}
                onChange={() => onChoose(value)}
                className="absolute inset-0 size-full cursor-[inherit] opacity-0"
              />
              {value}
              {blocked && (
                <span lang={why === blocked ? 'en' : spoken} className="only-heard">
                  {' '}
                  ({why})
                </span>
              )}
            </label>
          );
        })}
      </div>
    </div>
  );
}
