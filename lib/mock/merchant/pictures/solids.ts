import type { Brush } from './brush';
import type { Swatch } from './palette';
import { path, roundRect } from './shapes';
import { soft } from './stage';

/** The outline that a round-cornered front leaves when it is pushed back by (dx, dy): to the right (dx > 0) and up (dy < 0). */
export function pushed(x: number, y: number, w: number, h: number, r: number, dx: number, dy: number): string {
  const length = Math.hypot(dx, dy);
  const [nx, ny] = [(dy / length) * r, (-dx / length) * r];
  const corner = [
    [x + r + nx, y + r + ny],
    [x + r + nx + dx, y + r + ny + dy],
    [x + w - r - nx + dx, y + h - r - ny + dy],
    [x + w - r - nx, y + h - r - ny],
  ].map(([px, py]) => `${(px as number).toFixed(1)} ${(py as number).toFixed(1)}`);
  return `${roundRect(x, y, w, h, r)}${roundRect(x + dx, y + dy, w, h, r)}M${corner.join('L')}Z`;
}

/** A round-cornered block seen from the front with its top and right side going back; `face` is drawn on the front, inside it. */
export function slab(
  brush: Brush,
  x: number,
  y: number,
  w: number,
  h: number,
  r: number,
  dx: number,
  dy: number,
  of: Swatch = brush,
  face = '',
): string {
  const sides = brush.linear(
    [
      [0, of.light],
      [0.45, of.base],
      [0.62, of.shade],
      [1, of.deep],
    ],
    [0.3, 0, 0.75, 0.6],
  );
  const front = roundRect(x, y, w, h, r);
  return path(pushed(x, y, w, h, r, dx, dy), sides) + path(front, soft(brush, of)) + (face && brush.clip(front, face));
}

/** A box with sharp edges: front, top and right side, each its own tone. */
export function carton(brush: Brush, x: number, y: number, w: number, h: number, dx: number, dy: number, of: Swatch = brush): string {
  return (
    path(
      `M${x} ${y}h${w}l${dx} ${dy}h${-w}Z`,
      brush.linear([
        [0, of.light],
        [1, of.base],
      ]),
    ) +
    path(
      `M${x + w} ${y}l${dx} ${dy}v${h}l${-dx} ${-dy}Z`,
      brush.linear(
        [
          [0, of.shade],
          [1, of.deep],
        ],
        [0, 0, 0.3, 1],
      ),
    ) +
    path(`M${x} ${y}h${w}v${h}h${-w}Z`, soft(brush, of))
  );
}
