import { notFound } from 'next/navigation';
import { PrintButton } from '@/components/order/after/PrintButton';
import { shop } from '@/lib/wiring';

type Props = { params: Promise<{ merchant: string; order: string; return: string }>; searchParams: Promise<{ key?: string | string[] }> };

/** A return's label, to print and to stick on, with the slip that goes inside. */
export default async function ReturnLabelPage({ params, searchParams }: Props) {
  const [{ merchant, order, return: id }, { key }] = await Promise.all([params, searchParams]);
  const label = await (await shop()).merchants.pages.label(merchant, order, id, typeof key === 'string' ? key : '');
  if (!label) notFound();
  const { to, from } = label;
  const places = label.bars.map((_, at) => label.bars.slice(0, at).reduce((sum, width) => sum + width, 0));
  return (
    <section aria-labelledby="label" className="grid gap-6">
      <div data-noprint className="flex flex-wrap items-center justify-between gap-3">
        <h1 id="label" className="text-xl font-semibold">
          Return label
        </h1>
        <PrintButton />
      </div>
      <div className="mx-auto grid w-full max-w-md gap-4 rounded-card border-2 border-ink bg-white p-5 text-[#1e1b17]">
        <p className="flex justify-between gap-4 border-b-2 border-[#1e1b17] pb-3 text-base font-semibold">
          <span>{label.carrier}</span>
          <span>{label.prepaid ? 'PREPAID' : 'POSTAGE TO PAY'}</span>
        </p>
        {from && (
          <address className="text-xs not-italic">
            From: {from.name}
            <br />
            {[from.line_one, from.line_two].filter(Boolean).join(', ')}
            <br />
            {[from.city, from.state, from.postal_code, from.country].filter(Boolean).join(', ')}
          </address>
        )}
        <address className="text-base font-medium not-italic">
          <span className="block text-xs font-normal">To:</span>
          {to.name}
          <br />
          {to.line_one}
          <br />
          {[to.city, to.state, to.postal_code].filter(Boolean).join(', ')}
          <br />
          {to.country}
        </address>
        <svg
          viewBox={`0 0 ${(places.at(-1) ?? 0) + 3} 40`}
          preserveAspectRatio="none"
          className="h-20 w-full"
          role="img"
          aria-label={`Code ${label.code}`}
        >
          {label.bars.map((width, at) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: bars have no other name than their place
            at % 2 === 0 ? <rect key={at} x={places[at]} y={0} width={width} height={40} fill="currentColor" /> : null,
          )}
        </svg>
        <p className="text-center font-mono text-sm tracking-widest">{label.code}</p>
        {label.pickupDate && <p className="text-center text-sm">Pickup on {label.pickupDate}</p>}
      </div>
      <div className="mx-auto w-full max-w-md border-t border-dashed border-line pt-4 text-sm">
        <h2 className="font-semibold">Put this slip into the parcel</h2>
        <p className="mt-1 text-soft">
          Order {label.number} · {label.reason}
        </p>
        <ul className="mt-2">
          {label.lines.map((line) => (
            <li key={line.title}>
              {line.quantity} × {line.title}
            </li>
          ))}
        </ul>
        <p className="mt-3 text-xs text-faint">
          {label.profile.name} is one of the shops that come with Aisle: no carrier takes this label.
        </p>
      </div>
    </section>
  );
}
