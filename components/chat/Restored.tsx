'use client';

import { usePathname, useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useState } from 'react';

/** Pages that this tab has drawn before. Back and Forward bring them out of its memory as they were when they came. */
const drawn = new Set<string>();

/**
 * A page with a conversation in it, asked for anew when Back or Forward brings an old copy: what was said, opened and paid since then is the server's.
 * `stamp` is of one drawing at the server. `freshAt`: where an old copy is as good as a new one, the empty page under its own address.
 */
export function Restored({ stamp, freshAt, children }: { stamp: string; freshAt?: string; children: ReactNode }) {
  const router = useRouter();
  const pathname = usePathname();
  // A conversation takes its address after it was drawn, so what counts is where this was drawn.
  const [old] = useState(() => drawn.has(stamp) && pathname !== freshAt);
  useEffect(() => {
    drawn.add(stamp);
    if (!old) return;
    // The empty page under a conversation's address is another route, which only a navigation leaves.
    if (freshAt) router.replace(location.pathname);
    else router.refresh();
  }, [old, stamp, freshAt, router]);
  return old ? <div aria-hidden className="h-[100vh]" /> : children;
}
