import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { shop } from '@/lib/wiring';

/** A merchant's own pages, in its own colours; the assistant is a guest here. */
export default async function MerchantLayout({ children, params }: { children: ReactNode; params: Promise<{ merchant: string }> }) {
  const { merchant: slug } = await params;
  const found = (await shop()).merchants.pages.merchant(slug);
  if (!found) notFound();
  const { profile } = found;
  return (
    <div
      className="mx-auto w-full max-w-[46rem] px-4 pb-16"
      style={{ '--merchant': `light-dark(${profile.accent.light}, ${profile.accent.dark})` } as React.CSSProperties}
    >
      <header className="flex items-center gap-3 border-b-2 border-(--merchant) py-5">
        {/* biome-ignore lint/performance/noImgElement: a small drawing */}
        <img src={`/merchants/${slug}/logo.svg`} alt="" width={40} height={40} />
        <Link href={`/merchants/${slug}`} className="text-lg font-semibold text-(--merchant)">
          {profile.name}
        </Link>
      </header>
      <main className="pt-8">{children}</main>
      <footer className="mt-12 border-t border-line pt-4 text-xs text-faint">
        <nav aria-label="Policies" className="flex flex-wrap gap-x-4">
          {(['terms', 'privacy', 'returns', 'shipping'] as const).map((kind) => (
            <Link
              key={kind}
              href={`/merchants/${slug}/policies/${kind}`}
              className="inline-flex min-h-9 items-center capitalize underline underline-offset-4"
            >
              {kind}
            </Link>
          ))}
        </nav>
        <p className="mt-2">
          {profile.name} is one of the shops that come with Aisle. {profile.support.email} · {profile.support.phone} ·{' '}
          {profile.support.hours}
        </p>
      </footer>
    </div>
  );
}
