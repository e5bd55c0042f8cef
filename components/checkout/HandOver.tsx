import { ExternalLink } from 'lucide-react';
import { NewTab } from '@/components/ui/NewTab';
import { webAddress } from './PolicyLinks';

/** The merchant needs a step that only its own site can do: the way there stands where Pay would. */
export function HandOver({ merchantName, url }: { merchantName: string; url: string }) {
  const address = webAddress(url);
  return (
    <div data-noprint className="border-t border-line px-4 pt-4 pb-4 text-center sm:px-6 sm:pt-5 sm:pb-5">
      {address && (
        <NewTab
          href={address}
          className="inline-flex min-h-12 w-full items-center justify-center gap-2 rounded-control bg-accent px-5 text-base font-semibold text-on-accent hover:bg-accent-strong"
        >
          Continue at {merchantName}
          <ExternalLink aria-hidden size={16} />
        </NewTab>
      )}
      <p className="mt-3 text-xs text-balance text-soft">
        {merchantName} finishes this order on its own site. Nothing was charged here, and no payment token was made.
      </p>
    </div>
  );
}
