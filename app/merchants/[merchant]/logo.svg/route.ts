import { svg } from '@/app/merchants/svg';
import { shop } from '@/lib/wiring';

export async function GET(_: Request, { params }: { params: Promise<{ merchant: string }> }) {
  const { merchant } = await params;
  return svg((await shop()).merchants.pages.logo(merchant));
}
