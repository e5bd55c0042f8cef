import type { Brush } from './brush';
import { both, line, path } from './shapes';
import { dusk, soft } from './stage';

/** A garment's outline filled, turned away from the light on its right side and lit along the left. `details` stay inside it. */
export function cloth(brush: Brush, outline: string, details = ''): string {
  return path(outline, soft(brush)) + brush.clip(outline, details + path('M320 60H640V640H340Z', dusk(brush, 0.22)));
}

/** A crease. */
export function fold(brush: Brush, d: string, width = 4): string {
  return line(d, brush.deep, width, 'opacity=".28"');
}

/** A seam or an edge. */
export function seam(brush: Brush, d: string, width = 3): string {
  return line(d, brush.deep, width, 'opacity=".45"');
}

/** The left sleeve of a jacket hanging straight down, its cuff, and the right one. */
export function sleeves(brush: Brush, cuff: string): string {
  const arm =
    'M238 164C206 174 184 192 174 224C156 290 138 380 122 466C120 478 126 484 136 486L176 494C186 496 190 490 192 480L216 300C222 260 232 210 238 164Z';
  return both(
    path(arm, soft(brush)) +
      fold(brush, 'M166 290C180 298 198 296 212 286') +
      fold(brush, 'M152 352C166 358 182 356 198 346') +
      brush.clip(arm, path('M110 448L200 466V510H100Z', cuff) + line('M206 196C180 210 180 260 166 320', '#fff', 10, 'opacity=".16"')),
  );
}

/** The trunk of a jacket, from the neck to the hips. */
export const trunk =
  'M320 160C300 160 280 158 262 152C240 164 216 176 206 190C200 206 202 230 202 256C204 340 200 430 194 508C194 518 200 524 210 526C250 532 290 534 320 534';

/** A zip: teeth, tape and slider. */
export function zip(brush: Brush, from: number, to: number, x = 320): string {
  return (
    line(`M${x} ${from}V${to}`, brush.deep, 8, 'opacity=".55"') +
    line(`M${x} ${from + 4}V${to}`, '#cfd3d8', 4, 'stroke-dasharray="1 6"') +
    path(`M${x - 5} ${from}H${x + 5}L${x + 4} ${from + 28}Q${x} ${from + 34} ${x - 4} ${from + 28}Z`, '#b9bec6')
  );
}
