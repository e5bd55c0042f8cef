import type { Metadata } from 'next';
import { LimitsScreen } from '@/components/payments/LimitsScreen';
import { viewPayments } from '@/lib/actions/payments';

export const metadata: Metadata = { title: 'Limits' };

export default async function LimitsPage() {
  const { limits, merchants } = await viewPayments();
  return (
    <div className="mx-auto w-full max-w-[46rem] px-4 py-8">
      <LimitsScreen initial={limits} merchants={merchants} />
    </div>
  );
}
