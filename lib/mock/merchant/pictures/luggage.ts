import type { Drawing } from './brush';
import { fold } from './cloth';
import { material } from './palette';
import { both, ellipse, group, line, path, rect, roundRect, stitches } from './shapes';
import { pushed, slab } from './solids';
import { contact, dusk, gleam, polished, soft } from './stage';

const { charcoal, steel, brass, leather, oak } = material;

const wheel = (x: number, y: number) =>
  rect(x - 17, y - 30, 34, 24, 6, charcoal.shade) + ellipse(x, y, 13, 18, charcoal.deep) + ellipse(x - 3, y, 6, 9, charcoal.light);

const carryOn: Drawing = (brush) => {
  const front = roundRect(176, 200, 240, 310, 42);
  return [
    contact(brush, 334, 530, 176, 26),
    // telescopic handle
    line('M262 196V96M392 186V96', steel.shade, 11) + line('M260 196V96M390 186V96', steel.light, 4),
    line('M256 92C258 80 264 76 276 76H378C390 76 396 80 398 92', charcoal.base, 18) +
      line('M262 83C266 76 272 74 280 74H370', charcoal.trim, 4, 'opacity=".7"'),
    wheel(222, 522) + wheel(382, 522) + wheel(440, 500),
    path(
      pushed(176, 200, 240, 310, 42, 58, -24),
      brush.linear(
        [
          [0, brush.light],
          [0.35, brush.base],
          [0.6, brush.shade],
          [1, brush.deep],
        ],
        [0.25, 0, 0.85, 0.7],
      ),
    ),
    // the zip around the middle
    line('M222 190H400C424 192 444 210 446 238V440C446 466 438 486 420 494', brush.deep, 5, 'opacity=".55"') +
      line('M222 190H400C424 192 444 210 446 238V440C446 466 438 486 420 494', brush.light, 1.6, 'opacity=".6"'),
    path(front, soft(brush)),
    brush.clip(
      front,
      line([216, 256, 296, 336, 376].map((x) => `M${x} 230V480`).join(''), brush.shade, 10, 'opacity=".6"') +
        line([209, 249, 289, 329, 369].map((x) => `M${x} 230V480`).join(''), '#fff', 3.5, 'opacity=".38"') +
        path('M170 196H300L180 420Z', gleam(brush, 0.26)) +
        path('M176 452H420V520H176Z', '#140d08', 'opacity=".12"'),
    ),
    line('M276 186C294 172 336 168 372 172', charcoal.deep, 14) +
      line('M278 183C296 171 336 167 370 170', charcoal.trim, 3, 'opacity=".6"'),
    rect(272, 452, 48, 15, 7.5, polished(brush, steel)),
    path('M434 312L456 304V362L434 372Z', charcoal.base) +
      ellipse(445, 326, 4, 5, steel.base) +
      path('M441 342L449 339V354L441 358Z', steel.shade),
  ].join('');
};

const suitcase: Drawing = (brush) => {
  const front = roundRect(138, 158, 296, 356, 30);
  const guard = path('M138 226V188A30 30 0 0 1 168 158H206C190 190 170 210 138 226Z', brush.deep) + ellipse(166, 184, 5, 5, steel.base);
  return [
    contact(brush, 330, 534, 214, 28),
    rect(246, 112, 150, 26, 10, charcoal.base) +
      rect(262, 132, 14, 30, 3, steel.shade) +
      rect(366, 132, 14, 30, 3, steel.shade) +
      rect(256, 115, 120, 6, 3, charcoal.trim, 'opacity=".6"'),
    wheel(186, 526) + wheel(390, 526) + wheel(478, 500),
    path(
      pushed(138, 158, 296, 356, 30, 82, -22),
      brush.linear(
        [
          [0, brush.light],
          [0.4, brush.base],
          [0.62, brush.shade],
          [1, brush.deep],
        ],
        [0.25, 0, 0.85, 0.7],
      ),
    ),
    // aluminium frame with two latches
    line('M196 147H452C466 148 475 158 475 172V486C475 494 471 500 466 504', steel.shade, 9) +
      line('M194 146H452C464 147 473 157 473 170V486', steel.light, 3),
    [222, 420].map((y) => rect(462, y, 26, 40, 5, charcoal.base) + rect(469, y + 8, 12, 22, 3, steel.base)).join(''),
    line('M484 296C508 300 508 372 484 380', charcoal.base, 12),
    path(front, soft(brush)),
    brush.clip(
      front,
      line([218, 262, 306, 350, 394, 438].map((y) => `M176 ${y}H396`).join(''), brush.shade, 11, 'opacity=".55"') +
        line([211, 255, 299, 343, 387, 431].map((y) => `M176 ${y}H396`).join(''), '#fff', 3.5, 'opacity=".36"') +
        path('M138 158H300L140 420Z', gleam(brush, 0.24)) +
        path('M138 470H440V520H138Z', '#140d08', 'opacity=".12"'),
    ),
    both(guard + group(guard, 'matrix(1 0 0 -1 0 672)'), 286),
    rect(258, 468, 56, 16, 8, polished(brush, steel)),
  ].join('');
};

const duffel: Drawing = (brush) => {
  const body =
    'M92 330C92 268 124 232 180 228H440C504 232 546 268 548 336C550 400 548 450 540 480C534 500 520 508 500 508H140C118 508 104 500 100 480C92 450 90 390 92 330Z';
  const end = 'M452 228C508 230 548 266 550 336C550 400 548 450 540 480C534 500 520 508 500 508H470C492 470 494 280 452 228Z';
  return [
    contact(brush, 326, 510, 238, 26),
    line('M224 250C230 128 410 128 420 250', brush.deep, 16),
    path(body, soft(brush)),
    brush.clip(
      body,
      path('M80 440C240 460 400 460 560 440V520H80Z', brush.deep, 'opacity=".28"') +
        fold(brush, 'M120 300C140 340 140 400 128 440', 5) +
        fold(brush, 'M300 330C330 350 350 390 348 430', 4) +
        line('M130 262C150 246 180 240 230 240', '#fff', 12, 'opacity=".28"'),
    ),
    path(
      end,
      brush.linear([
        [0, brush.base],
        [1, brush.deep],
      ]),
    ),
    line('M452 228C494 280 492 470 470 508', brush.trim, 6, 'opacity=".75"'),
    line('M498 300C522 300 530 350 518 380', charcoal.base, 11),
    line('M130 246C240 232 380 232 462 250', brush.deep, 8, 'opacity=".7"') +
      line('M130 246C240 232 380 232 462 250', steel.base, 3, 'stroke-dasharray="1 6"') +
      rect(164, 236, 12, 28, 5, polished(brush, brass)),
    // front handles run down the side as bands
    both(
      path('M204 508L210 300H236L232 508Z', leather.base) +
        stitches('M211 500L216 306M225 500L229 306', leather.trim, 'opacity=".8"') +
        ellipse(223, 316, 5, 5, polished(brush, brass)),
      318,
    ),
    line('M222 306C226 160 410 160 416 306', leather.deep, 20) +
      line('M220 302C226 160 406 160 414 302', leather.base, 14) +
      line('M232 240C246 186 290 172 322 172', leather.light, 4, 'opacity=".8"'),
    rect(284, 174, 72, 24, 10, leather.shade) + stitches('M292 186H348', leather.trim),
    rect(286, 380, 64, 40, 6, leather.base) + path('M300 410L316 390L326 400L330 396L340 410Z', leather.trim),
  ].join('');
};

const packingCubes: Drawing = (brush) => {
  const cube = (x: number, y: number, w: number, h: number, dx: number, dy: number, tone: typeof oak | typeof brush) =>
    slab(brush, x, y, w, h, 22, dx, dy, tone, path(`M${x} ${y + h * 0.72}h${w}v${h}h${-w}Z`, '#140d08', 'opacity=".14"')) +
    line(`M${x + 14} ${y + h * 0.36}H${x + w - 14}`, tone.deep, 6, 'opacity=".6"') +
    line(`M${x + 14} ${y + h * 0.36}H${x + w - 14}`, tone.trim, 2.4, 'stroke-dasharray="1 6"') +
    rect(x + w * 0.68, y + h * 0.36 - 4, 11, 24, 4, steel.base) +
    line(`M${x + w * 0.28} ${y + h * 0.62}q${w * 0.09} 22 ${w * 0.18} 0`, tone.deep, 9);
  const paler = { ...brush, light: '#ffffff', base: brush.trim, shade: brush.light, deep: brush.base, trim: brush.deep };
  return [
    contact(brush, 326, 524, 226, 28),
    cube(106, 404, 380, 116, 60, -54, brush),
    cube(126, 296, 330, 106, 56, -50, paler),
    cube(150, 202, 270, 92, 52, -52, brush),
    // mesh window on the top
    path('M192 184L222 160H432L408 184Z', brush.deep, 'opacity=".5"') +
      line('M200 178H412M210 171H420M220 165H428', brush.trim, 2, 'stroke-dasharray="2 7" opacity=".7"'),
  ].join('');
};

const toiletryBag: Drawing = (brush) => {
  const front =
    'M116 330C130 300 150 288 180 286H460C490 288 510 300 524 330C534 380 536 430 528 474C524 494 512 502 494 502H146C128 502 116 494 112 474C104 430 106 380 116 330Z';
  return [
    contact(brush, 326, 504, 224, 26),
    path(
      'M150 300C160 240 210 214 260 210H440C490 216 522 254 526 336L480 320Z',
      brush.linear([
        [0, brush.light],
        [0.6, brush.base],
        [1, brush.shade],
      ]),
    ),
    line('M168 262C200 234 230 228 270 226H420C462 230 490 246 510 278', brush.deep, 9, 'opacity=".7"') +
      line('M168 262C200 234 230 228 270 226H420C462 230 490 246 510 278', brass.light, 3, 'stroke-dasharray="1 6"'),
    path(front, soft(brush)),
    brush.clip(
      front,
      path('M100 444H540V510H100Z', leather.base) +
        stitches('M104 452H536', leather.trim, 'opacity=".9"') +
        path('M400 280H540V510H430Z', dusk(brush, 0.3)) +
        line('M136 340C146 316 160 306 190 304', '#fff', 12, 'opacity=".26"') +
        fold(brush, 'M210 320C230 350 232 390 226 420', 4) +
        fold(brush, 'M430 330C416 360 416 390 424 420', 4),
    ),
    line('M518 350C566 344 570 420 524 424', leather.shade, 16) +
      line('M520 346C560 342 566 400 530 412', leather.light, 4, 'opacity=".6"'),
    path('M196 234l-18 6l-26 40l16 10l26-36Z', leather.base) + ellipse(196, 240, 9, 9, polished(brush, brass)),
    rect(290, 356, 60, 38, 6, brush.trim, 'opacity=".92"') + path('M302 386L318 366L328 376L332 372L342 386Z', brush.shade),
  ].join('');
};

export const luggage = { 'carry-on': carryOn, suitcase, duffel, 'packing-cubes': packingCubes, 'toiletry-bag': toiletryBag };
