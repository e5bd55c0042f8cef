import { webAddress } from '@/components/checkout/PolicyLinks';
import { NewTab } from '@/components/ui/NewTab';
import type { ShopTools } from '@/lib/agent/types';

/** Merchants' own words on returns, shipping and the like: quotations, each with the page they stand on. */
export function PolicyPart({ policies }: { policies: ShopTools['get_policy']['output']['policies'] }) {
  return policies.map(({ merchant, title, url, passages }) => (
    <figure key={merchant.slug} className="max-w-[65ch] border-l-2 border-line pl-4">
      <blockquote lang="en" cite={webAddress(url)} className="grid gap-1 text-sm text-soft">
        {passages.map((passage) => (
          <p key={passage}>{passage}</p>
        ))}
      </blockquote>
      <figcaption className="mt-1 text-xs">
        {merchant.name}
        {webAddress(url) && (
          <>
            {' · '}
            <NewTab
              lang="en"
              href={url}
              className="inline-flex min-h-9 items-center underline decoration-line underline-offset-4 hover:text-ink"
            >
              {title}
            </NewTab>
          </>
        )}
      </figcaption>
    </figure>
  ));
}
