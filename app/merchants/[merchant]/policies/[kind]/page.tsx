import { notFound } from 'next/navigation';
import { Markdown } from '@/components/chat/Markdown';
import { shop } from '@/lib/wiring';

export default async function PolicyPage({ params }: { params: Promise<{ merchant: string; kind: string }> }) {
  const { merchant, kind } = await params;
  const policy = (await shop()).merchants.pages.policy(merchant, kind);
  if (!policy) notFound();
  return (
    <article className="grid gap-4">
      <h1 className="text-xl font-semibold">{policy.title}</h1>
      <Markdown text={policy.markdown} />
    </article>
  );
}
