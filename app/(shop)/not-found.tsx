import Link from 'next/link';

export default function NotFound() {
  return (
    <div className="mx-auto grid w-full max-w-[46rem] content-center gap-3 px-4 py-24">
      <h1 className="text-xl font-semibold">There is nothing here</h1>
      <p className="text-base text-soft">
        The conversation or order does not exist, or it belongs to another guest. What you bought is under Orders.
      </p>
      <p>
        <Link href="/" className="inline-flex min-h-11 items-center rounded-control bg-accent px-4 font-semibold text-on-accent">
          Start a conversation
        </Link>
      </p>
    </div>
  );
}
