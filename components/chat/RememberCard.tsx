'use client';

import Link from 'next/link';
import { useState } from 'react';
import { wishText, wishWords } from '@/components/preferences/words';
import { announce } from '@/components/ui/Announce';
import { Button } from '@/components/ui/Button';
import { useLanguage } from '@/components/ui/language';
import { answerRemember } from '@/lib/actions/preferences';
import type { RememberAsked } from '@/lib/agent/preferences/types';

type Props = { conversationId: string; messageId: string; question: RememberAsked };

const link = 'underline decoration-line underline-offset-4 hover:text-ink';

/** The question whether to remember what was just said. Nothing is kept before Yes; who ignores it has said nothing. */
export function RememberCard({ conversationId, messageId, question }: Props) {
  const [state, setState] = useState(question.state);
  const [trouble, setTrouble] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const language = useLanguage();
  const say = wishWords[language];
  const words = question.asked.map((wish) => wishText(wish, language)).join(' · ');

  async function answer(yes: boolean) {
    setWaiting(true);
    setTrouble(false);
    try {
      const answered = await answerRemember(conversationId, messageId, yes);
      setTrouble(!answered);
      if (!answered) return;
      setState(answered.state);
      announce(answered.state === 'kept' ? say.kept(words) : say.declined, language);
    } catch {
      setTrouble(true);
    } finally {
      setWaiting(false);
    }
  }

  if (state !== 'asked') {
    return (
      <p lang={language} className="text-xs text-faint">
        {state === 'kept' ? say.kept(words) : say.declinedForGood}{' '}
        <Link href="/preferences" prefetch={false} className={link}>
          {say.preferences}
        </Link>
      </p>
    );
  }
  return (
    <section
      lang={language}
      aria-label={say.remember}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-line bg-raised px-4 py-3"
    >
      <div className="min-w-0 grow text-sm">
        <p>
          <span className="text-soft">{say.askRemember}</span> <span className="font-medium">{words}</span>
        </p>
        <p className="text-xs text-faint">{trouble ? say.notKept : say.promise}</p>
      </div>
      <div className="flex gap-2">
        <Button disabled={waiting} onClick={() => void answer(true)}>
          {say.yes}
        </Button>
        <Button disabled={waiting} onClick={() => void answer(false)}>
          {say.no}
        </Button>
      </div>
    </section>
  );
}
