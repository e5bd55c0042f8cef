/** A product's picture in a fixed square; nothing shifts while it loads, and a broken one leaves a quiet ground. */
export function LinePicture({ url, alt, small = false }: { url?: string; alt: string; small?: boolean }) {
  return (
    <span className={`block aspect-square overflow-hidden rounded-control bg-sunken ${small ? 'size-12 shrink-0' : 'w-full'}`}>
      {url && (
        // biome-ignore lint/performance/noImgElement: the feed's pictures are small drawings; their host is checked by the page's policy
        <img src={url} alt={alt} width={160} height={160} loading="lazy" decoding="async" className="size-full object-cover text-[0]" />
      )}
    </span>
  );
}
