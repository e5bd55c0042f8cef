'use client';

import { Moon, Sun } from 'lucide-react';

/** Light or dark: the device's until the shopper presses this; then theirs, kept in a cookie so that the first paint is right. */
export function ThemeButton() {
  function toggle() {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in two of three engines
    document.cookie = `aisle_theme=${root.dataset.theme};path=/;max-age=31536000;samesite=lax`;
  }
  return (
    <button
      type="button"
      onClick={toggle}
      aria-label="Switch between light and dark"
      className="grid size-11 place-items-center rounded-control text-soft hover:bg-sunken hover:text-ink"
    >
      <Sun aria-hidden size={18} className="shown-dark" />
      <Moon aria-hidden size={18} className="shown-light" />
    </button>
  );
}
