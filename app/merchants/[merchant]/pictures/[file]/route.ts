import { svg } from '@/app/merchants/svg';
import { shop } from '@/lib/wiring';

/** A merchant's picture of a kind of product in a tint. The same for ever: another drawing would be another file. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  return svg((await shop()).merchants.pages.picture(file));
}
