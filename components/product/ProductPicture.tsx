'use client';

import { ImageOff } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { join } from '@/components/ui/join';
import type { Picture } from '@/lib/catalog/types';

/** The feed's picture in a square that has its size before the picture has arrived, and keeps it when none arrives. */
export function ProductPicture({
  picture,
  title,
  className,
  eager,
}: {
  picture?: Picture;
  title: string;
  className?: string;
  eager?: boolean;
}) {
  const [broken, setBroken] = useState<string>();
  const image = useRef<HTMLImageElement>(null);
  const url = picture?.url;
  // A picture that failed before the page came alive sent its error to nobody.
  useEffect(() => {
    const seen = image.current;
    if (url && seen?.complete && seen.naturalWidth === 0) seen.decode().catch(() => setBroken(url));
  }, [url]);
  return (
    <div className={join('aspect-square overflow-hidden bg-sunken', className)}>
      {picture && broken !== url ? (
        // biome-ignore lint/performance/noImgElement: drawings are small SVGs from merchants' own addresses; the optimiser has nothing to add
        <img
          ref={image}
          src={picture.url}
          alt={picture.alt || title}
          width={picture.width}
          height={picture.height}
          loading={eager ? 'eager' : 'lazy'}
          decoding="async"
          referrerPolicy="no-referrer"
          className="size-full object-cover"
          onError={() => setBroken(url)}
        />
      ) : (
        <div role="img" aria-label={title} className="grid size-full place-items-center text-faint">
          <ImageOff aria-hidden size={28} strokeWidth={1.5} />
        </div>
      )}
    </div>
  );
}
