'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

/** Room for the header above what the reader should see first. */
const above = 72;

/** Where the page should be: at its end, but never past the start of the newest turn, so that an answer is read from its beginning. */
function place(): number {
  const end = document.documentElement.scrollHeight - window.innerHeight;
  const turns = document.querySelectorAll('[data-turn]');
  const newest = turns[turns.length - 1];
  const start = newest ? newest.getBoundingClientRect().top + window.scrollY - above : end;
  return Math.max(0, Math.min(end, start));
}

/**
 * Keeps the newest turn in view while the reader is there, and leaves the reader alone once they scrolled away from it.
 * Returns whether something is hidden below, and the way to it.
 */
export function useFollow(changes: unknown): { away: boolean; jump: () => void; follow: () => void } {
  const following = useRef(true);
  const last = useRef(0);
  const [away, setAway] = useState(false);

  const look = useCallback(() => {
    const below = document.documentElement.scrollHeight - window.scrollY - window.innerHeight;
    setAway(below > 240);
    return below;
  }, []);
  const follow = useCallback(() => {
    following.current = true;
    last.current = place();
    window.scrollTo({ top: last.current });
  }, []);

  useEffect(() => {
    const onScroll = () => {
      const below = look();
      following.current = Math.abs(window.scrollY - last.current) < 48 || below < 24;
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    // A checkout that is opened grows after its message has arrived; the reader stays at its head.
    const growth = new ResizeObserver(() => {
      if (following.current) follow();
      look();
    });
    growth.observe(document.body);
    return () => {
      window.removeEventListener('scroll', onScroll);
      growth.disconnect();
    };
  }, [look, follow]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` is what is being followed
  useEffect(() => {
    if (following.current) follow();
    look();
  }, [changes, follow, look]);

  const jump = useCallback(() => window.scrollTo({ top: document.documentElement.scrollHeight }), []);
  return { away, jump, follow };
}
