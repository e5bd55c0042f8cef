import { notFound } from 'next/navigation';
import { formatMoney } from '@/lib/money';
import { shop } from '@/lib/wiring';

type Props = { params: Promise<{ merchant: string }>; searchParams: Promise<{ checkout_session?: string | string[] }> };

export default async function MerchantPage({ params, searchParams }: Props) {
  const found = (await shop()).merchants.pages.merchant((await params).merchant);
  const handedOver = (await searchParams).checkout_session !== undefined;
  if (!found) notFound();
  const { profile, products } = found;
  return (
    <div className="grid gap-6">
      <div className="grid gap-2">
        <h1 className="text-xl font-semibold">{profile.tagline}</h1>
        <p className="max-w-[65ch] text-base text-soft">{profile.about}</p>
        {handedOver && (
          <p role="note" className="max-w-[65ch] rounded-control bg-warn-wash px-4 py-3 text-sm text-warn">
            Here {profile.name} would go on with your checkout and ask for what it needs. This shop is a stand-in and has no checkout page
            of its own, so the order ends here: nothing was bought and nothing was charged.
          </p>
        )}
      </div>
      <ul className="grid gap-x-8 text-sm sm:grid-cols-2">
        {products.map((product) => (
          <li key={product.id} className="flex justify-between gap-4 border-t border-line py-2">
            <span>{product.title}</span>
            <span className="tabular">{formatMoney({ amount: product.price, currency: profile.currency })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
