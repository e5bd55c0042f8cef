import Link from 'next/link';

export default function NotFound() {
  return (
    <main className="mx-auto grid w-full max-w-[46rem] gap-3 px-4 py-24">
      <h1 className="text-xl font-semibold">There is no such page</h1>
      <p className="text-base">
        <Link href="/" className="text-accent underline underline-offset-4">
          Back to the shop
        </Link>
      </p>
    </main>
  );
}
