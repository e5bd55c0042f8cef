'use client';

import { type ComponentProps, type ComponentType, useEffect, useState } from 'react';
import type { Together } from './Together';

type Props = ComponentProps<typeof Together>;
let loaded: ComponentType<Props> | undefined;

/** Fetches the code of a checkout over several merchants, which few carts need. */
export async function loadTogether(): Promise<void> {
  loaded ??= (await import('./Together')).Together;
}

/** Where it is shown, once its code is there. */
export function TogetherSlot(props: Props) {
  const [Shown, setShown] = useState<ComponentType<Props> | undefined>(() => loaded);
  useEffect(() => {
    if (!Shown) void loadTogether().then(() => setShown(() => loaded));
  }, [Shown]);
  return Shown ? <Shown {...props} /> : null;
}
