import type { ReactNode } from 'react';
import type { MerchantFace } from '@/lib/catalog/types';

/** Whose shop this is: the first thing on the paper, in the merchant's own colour. */
export function MerchantHead({ merchant, children, level = 3 }: { merchant: MerchantFace; children?: ReactNode; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="flex items-center gap-3">
      <MerchantLogo merchant={merchant} />
      <Heading
        className="min-w-0 grow truncate text-base font-semibold"
        style={{ color: `light-dark(${merchant.accent.light}, ${merchant.accent.dark})` }}
      >
        {merchant.name}
      </Heading>
      {children}
    </div>
  );
}

export function MerchantLogo({ merchant, size = 36 }: { merchant: MerchantFace; size?: number }) {
  if (!merchant.logoUrl) return null;
  // biome-ignore lint/performance/noImgElement: small drawings of our own origin, nothing to optimise
  return <img src={merchant.logoUrl} alt="" width={size} height={size} className="shrink-0 rounded-control bg-sunken" />;
}
