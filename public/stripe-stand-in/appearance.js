const textOf = (value) => (typeof value === 'string' && value ? value : undefined);
export const dark = matchMedia('(prefers-color-scheme: dark)');

/** The colour that the frame lies on: inside, it is painted again, for contrast is judged (and forced colours are made) within one document. */
function groundBehind(frame) {
  for (let place = frame?.parentElement; place; place = place.parentElement) {
    const color = getComputedStyle(place).backgroundColor;
    if (color && color !== 'transparent' && !/^rgba\(.*, 0\)$/.test(color)) return color;
  }
  return undefined;
}

/** The shop's appearance, in the words that the frame knows. */
export function dressOf({ theme, variables = {} } = {}, frame = undefined) {
  const colors = {
    ground: groundBehind(frame),
    ink: variables.colorText,
    paper: variables.colorBackground,
    accent: variables.colorPrimary,
    danger: variables.colorDanger,
    quiet: variables.colorTextSecondary,
    line: variables.colorBorder ?? variables.colorTextPlaceholder,
    radius: variables.borderRadius,
  };
  const known = Object.fromEntries(Object.entries(colors).filter(([, value]) => textOf(value)));
  // Without a theme, the page's own: it may be set to one against the system's.
  const page = getComputedStyle(document.documentElement).colorScheme;
  const isDark = theme ? theme === 'night' : page === 'dark' || (page !== 'light' && dark.matches);
  const scheme = isDark ? 'dark' : 'light';
  return { colors: known, scheme, font: textOf(variables.fontFamily), size: textOf(variables.fontSizeBase) };
}

/**
 * The page's own font files for `family`, as bytes. A frame of an opaque origin may not fetch a font, but it may be given one; the file is in the
 * browser's cache already. Real Stripe takes `fonts` with addresses instead.
 */
export async function fontsOf(family) {
  const name = bare(family?.split(',')[0]);
  if (!name) return [];
  const rules = [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? location.href }));
    } catch {
      return []; // a sheet of another origin
    }
  });
  const faces = rules.filter(({ rule }) => rule instanceof CSSFontFaceRule && bare(rule.style.getPropertyValue('font-family')) === name);
  const loaded = faces.slice(0, 4).map(async ({ rule, base }) => {
    const url = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src'))?.[1];
    const answer = url && (await fetch(new URL(url, base)));
    if (!answer?.ok) return [];
    const [weight, style] = ['font-weight', 'font-style'].map((property) => rule.style.getPropertyValue(property) || 'normal');
    return [{ name, bytes: await answer.arrayBuffer(), weight, style }];
  });
  return (await Promise.all(loaded.map((one) => one.catch(() => [])))).flat();
}

const bare = (name) => name?.trim().replace(/^["']|["']$/g, '');
