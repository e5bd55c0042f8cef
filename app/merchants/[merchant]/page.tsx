import { notFound } from 'next/navigation';
import { formatMoney } from '@/lib/money';
import { shop } from '@/lib/wiring';

export default async function MerchantPage({ params }: { params: Promise<{ merchant: string }> }) {
  const found = (await shop()).merchants.pages.merchant((await params).merchant);
  if (!found) notFound();
  const { profile, products } = found;
  return (
    <div className="grid gap-6">
      <div className="grid gap-2">
        <h1 className="text-xl font-semibold">{profile.tagline}</h1>
        <p className="max-w-[65ch] text-base text-soft">{profile.about}</p>
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
