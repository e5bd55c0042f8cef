import { ArrowDown } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { useLanguage } from '@/components/ui/language';
import { foundWords } from './found-words';

/** Over the composer, and beside it where there is room, so that it lies on nothing; on a phone with an open checkout its place is the Pay button's. */
export function JumpToLatest({ onJump }: { onJump: () => void }) {
  const language = useLanguage();
  return (
    <Button
      size="small"
      lang={language}
      onClick={onJump}
      className="absolute -top-8 w-max left-1/2 -translate-x-1/2 rounded-full shadow-card xl:top-6 xl:left-[calc(100%+0.75rem)] xl:translate-x-0 max-sm:in-[:root:has([data-paybar])]:hidden"
    >
      <ArrowDown aria-hidden size={14} /> {foundWords[language].latest}
    </Button>
  );
}
