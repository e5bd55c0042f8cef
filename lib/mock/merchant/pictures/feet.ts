import type { Drawing } from './brush';
import { loafer, workShoe } from './dress-shoes';
import { flipFlop, sandal, socks } from './open-feet';
import { material } from './palette';
import { runningShoe, trailShoe } from './runners';
import { ellipse, group, line, path, rect, stitches } from './shapes';
import { contact, polished, soft } from './stage';

const { rubber, charcoal, gum, brass, steel } = material;

const clog: Drawing = (brush) => {
  const upper = 'M246 404C244 350 258 296 300 276C330 264 366 276 410 296C470 324 540 342 552 396C554 408 548 414 540 414H250Z';
  const cork = 'M88 384C100 396 150 404 200 404H520C540 404 554 398 560 390C568 412 566 436 540 446H150C108 446 86 428 86 402Z';
  return [
    contact(brush, 322, 466, 240, 22),
    // footbed, heel cup and the strap behind it
    path(
      'M88 392C92 364 120 352 160 356C220 362 260 372 300 372V410H160C120 410 92 404 88 392Z',
      brush.linear(
        [
          [0, '#e9d3b3'],
          [1, '#b98f62'],
        ],
        [0, 0, 1, 0.6],
      ),
    ),
    path('M96 384C110 372 150 370 190 376C160 384 120 390 96 384Z', '#fff', 'opacity=".3"'),
    path('M270 330C282 296 300 276 330 272L300 400H262Z', brush.deep),
    path(upper, soft(brush)),
    brush.clip(
      upper,
      [
        path('M240 388C340 400 460 400 560 380V420H240Z', '#140d08', 'opacity=".2"'),
        line('M258 400C256 350 270 304 306 286', brush.light, 5, 'opacity=".7"'),
        line('M340 282C400 300 470 322 520 360', '#fff', 10, 'opacity=".26"'),
        stitches('M440 410C436 376 446 344 466 326', brush.deep, 'opacity=".5"'),
      ].join(''),
    ),
    path('M300 408C318 352 352 312 384 286L424 304C392 330 362 366 350 410Z', brush.shade, 'opacity=".9"'),
    stitches('M312 404C328 356 356 320 388 292M340 404C354 360 384 328 416 304', brush.trim, 'opacity=".55"'),
    group(
      rect(-20, -17, 40, 34, 7, polished(brush, brass)) + rect(-11, -9, 22, 18, 3, brush.shade) + line('M-6 0H16', brass.light, 4),
      'translate(362 336) rotate(-50)',
    ),
    path(
      cork,
      brush.linear(
        [
          [0, gum.light],
          [0.6, gum.base],
          [1, gum.shade],
        ],
        [0, 0, 0, 1],
      ),
    ),
    brush.clip(
      cork,
      [0, 1, 2].map((row) => line(`M${100 + row * 9} ${412 + row * 9}H560`, gum.deep, 3, 'stroke-dasharray="0 23" opacity=".55"')).join(''),
    ),
    path('M92 428C108 440 130 444 150 444H540C552 440 562 432 565 420C570 446 556 464 530 464H150C120 464 98 452 92 428Z', charcoal.base),
    line('M136 456H536', charcoal.deep, 4, 'stroke-dasharray="16 12"'),
  ].join('');
};

const sneaker: Drawing = (brush) => {
  const upper =
    'M104 404C96 362 96 312 106 268C110 250 108 238 118 228C126 222 138 226 144 238C160 262 186 268 210 262C234 256 248 240 262 226C272 216 286 216 296 226C330 258 370 288 416 308C464 324 524 324 544 360C552 374 551 394 549 402C548 409 545 412 540 412H108Z';
  const cup =
    'M96 394C230 400 420 402 552 384C562 398 562 424 552 444C548 454 538 458 526 458H124C110 458 100 452 97 440C93 424 93 408 96 394Z';
  return [
    contact(brush, 322, 464, 238, 22),
    path('M116 236C140 208 250 206 282 220L250 248C220 280 160 276 136 240Z', brush.deep),
    path('M240 246C248 214 258 190 278 186C298 184 312 204 322 230L298 256Z', soft(brush)),
    path(upper, soft(brush)),
    brush.clip(
      upper,
      [
        path('M80 250L104 244C150 250 166 280 170 320C172 336 150 344 90 344Z', brush.trim),
        path('M416 420C420 372 436 338 464 318L580 330V420Z', brush.shade, 'opacity=".35"'),
        stitches('M428 408C430 370 446 340 470 322', brush.shade),
        stitches('M90 350C150 350 178 340 176 316', brush.shade),
        stitches('M228 408C236 350 250 300 272 262', brush.shade),
        line('M460 366L512 376M456 382L516 392', brush.shade, 5, 'stroke-dasharray="0 13"'),
        line('M112 268C116 252 112 242 122 234', '#fff', 8, 'opacity=".4"'),
        line('M330 252C362 282 400 306 440 318C480 330 520 342 536 364', '#fff', 8, 'opacity=".4"'),
        path('M90 386C230 400 420 400 560 376V420H90Z', '#1a120c', 'opacity=".13"'),
      ].join(''),
    ),
    path(
      'M252 252C262 238 276 228 290 232C324 264 362 292 404 310C400 326 386 334 368 330C322 316 280 290 252 252Z',
      brush.shade,
      'opacity=".75"',
    ),
    ...[0, 1, 2, 3, 4].map((row) =>
      line(
        `M${268 + row * 25} ${262 + row * 15}C${278 + row * 25} ${248 + row * 14} ${290 + row * 24} ${240 + row * 15} ${302 + row * 23} ${242 + row * 16}`,
        rubber.light,
        9,
      ),
    ),
    line('M144 240C160 264 186 270 210 264C234 258 248 242 260 230', brush.shade, 5),
    path(
      cup,
      brush.linear(
        [
          [0, rubber.light],
          [0.6, rubber.base],
          [1, rubber.shade],
        ],
        [0, 0, 0, 1],
      ),
    ),
    stitches('M106 408C230 414 420 414 546 398', rubber.trim),
    line('M100 442H550', rubber.trim, 3),
    path('M97 446H553C550 458 540 464 526 464H124C110 464 100 458 97 446Z', gum.base),
  ].join('');
};

const hikingBoot: Drawing = (brush) => {
  const upper =
    'M112 424C104 380 116 330 122 280C126 230 116 190 116 150C116 134 128 126 146 126L262 130C276 132 282 142 284 156C290 202 304 236 332 258C370 286 430 292 484 306C534 322 552 366 550 424Z';
  const sole =
    'M104 412H546C558 412 562 428 554 444L548 462L528 470L522 484H494L488 472H464L458 486H430L424 474H400L394 486H366L360 472C340 460 300 456 276 464L268 486H238L232 474H208L202 486H172L166 474H146L140 484H112L100 466C94 446 96 424 104 412Z';
  return [
    contact(brush, 324, 486, 236, 24),
    path('M122 140C150 112 250 110 276 138L262 170H136Z', brush.deep),
    path('M232 150C236 116 250 96 274 94C294 94 300 116 302 140L304 200L260 210Z', soft(brush)),
    path(upper, soft(brush)),
    brush.clip(
      upper,
      [
        path('M90 430L112 300C150 300 196 320 212 360C220 386 218 410 216 430Z', brush.shade, 'opacity=".85"'),
        path('M404 430C404 380 430 328 470 300L580 300V430Z', brush.shade, 'opacity=".8"'),
        path('M440 430C440 400 456 372 490 356L580 350V430Z', charcoal.base),
        path('M116 216C160 214 206 222 236 238L222 300C190 280 150 276 112 282Z', brush.shade, 'opacity=".45"'),
        stitches('M112 292C152 292 204 312 220 356', brush.trim, 'opacity=".8"'),
        stitches('M396 420C398 374 424 322 464 296', brush.trim, 'opacity=".8"'),
        line('M128 160C124 200 134 240 130 280', '#fff', 10, 'opacity=".22"'),
        line('M340 268C380 290 430 296 480 310', '#fff', 9, 'opacity=".3"'),
        path('M100 396H560V430H100Z', '#1a120c', 'opacity=".2"'),
      ].join(''),
    ),
    // padded collar
    path(
      'M114 160C112 136 126 122 148 122L236 128C250 150 250 178 244 194C204 182 150 180 118 186C116 178 114 168 114 160Z',
      charcoal.base,
    ),
    line('M176 128C172 148 172 164 176 180M212 130C210 148 210 166 212 184', charcoal.deep, 3, 'opacity=".7"'),
    line('M122 150C124 138 134 130 148 130H228', charcoal.light, 5, 'opacity=".7"'),
    // eyestay, hooks and laces
    path('M246 134L282 140C288 196 304 240 334 262C368 284 400 288 432 296C420 316 392 322 362 316C304 300 258 240 246 134Z', brush.shade),
    ...[
      [258, 150],
      [262, 182],
      [274, 216],
      [294, 248],
      [322, 274],
      [356, 292],
    ].map(
      ([x, y], row) =>
        line(`M${x} ${y}L${(x as number) + 25 + row * 3} ${(y as number) - 12}`, brush.trim, 8) +
        ellipse(x as number, y as number, 6.5, 6.5, polished(brush, steel)),
    ),
    line('M260 150C236 166 216 190 222 206C230 216 246 190 262 156', brush.trim, 5),
    path(
      sole,
      brush.linear(
        [
          [0, charcoal.base],
          [1, charcoal.deep],
        ],
        [0, 0, 0, 1],
      ),
    ),
    path('M104 412H546C556 412 560 422 558 432C400 424 240 424 98 434C99 426 100 418 104 412Z', gum.base),
    line('M112 417H546', gum.light, 3),
  ].join('');
};

export const feet = {
  'running-shoe': runningShoe,
  'trail-shoe': trailShoe,
  'hiking-boot': hikingBoot,
  'work-shoe': workShoe,
  clog,
  loafer,
  sneaker,
  sandal,
  'flip-flop': flipFlop,
  socks,
};
