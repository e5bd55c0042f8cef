import type { Brush } from './brush';
import type { Swatch } from './palette';
import { ellipse } from './shapes';

export const pictureSize = { width: 640, height: 640 } as const;

/** The ground every product stands on: warm paper, brightest behind the upper left, part of the picture so that dark pages show it too. */
export function ground(brush: Brush): string {
  const fill = brush.radial(
    [
      [0, '#f4efe8'],
      [0.55, '#ebe4da'],
      [1, '#ddd4c7'],
    ],
    [0.42, 0.36, 0.78],
  );
  return `<rect width="640" height="640" fill="${fill}"/>`;
}

/** The one soft shadow: a wide faint pool and a darker core where the thing touches the ground. Light comes from the left, so it leans right. */
export function contact(brush: Brush, cx: number, cy: number, rx: number, ry = rx * 0.13, strength = 1): string {
  const pool = brush.radial(
    [
      [0, '#5b4632', 0.3],
      [0.55, '#5b4632', 0.13],
      [1, '#5b4632', 0],
    ],
    [0.5, 0.5, 0.5],
  );
  const core = brush.radial(
    [
      [0, '#3a2c20', 0.45],
      [0.6, '#3a2c20', 0.22],
      [1, '#3a2c20', 0],
    ],
    [0.5, 0.5, 0.5],
  );
  const opacity = strength === 1 ? '' : `opacity="${strength}"`;
  return (
    ellipse(cx + rx * 0.06, cy + ry * 0.1, rx * 1.2, ry * 1.7, pool, opacity) +
    ellipse(cx + rx * 0.02, cy, rx * 0.98, ry * 0.72, core, opacity)
  );
}

/** The shadow of what hangs above the ground: fainter and softer. */
export function hovering(brush: Brush, cx: number, cy: number, rx: number): string {
  const pool = brush.radial(
    [
      [0, '#5b4632', 0.3],
      [0.6, '#5b4632', 0.12],
      [1, '#5b4632', 0],
    ],
    [0.5, 0.5, 0.5],
  );
  return ellipse(cx, cy, rx, rx * 0.12, pool);
}

/** Cloth, leather, matte plastic: lit from the upper left, turning away to the lower right. */
export function soft(brush: Brush, of: Swatch = brush): string {
  return brush.linear(
    [
      [0, of.light],
      [0.42, of.base],
      [1, of.shade],
    ],
    [0.1, 0, 0.8, 1],
  );
}

/** An upright cylinder: bright a quarter in, dark near the right edge, a little light coming back at the end. */
export function round(brush: Brush, of: Swatch = brush): string {
  return brush.linear([
    [0, of.base],
    [0.24, of.light],
    [0.58, of.base],
    [0.9, of.shade],
    [1, of.base],
  ]);
}

/** Polished metal or glaze: the same cylinder with harder turns. */
export function polished(brush: Brush, of: Swatch = brush): string {
  return brush.linear([
    [0, of.shade],
    [0.08, of.base],
    [0.22, of.light],
    [0.3, of.light],
    [0.42, of.base],
    [0.72, of.base],
    [0.9, of.shade],
    [1, of.base],
  ]);
}

/** A ball. */
export function ball(brush: Brush, of: Swatch = brush): string {
  return brush.radial(
    [
      [0, of.light],
      [0.5, of.base],
      [1, of.shade],
    ],
    [0.34, 0.28, 0.78],
  );
}

/** The inside of a hollow thing: dark above, lighter where the light falls in. */
export function hollow(brush: Brush, of: Swatch = brush): string {
  return brush.linear(
    [
      [0, of.deep],
      [1, of.shade],
    ],
    [0, 0, 0.4, 1],
  );
}

/** White that fades downward, for highlights laid over a shape. */
export function gleam(brush: Brush, strength = 0.5): string {
  return brush.linear(
    [
      [0, '#fff', strength],
      [1, '#fff', 0],
    ],
    [0, 0, 0, 1],
  );
}

/** Dark that grows to the right, for turning a shape away from the light. */
export function dusk(brush: Brush, strength = 0.3): string {
  return brush.linear([
    [0.22, '#20140c', 0],
    [1, '#20140c', strength],
  ]);
}
