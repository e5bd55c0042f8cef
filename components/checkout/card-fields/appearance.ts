import type { Appearance } from '@stripe/stripe-js';

/**
 * The shop's colours as Elements' appearance. Read from the page, where light and dark are decided: the frame of another origin cannot see our
 * custom properties, and `light-dark()` only becomes a colour on an element.
 */
export function shopAppearance(): Appearance {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const color = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const variables = {
    colorText: color('--color-ink'),
    colorTextSecondary: color('--color-soft'),
    colorTextPlaceholder: color('--color-faint'),
    colorBackground: color('--color-raised'),
    colorPrimary: color('--color-accent'),
    colorDanger: color('--color-danger'),
    colorBorder: color('--color-edge'),
    fontFamily: getComputedStyle(document.body).fontFamily,
    borderRadius: '10px',
    // The reader's own size of letters: a frame of another origin has its own root and would not hear of it.
    fontSizeBase: getComputedStyle(document.documentElement).fontSize,
    spacingUnit: '4px',
  };
  probe.remove();
  return {
    theme: isDark(variables.colorBackground) ? 'night' : 'stripe',
    labels: 'above',
    variables: variables as Appearance['variables'],
  };
}

/** Whether a computed colour (`rgb(32, 29, 26)`) is a dark ground. */
export function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/\d+(\.\d+)?/g) ?? []).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Calls back when the shopper's theme changes, by the system or by the shop's own button; returns the end of it. */
export function onThemeChange(changed: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  return () => {
    system.removeEventListener('change', changed);
    observer.disconnect();
  };
}
