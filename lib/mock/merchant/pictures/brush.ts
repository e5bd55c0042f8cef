import type { Kind, Tint } from '../data/kinds';
import { kinds, tints } from '../data/kinds';
import { palette, type Swatch } from './palette';

/** Offset 0–1, colour, and opacity when it is not 1. */
export type Stop = readonly [offset: number, color: string, opacity?: number];
/** x1 y1 x2 y2 of the light, as fractions of the painted shape. */
export type Axis = readonly [number, number, number, number];

/** The loaded brush of one picture: its tint, and a place to keep gradients and clips under ids no other picture has. */
export type Brush = Swatch & {
  tint: Tint;
  /** A linear gradient; answers what `fill` or `stroke` takes. */
  linear(stops: readonly Stop[], axis?: Axis): string;
  /** A radial gradient, by default lit from the upper left of the shape. */
  radial(stops: readonly Stop[], at?: readonly [cx: number, cy: number, r: number]): string;
  /** Shows `inside` only where the outline `d` is. */
  clip(d: string, inside: string): string;
  /** All that was kept, for `<defs>`. */
  defs(): string;
};

/** Draws one thing on the ground, centred, in the brush's tint. */
export type Drawing = (brush: Brush) => string;

const across: Axis = [0, 0, 1, 0];

/** A brush for one kind in one tint. Drawing with it is the only thing that changes it. */
export function brushFor(kind: Kind, tint: Tint): Brush {
  const prefix = `p${kinds.indexOf(kind)}-${tints.indexOf(tint)}-`;
  const kept = new Map<string, string>();
  const keep = (markup: (id: string) => string): string => {
    const key = markup('');
    const id = kept.get(key) ?? `${prefix}${kept.size}`;
    kept.set(key, id);
    return id;
  };
  return {
    ...palette[tint],
    tint,
    linear(stops, axis = across) {
      const [x1, y1, x2, y2] = axis;
      const ends = `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`;
      const id = keep((name) => `<linearGradient id="${name}" ${ends}>${stops.map(stopMarkup).join('')}</linearGradient>`);
      return `url(#${id})`;
    },
    radial(stops, at = [0.35, 0.3, 0.8]) {
      const [cx, cy, r] = at;
      const id = keep(
        (name) => `<radialGradient id="${name}" cx="${cx}" cy="${cy}" r="${r}">${stops.map(stopMarkup).join('')}</radialGradient>`,
      );
      return `url(#${id})`;
    },
    clip(d, inside) {
      const id = keep((name) => `<clipPath id="${name}"><path d="${d}"/></clipPath>`);
      return `<g clip-path="url(#${id})">${inside}</g>`;
    },
    defs: () => [...kept].map(([markup, id]) => markup.replace('id=""', `id="${id}"`)).join(''),
  };
}

function stopMarkup([offset, color, opacity]: Stop): string {
  return `<stop offset="${offset}" stop-color="${color}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`;
}
