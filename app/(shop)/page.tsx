import { randomUUID } from 'node:crypto';
import { Conversation } from '@/components/chat/Conversation';
import { Restored } from '@/components/chat/Restored';

export default function Home() {
  // A new conversation for every visit.
  const id = randomUUID();
  return (
    <Restored key={id} stamp={id} freshAt="/">
      <Conversation id={id} messages={[]} running={false} checkouts={{}} />
    </Restored>
  );
}
