import type { Drawing } from './brush';
import { fold, seam } from './cloth';
import { material } from './palette';
import { both, ellipse, line, path, rect, stitches } from './shapes';
import { slab } from './solids';
import { contact, dusk, polished, round, soft } from './stage';

const { charcoal, steel } = material;

const neckPillow: Drawing = (brush) => {
  const u = 'M216 432C132 330 196 196 320 194C444 196 508 330 424 432';
  return [
    contact(brush, 326, 498, 190, 28),
    line('M222 436C140 332 200 206 322 204C446 206 506 334 428 438', brush.deep, 130),
    line(u, brush.shade, 128),
    line('M212 426C128 326 194 190 318 188C440 190 502 320 420 424', brush.base, 108),
    line('M190 380C150 290 206 184 314 180C390 178 440 214 458 268', brush.light, 40, 'opacity=".45"'),
    line('M176 350C156 260 220 166 306 160', '#fff', 18, 'opacity=".35"'),
    line('M206 452C180 436 168 420 160 404M434 452C460 436 472 420 480 404', brush.deep, 4, 'opacity=".4"'),
    line('M246 430C200 360 220 262 320 258C420 262 440 360 394 430', brush.deep, 4, 'opacity=".35"'),
    line('M262 462C290 480 350 480 378 462', charcoal.base, 11) +
      ellipse(320, 475, 13, 13, charcoal.deep) +
      ellipse(318, 473, 8, 8, polished(brush, steel)),
    path('M496 300l30 -6v34l-26 4Z', brush.trim),
  ].join('');
};

const beachTowel: Drawing = (brush) => {
  const bands = [
    [128, 18],
    [158, 40],
    [210, 18],
    [318, 18],
    [348, 40],
    [400, 18],
  ] as const;
  const layer = (y: number) =>
    slab(
      brush,
      96,
      y,
      366,
      62,
      28,
      92,
      -62,
      brush,
      bands.map(([x, w]) => rect(x, y, w, 62, 0, brush.trim)).join('') + rect(96, y + 44, 366, 18, 0, '#1a120c', 'opacity=".13"'),
    );
  return [
    contact(brush, 332, 486, 236, 28),
    layer(416),
    layer(354),
    layer(292),
    brush.clip(
      'M124 292H462L540 230H200Z',
      bands.map(([x, w]) => path(`M${x} 296l92 -66h${w}l-92 66Z`, brush.trim)).join('') +
        path('M120 292L200 230H320L250 292Z', '#fff', 'opacity=".16"'),
    ),
    line('M122 290H436', brush.light, 5, 'opacity=".8"'),
  ].join('');
};

const tote: Drawing = (brush) => {
  const front = 'M146 262H494L516 520C516 530 510 536 500 536H140C130 536 124 530 124 520Z';
  return [
    contact(brush, 326, 538, 208, 26),
    line('M246 270C240 60 400 60 394 270', brush.deep, 18),
    path('M146 262C200 240 440 240 494 262L470 290H170Z', brush.deep),
    path(front, soft(brush)),
    brush.clip(
      front,
      path('M400 260H530V540H420Z', dusk(brush, 0.25)) +
        fold(brush, 'M156 300C170 360 164 440 150 500', 5) +
        fold(brush, 'M486 300C470 360 476 440 492 510', 5) +
        path('M120 512H520V540H120Z', brush.deep, 'opacity=".22"') +
        line('M172 290C168 350 164 400 158 450', '#fff', 14, 'opacity=".25"'),
    ),
    stitches('M150 282H490', brush.trim, 'opacity=".8"'),
    line('M240 316C232 90 396 90 392 316', brush.shade, 22) +
      line('M238 314C230 94 388 92 390 314', brush.base, 15) +
      line('M244 220C250 150 280 124 310 122', '#fff', 4, 'opacity=".4"'),
    both(path('M228 268H252V330H228Z', brush.shade) + stitches('M232 274H248V324H232Z', brush.trim, 'opacity=".7"')),
    // a sun over two waves
    path('M260 420A60 60 0 0 1 380 420Z', brush.trim, 'opacity=".95"') +
      line('M246 444Q270 430 296 444T346 444T394 444M262 468Q284 456 304 468T344 468T378 468', brush.trim, 8, 'opacity=".95"'),
  ].join('');
};

const umbrella: Drawing = (brush) => {
  const canopy =
    'M84 336C92 206 190 122 320 120C450 122 548 206 556 336C530 306 494 304 472 336C442 300 400 298 372 336C352 302 288 302 268 336C240 298 198 300 168 336C146 304 110 306 84 336Z';
  return [
    contact(brush, 326, 566, 130, 18),
    path(
      'M84 336C110 306 146 304 168 336C198 300 240 298 268 336C288 302 352 302 372 336C400 298 442 300 472 336C494 304 530 306 556 336C500 380 140 380 84 336Z',
      brush.deep,
    ),
    rect(314, 300, 12, 206, 5, round(brush, steel)),
    line('M320 480V520C320 570 250 570 250 524', material.oak.shade, 22) +
      line('M318 478V520C318 562 252 562 252 524', material.oak.base, 14) +
      line('M314 486V520', material.oak.light, 4),
    path(canopy, soft(brush)),
    brush.clip(
      canopy,
      path('M320 120C400 170 460 250 472 340H560C540 200 440 110 320 120Z', brush.deep, 'opacity=".28"') +
        path('M320 120C350 180 370 260 372 340H472C460 250 400 170 320 120Z', brush.deep, 'opacity=".12"') +
        path('M320 120C240 170 180 250 168 340H84C96 210 200 110 320 120Z', '#fff', 'opacity=".14"') +
        seam(
          brush,
          'M320 120C240 170 180 250 168 340M320 120C290 180 270 260 268 340M320 120C350 180 370 260 372 340M320 120C400 170 460 250 472 340',
          3,
        ) +
        line('M112 290C130 224 180 170 240 148', '#fff', 12, 'opacity=".3"'),
    ),
    line(
      'M84 336C110 306 146 304 168 336C198 300 240 298 268 336C288 302 352 302 372 336C400 298 442 300 472 336C494 304 530 306 556 336',
      brush.trim,
      5,
      'opacity=".85"',
    ),
    rect(314, 88, 12, 36, 6, charcoal.base),
    [84, 168, 268, 372, 472, 556].map((x) => ellipse(x, 339, 5, 5, steel.base)).join(''),
  ].join('');
};

export const travel = { 'neck-pillow': neckPillow, 'beach-towel': beachTowel, tote, umbrella };
