'use client';

import { Printer } from 'lucide-react';
import { Button } from '@/components/ui/Button';

export function PrintButton() {
  return (
    <Button onClick={() => window.print()}>
      <Printer aria-hidden size={16} /> Print
    </Button>
  );
}
