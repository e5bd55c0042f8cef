import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Conversation } from '@/components/chat/Conversation';
import { checkoutsIn } from '@/components/chat/checkouts-in';
import { Restored } from '@/components/chat/Restored';
import { currentShopper } from '@/lib/actions/shopper';
import type { CheckoutView } from '@/lib/checkout/types';
import { shop } from '@/lib/wiring';

type Props = { params: Promise<{ id: string }> };

async function conversationOf({ params }: Props) {
  const [{ id }, { assistant }, shopper] = await Promise.all([params, shop(), currentShopper()]);
  return shopper ? { shopper, conversation: await assistant.conversations.get(shopper, id) } : undefined;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await conversationOf(props))?.conversation?.title ?? 'Not found' };
}

export default async function ConversationPage(props: Props) {
  const found = await conversationOf(props);
  if (!found?.conversation) notFound();
  const { conversation, shopper } = found;
  const { checkout } = await shop();
  const views = await Promise.all(checkoutsIn(conversation.messages).map((id) => checkout.get(shopper, id)));
  const checkouts = Object.fromEntries(views.filter((view): view is CheckoutView => view !== undefined).map((view) => [view.id, view]));
  const stamp = randomUUID();
  return (
    <Restored key={stamp} stamp={stamp}>
      <Conversation id={conversation.id} messages={conversation.messages} running={conversation.running} checkouts={checkouts} />
    </Restored>
  );
}
