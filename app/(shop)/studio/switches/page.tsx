import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StudioHead } from '@/components/studio/StudioHead';
import { Switchboard } from '@/components/studio/Switchboard';
import { viewSwitches } from '@/lib/actions/studio';

export const metadata: Metadata = { title: 'Studio: switches' };

export default async function Switches() {
  const board = await viewSwitches();
  if (!board) notFound();
  return (
    <div className="mx-auto w-full max-w-[64rem] px-4 py-8">
      <StudioHead here="switches" />
      <Switchboard lines={board.lines} initial={board.switches} />
    </div>
  );
}
