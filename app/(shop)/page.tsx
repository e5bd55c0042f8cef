import { randomUUID } from 'node:crypto';
import { Conversation } from '@/components/chat/Conversation';

export default function Home() {
  // A new conversation for every visit.
  const id = randomUUID();
  return <Conversation key={id} id={id} messages={[]} running={false} checkouts={{}} />;
}
