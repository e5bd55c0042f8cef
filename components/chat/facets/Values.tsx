import type { ComponentProps } from 'react';
import { join } from '@/components/ui/join';
import type { Facet, FacetValue } from '@/lib/catalog/types';
import { moveInList } from './place';
import { type Language, words } from './words';

type Props = {
  facet: Pick<Facet, 'field' | 'label' | 'any' | 'pick'>;
  values: FacetValue[];
  chosen: string[];
  language: Language;
  /** in rows of several: sizes */
  compact?: boolean;
  onChoose: (values: string[]) => void;
};

const row =
  'flex min-h-11 items-center gap-3 rounded-control px-3 text-sm hover:bg-sunken has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-accent has-[:checked]:bg-accent-wash has-[:disabled]:text-faint has-[:disabled]:hover:bg-transparent';

/** The values of a limit with how many products each would leave; one that would leave none says so and cannot be chosen. */
export function Values({ facet, values, chosen, language, compact, onChoose }: Props) {
  const many = facet.pick === 'many';
  const toggle = (value: string, on: boolean) => {
    if (!many) return onChoose([value]);
    onChoose(on ? [...chosen, value] : chosen.filter((one) => one !== value));
  };
  return (
    <fieldset className={compact ? 'grid grid-cols-2 gap-1' : 'grid gap-0.5'} onKeyDown={many ? moveInList : undefined}>
      <legend className="only-heard">{facet.label}</legend>
      {!many && facet.field !== 'kinds' && (
        <Row
          label={facet.any.label}
          count={facet.any.count}
          language={language}
          type="radio"
          checked={chosen.length === 0}
          onChange={() => onChoose([])}
        />
      )}
      {values.map(({ value, label, count }) => (
        <Row
          key={value}
          label={label}
          count={count}
          language={language}
          type={many ? 'checkbox' : 'radio'}
          checked={chosen.includes(value)}
          disabled={count === 0 && !chosen.includes(value)}
          onChange={(event) => toggle(value, event.target.checked)}
        />
      ))}
    </fieldset>
  );
}

function Row({ label, count, language, ...input }: { label: string; count: number; language: Language } & ComponentProps<'input'>) {
  const say = words[language];
  return (
    <label className={row}>
      <input name="facet" className="size-4 shrink-0 accent-(--accent)" {...input} />
      <span className="min-w-0 grow wrap-anywhere">{label}</span>
      <span className={join('tabular shrink-0 text-xs', count > 0 ? 'text-soft' : 'text-faint')}>
        {count > 0 ? count : say.none}
        {count > 0 && <span className="only-heard"> {say.products(count)}</span>}
      </span>
    </label>
  );
}
