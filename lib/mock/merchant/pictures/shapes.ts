/** Plain SVG shapes as text. `extra` is more attributes, `opacity` and the like. */

/** A filled outline. */
export function path(d: string, fill: string, extra = ''): string {
  return `<path d="${d}" fill="${fill}"${attributes(extra)}/>`;
}

/** An open line; its ends are round because the picture says so once for all lines. */
export function line(d: string, stroke: string, width: number, extra = ''): string {
  return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}"${attributes(extra)}/>`;
}

/** A row of stitches along a seam. */
export function stitches(d: string, stroke: string, extra = ''): string {
  return line(d, stroke, 2.2, `stroke-dasharray="7 6" ${extra}`);
}

/** A filled ellipse around its centre, by its two radii. */
export function ellipse(cx: number, cy: number, rx: number, ry: number, fill: string, extra = ''): string {
  return `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}"${attributes(extra)}/>`;
}

/** A filled rectangle with corners of radius `r`. */
export function rect(x: number, y: number, width: number, height: number, r: number, fill: string, extra = ''): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${r}" fill="${fill}"${attributes(extra)}/>`;
}

/** Shapes moved, turned or scaled together. */
export function group(inside: string, transform: string, extra = ''): string {
  return `<g transform="${transform}"${attributes(extra)}>${inside}</g>`;
}

/** The outline of a rectangle with round corners, for clips. */
export function roundRect(x: number, y: number, w: number, h: number, r: number): string {
  return `M${x + r} ${y}H${x + w - r}Q${x + w} ${y} ${x + w} ${y + r}V${y + h - r}Q${x + w} ${y + h} ${x + w - r} ${y + h}H${x + r}Q${x} ${y + h} ${x} ${y + h - r}V${y + r}Q${x} ${y} ${x + r} ${y}Z`;
}

/** The outline of an ellipse, for clips. */
export function oval(cx: number, cy: number, rx: number, ry: number): string {
  return `M${cx - rx} ${cy}A${rx} ${ry} 0 0 1 ${cx + rx} ${cy}A${rx} ${ry} 0 0 1 ${cx - rx} ${cy}Z`;
}

/** What was drawn for the left, and its mirror image. */
export function both(inside: string, axis = 320): string {
  return inside + group(inside, `matrix(-1 0 0 1 ${axis * 2} 0)`);
}

function attributes(extra: string): string {
  return extra ? ` ${extra.trim()}` : '';
}
