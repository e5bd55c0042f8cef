import type { ReactNode } from 'react';
import { Header } from '@/components/shell/Header';
import { Announcer } from '@/components/ui/Announce';
import { currentShopper } from '@/lib/actions/shopper';
import { shop } from '@/lib/wiring';

export default async function ShopLayout({ children }: { children: ReactNode }) {
  const [{ assistant, cart, studio }, shopper] = await Promise.all([shop(), currentShopper()]);
  const [conversations, basket] = shopper
    ? await Promise.all([assistant.conversations.list(shopper), cart.view(shopper)])
    : [[], { count: 0 }];
  return (
    <>
      <a
        href="#main"
        className="only-heard focus:not-sr-only focus:fixed focus:z-50 focus:m-2 focus:rounded-control focus:bg-raised focus:p-3"
      >
        Skip to the conversation
      </a>
      <Header conversations={conversations} cartCount={basket.count} studio={studio.on} />
      <main id="main" className="flex grow flex-col">
        {children}
      </main>
      <Announcer />
    </>
  );
}
