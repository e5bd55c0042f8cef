import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Inspector } from '@/components/studio/Inspector';
import { StudioHead } from '@/components/studio/StudioHead';
import { listExchanges } from '@/lib/actions/studio';

export const metadata: Metadata = { title: 'Studio' };

export default async function Studio() {
  const exchanges = await listExchanges(0);
  if (!exchanges) notFound();
  return (
    <div className="mx-auto w-full max-w-[64rem] px-4 py-8">
      <StudioHead here="exchanges" />
      <Inspector initial={exchanges} />
    </div>
  );
}
