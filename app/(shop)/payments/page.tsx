import type { Metadata } from 'next';
import { PaymentsPage } from '@/components/payments/PaymentsPage';
import { viewPayments } from '@/lib/actions/payments';

export const metadata: Metadata = { title: 'Payments' };

export default async function Payments() {
  return (
    <div className="mx-auto w-full max-w-[46rem] px-4 py-8">
      <PaymentsPage initial={await viewPayments()} />
    </div>
  );
}
