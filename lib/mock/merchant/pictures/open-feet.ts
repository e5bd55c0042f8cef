import type { Drawing } from './brush';
import { material } from './palette';
import { group, line, path, rect, stitches } from './shapes';
import { contact, polished, soft } from './stage';

const { charcoal, gum, brass } = material;

export const sandal: Drawing = (brush) => {
  const bed =
    'M84 392C92 366 130 356 180 364C250 374 300 388 370 384C440 380 500 362 546 376C566 384 564 408 548 420H130C100 420 84 408 84 392Z';
  const instep = 'M216 424C220 366 236 316 278 288C302 276 332 282 348 294C322 324 312 372 314 424Z';
  const toe = 'M366 424C370 374 386 336 416 322C440 314 466 326 480 338C462 358 454 390 456 424Z';
  const gloss = (d: string) => line(d, '#fff', 6, 'opacity=".26"');
  return [
    contact(brush, 322, 466, 240, 24),
    // the far half of the ankle strap
    path('M100 274C130 240 236 238 286 272L272 296C236 270 146 270 116 296Z', brush.deep),
    path(
      bed,
      brush.linear(
        [
          [0, '#f0dfc4'],
          [0.6, '#d8b98f'],
          [1, '#b58f60'],
        ],
        [0, 0, 0.6, 1],
      ),
    ),
    line('M100 386C140 368 220 382 300 392C400 396 480 374 540 386', '#fff', 5, 'opacity=".4"'),
    path('M206 424C210 360 226 308 270 286L290 290L240 424ZM356 424C360 370 378 334 408 320L430 326L384 424Z', brush.deep),
    path(instep, soft(brush)),
    path(toe, soft(brush)),
    gloss('M244 360C252 330 266 310 288 300') + gloss('M392 366C398 350 406 340 420 334'),
    stitches('M300 418C300 368 310 322 334 296M442 418C440 386 448 358 466 340', brush.trim, 'opacity=".7"'),
    stitches('M230 418C234 366 250 322 286 296M380 418C384 376 398 344 422 330', brush.trim, 'opacity=".7"'),
    // heel strap and the near half of the ankle strap
    path('M96 270C92 312 88 350 90 400H128C120 360 118 320 122 284Z', soft(brush)),
    path('M98 268C98 300 150 316 200 316C240 316 268 308 290 292L284 324C256 340 226 346 194 344C140 342 98 326 92 296Z', soft(brush)),
    stitches('M102 290C110 316 152 330 198 331C236 332 262 326 284 312', brush.trim, 'opacity=".7"'),
    group(
      rect(-20, -19, 40, 38, 7, polished(brush, brass)) + rect(-11, -11, 22, 22, 3, brush.shade) + line('M-8 0H17', brass.light, 4),
      'translate(190 331) rotate(2)',
    ),
    path(
      'M84 396C92 416 112 420 140 420H530C548 420 560 410 565 394C574 420 566 442 540 446H140C104 446 84 424 84 396Z',
      brush.linear(
        [
          [0, gum.light],
          [1, gum.shade],
        ],
        [0, 0, 0, 1],
      ),
    ),
    path('M90 424C104 440 120 444 140 444H540C552 442 562 434 566 424C568 450 552 466 530 466H140C112 466 94 450 90 424Z', charcoal.base),
    line('M130 457H536', charcoal.deep, 4, 'stroke-dasharray="16 12"'),
  ].join('');
};

export const flipFlop: Drawing = (brush) => {
  // a sole from above, heel at the bottom
  const sole =
    'M0 -190C44 -192 74 -150 72 -96C70 -50 52 -20 52 30C54 90 64 130 44 164C26 192 -26 192 -44 164C-62 132 -52 84 -58 34C-64 -16 -84 -50 -78 -106C-72 -156 -44 -188 0 -190Z';
  const one = [
    group(path(sole, brush.deep), 'translate(10 22)'),
    group(path(sole, brush.trim), 'translate(6 13)'),
    path(sole, soft(brush)),
    brush.clip(
      sole,
      [0, 1, 2, 3].map((row) => line(`M-90 ${-130 + row * 80}H90`, brush.shade, 4, 'stroke-dasharray="0 16" opacity=".6"')).join('') +
        line('M-58 -140C-66 -110 -64 -80 -52 -50', '#fff', 9, 'opacity=".35"'),
    ),
    path(
      'M-64 -4C-74 -60 -40 -110 -2 -128C36 -108 66 -62 58 -2L40 -8C42 -50 26 -84 0 -98C-26 -86 -48 -50 -46 -8Z',
      '#2a1b10',
      'opacity=".22" transform="translate(7 9)"',
    ),
    path(
      'M-66 -6C-78 -66 -44 -118 -2 -136C40 -116 70 -68 60 -4C52 4 44 2 40 -6C42 -50 24 -88 0 -104C-26 -90 -50 -52 -46 -8C-52 2 -60 2 -66 -6Z',
      brush.linear(
        [
          [0, brush.shade],
          [1, brush.deep],
        ],
        [0, 0, 1, 1],
      ),
    ),
    line('M-60 -30C-58 -76 -32 -108 -4 -124', '#fff', 4, 'opacity=".45"'),
    path('M-8 -138C-4 -144 4 -144 7 -138L5 -108H-5Z', brush.shade),
  ].join('');
  return (
    contact(brush, 330, 470, 220, 50, 0.8) +
    group(one, 'translate(226 330) scale(1 .86) rotate(-14)') +
    group(one, 'translate(420 322) scale(-1 .86) rotate(-12)')
  );
};

export const socks: Drawing = (brush) => {
  const sock =
    'M-70 -200C-40 -208 30 -208 62 -200C66 -120 62 -40 64 20C66 56 92 76 132 96C172 118 196 150 184 186C174 214 132 222 92 212C40 200 -20 176 -52 140C-76 110 -70 60 -70 10Z';
  const one = [
    path(sock, soft(brush)),
    brush.clip(
      sock,
      [
        path('M-80 -214H80V-134C30 -126 -30 -126 -80 -134Z', brush.shade, 'opacity=".55"'),
        ...[-56, -38, -20, -2, 16, 34, 50].map((x) => line(`M${x} -204V-134`, brush.deep, 3, 'opacity=".28"')),
        path('M-90 40C-50 34 -8 60 -10 104C-12 140 -40 170 -90 170Z', brush.trim),
        path('M120 70C96 110 100 170 132 230H220V80Z', brush.trim),
        line('M-72 -106C-30 -98 30 -98 70 -106M-72 -86C-30 -78 30 -78 70 -86', brush.trim, 9),
        path('M20 -210H80V60C110 90 160 100 200 140L190 230C120 230 60 120 30 60Z', '#1a120c', 'opacity=".09"'),
        line('M-54 -120V0', '#fff', 10, 'opacity=".22"'),
      ].join(''),
    ),
  ].join('');
  return (
    contact(brush, 330, 530, 190, 26) +
    group(one, 'translate(330 292) rotate(-7)', 'opacity="1"') +
    group(one, 'translate(246 318) rotate(2)')
  );
};
