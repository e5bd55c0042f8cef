import { NewTab } from '@/components/ui/NewTab';
import type { CheckoutView } from '@/lib/checkout/types';

const names: Record<string, string> = {
  terms_of_use: 'Terms',
  privacy_policy: 'Privacy',
  return_policy: 'Returns',
  shipping_policy: 'Shipping',
  contact_us: 'Contact',
  about_us: 'About',
  faq: 'Questions',
  support: 'Help',
};

/** Only web addresses become links: a merchant's text is data. */
export function webAddress(text: string | undefined): string | undefined {
  if (!text || !URL.canParse(text)) return undefined;
  return /^https?:$/.test(new URL(text).protocol) ? text : undefined;
}

/** The merchant's own pages, in a new tab so that the checkout stays. */
export function PolicyLinks({ merchantName, links }: { merchantName: string; links: CheckoutView['session']['links'] }) {
  const safe = links.filter((link) => webAddress(link.url));
  if (safe.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 text-xs" aria-label={`${merchantName}: policies`}>
      {safe.map((link) => (
        <li key={`${link.type} ${link.url}`}>
          <NewTab
            href={link.url}
            className="inline-flex min-h-9 items-center text-soft underline decoration-line underline-offset-4 hover:text-ink"
          >
            {link.title || names[link.type] || link.type}
          </NewTab>
        </li>
      ))}
    </ul>
  );
}
