'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { above, forgetPlace, keepPlace, toKeptPlace } from './place';

/** Where the page should be: at its end, but never past the start of the newest turn, so that an answer is read from its beginning. */
function place(): number {
  const end = document.documentElement.scrollHeight - window.innerHeight;
  const turns = document.querySelectorAll('[data-turn]');
  const newest = turns[turns.length - 1];
  const start = newest ? newest.getBoundingClientRect().top + window.scrollY - above : end;
  return Math.max(0, Math.min(end, start));
}

/** A tap becomes its click a moment after the finger is up; until then nothing may move under it. In milliseconds. */
const tapIsOver = 100;
/** A scroll that has rested so long is a place. */
const rested = 150;

/**
 * Keeps the newest turn in view while the reader is there, and leaves the reader alone once they scrolled away from it. By itself it moves the page only
 * down, to what came in, and never between the two halves of a press: who is at the Pay button stays there, whatever grows or shrinks above it.
 * A reader who left it finds the place again after a reload, and when Back brings the conversation.
 * Returns whether something is hidden below, the way to it, and `follow` for what the reader asked for (a message sent, a checkout opened).
 */
export function useFollow(conversationId: string, changes: unknown): { away: boolean; jump: () => void; follow: () => void } {
  const following = useRef(true);
  const last = useRef(0);
  const pressed = useRef(false);
  const [away, setAway] = useState(false);

  const look = useCallback(() => {
    const below = document.documentElement.scrollHeight - window.scrollY - window.innerHeight;
    setAway(below > 240);
    return below;
  }, []);
  // The turn that was asked for is not drawn yet: the next drawing goes there.
  const follow = useCallback(() => {
    following.current = true;
    pressed.current = false;
    last.current = window.scrollY;
  }, []);
  const comeAlong = useCallback(() => {
    const there = place();
    if (following.current && !pressed.current && there > window.scrollY) {
      last.current = there;
      window.scrollTo({ top: there });
    }
    look();
  }, [look]);

  useEffect(() => {
    let release: ReturnType<typeof setTimeout> | undefined;
    const onDown = () => {
      clearTimeout(release);
      pressed.current = true;
    };
    const onUp = () => {
      clearTimeout(release);
      release = setTimeout(() => {
        pressed.current = false;
        comeAlong();
      }, tapIsOver);
    };
    window.addEventListener('pointerdown', onDown, { capture: true, passive: true });
    for (const end of ['pointerup', 'pointercancel'] as const) window.addEventListener(end, onUp, { capture: true, passive: true });
    return () => {
      clearTimeout(release);
      window.removeEventListener('pointerdown', onDown, { capture: true });
      for (const end of ['pointerup', 'pointercancel'] as const) window.removeEventListener(end, onUp, { capture: true });
    };
  }, [comeAlong]);

  useEffect(() => {
    if (!toKeptPlace(conversationId)) return;
    following.current = false;
    last.current = Number.NaN; // near nothing
  }, [conversationId]);

  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      const below = look();
      following.current = Math.abs(window.scrollY - last.current) < 48 || below < 24;
      clearTimeout(resting);
      resting = setTimeout(() => (following.current ? forgetPlace(conversationId) : keepPlace(conversationId)), rested);
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    // A checkout that is opened grows after its message has arrived; the reader stays at its head.
    const growth = new ResizeObserver(comeAlong);
    growth.observe(document.body);
    return () => {
      clearTimeout(resting);
      window.removeEventListener('scroll', onScroll);
      growth.disconnect();
    };
  }, [conversationId, look, comeAlong]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` is what is being followed
  useEffect(comeAlong, [changes, comeAlong]);

  const jump = useCallback(() => window.scrollTo({ top: document.documentElement.scrollHeight }), []);
  return { away, jump, follow };
}
