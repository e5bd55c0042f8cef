import Link from 'next/link';
import { join } from '@/components/ui/join';

const pages = [
  { id: 'exchanges', href: '/studio', name: 'Exchanges' },
  { id: 'switches', href: '/studio/switches', name: 'Switches' },
] as const;

/** What the studio is, and its pages. */
export function StudioHead({ here }: { here: (typeof pages)[number]['id'] }) {
  return (
    <>
      <h1 className="text-xl font-semibold">Studio</h1>
      <p className="mt-1 max-w-[42rem] text-sm text-soft">
        For whoever shows this shop or tries a merchant in it: what passes between the parties, and switches that break it on purpose. Keys,
        tokens, cards and the shopper are hidden before anything is kept; all of it is forgotten when the shop stops.
      </p>
      <nav aria-label="Studio" className="mt-4 flex gap-1 border-b border-line">
        {pages.map(({ id, href, name }) => (
          <Link
            key={id}
            href={href}
            aria-current={id === here ? 'page' : undefined}
            className={join(
              'inline-flex min-h-11 items-center border-b-2 px-3 text-sm',
              id === here ? 'border-accent font-semibold' : 'border-transparent text-soft hover:text-ink',
            )}
          >
            {name}
          </Link>
        ))}
      </nav>
    </>
  );
}
