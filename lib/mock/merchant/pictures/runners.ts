import type { Brush, Drawing } from './brush';
import { material, type Swatch } from './palette';
import { group, line, path, stitches } from './shapes';
import { contact, soft } from './stage';

const { rubber, charcoal, gum } = material;

const upper =
  'M112 380C98 344 102 308 105 286C108 258 95 238 92 217C91 202 104 195 117 203C137 216 142 246 172 259C205 271 239 257 259 232C268 218 280 206 294 206C306 206 314 214 322 224C352 260 386 289 424 306C470 322 522 330 548 358C558 370 562 386 556 404C500 424 300 414 112 380Z';

/** Drawn tall to have room for the details, then lowered on its sole: a running shoe ends below the ankle. */
const lowered = 'translate(0 84) scale(1 0.785)';

/** The foot of a runner: collar, tongue, mesh upper with the given overlays, laces. The soles are the shoe's own. */
function upperOf(brush: Brush, overlays: string, laces: Swatch): string {
  const mesh = [0, 1, 2, 3, 4, 5].map((row) => `M${330 + row * 6} ${290 + row * 15}H${424 + row * 22}`).join('');
  const eyelets = [
    [296, 209],
    [319, 222],
    [341, 245],
    [365, 267],
    [392, 287],
  ] as const;
  const parts = [
    // the far side of the collar, seen from a little above
    path('M100 208C130 186 244 178 296 206L264 236C240 266 170 264 138 232Z', brush.deep),
    path('M120 214C160 198 236 194 276 210L256 232C236 256 176 258 142 230Z', brush.trim, 'opacity=".22"'),
    path('M250 236C256 204 258 184 268 168C276 156 300 156 308 170C316 186 322 204 330 226L304 252Z', soft(brush)),
    line('M270 174C278 164 296 164 303 174', brush.trim, 5, 'opacity=".9"'),
    path(upper, soft(brush)),
    brush.clip(
      upper,
      [
        line(mesh, brush.deep, 3, 'stroke-dasharray="0 9" opacity=".35"'),
        overlays,
        line('M108 290C110 258 98 238 100 214', '#fff', 7, 'opacity=".3"'),
        line('M332 240C362 274 398 302 434 316C476 330 520 340 540 362', '#fff', 8, 'opacity=".3"'),
        path('M90 366C180 398 400 412 570 380V430H90Z', '#1a120c', 'opacity=".18"'),
      ].join(''),
    ),
    path(
      'M262 230C270 216 282 206 294 206C306 206 314 214 322 224C352 260 386 289 424 306C420 322 404 329 386 322C338 303 294 272 262 230Z',
      brush.shade,
    ),
    stitches('M274 238C304 272 344 298 388 314C398 317 408 314 412 308', brush.trim, 'opacity=".45"'),
    ...eyelets.map(([x, y]) => line(`M${x - 15} ${y + 23}C${x - 9} ${y + 6} ${x + 2} ${y - 6} ${x + 14} ${y - 10}`, laces.base, 7)),
    line('M117 204C137 217 143 246 172 259C205 271 239 257 260 231', brush.trim, 6, 'opacity=".9"'),
  ].join('');
  return group(parts, lowered);
}

export const runningShoe: Drawing = (brush) => {
  const midsole =
    'M86 390C80 369 97 362 117 369C150 379 190 387 240 391C310 397 370 405 430 407C490 409 530 402 556 386C573 377 581 391 574 405C562 433 520 451 470 461C430 468 380 469 330 469L190 469C150 469 116 457 98 433C86 416 90 404 86 390Z';
  return [
    contact(brush, 322, 476, 232, 22),
    upperOf(
      brush,
      // heel counter, toe, and one long wave along the side
      path('M80 420L96 292C126 290 152 306 168 336C180 358 196 380 222 400Z', brush.shade, 'opacity=".85"') +
        path('M438 430C446 384 474 350 530 336L590 420Z', brush.shade, 'opacity=".6"') +
        path('M70 196L136 200C126 232 128 262 116 296H80Z', brush.trim) +
        path('M170 404C238 384 296 340 318 268L350 292C336 350 300 392 250 412Z', brush.trim) +
        line('M276 412C320 384 350 348 364 304', brush.trim, 6, 'opacity=".7"'),
      brush.tint === 'white' ? charcoal : rubber,
    ),
    path(
      midsole,
      brush.linear(
        [
          [0, rubber.light],
          [0.55, rubber.base],
          [1, rubber.shade],
        ],
        [0, 0, 0, 1],
      ),
    ),
    brush.clip(
      midsole,
      path('M60 330C110 380 180 384 250 388C236 420 190 452 130 476H60Z', soft(brush)) +
        path('M60 400C160 440 260 420 340 432C430 446 520 430 590 396V480H60Z', '#2a1c10', 'opacity=".07"') +
        line('M92 398C180 434 260 414 340 424C430 436 520 424 580 392', '#2a1c10', 3, 'opacity=".18"') +
        line('M262 397C330 404 430 418 510 408', '#fff', 4, 'opacity=".7"'),
    ),
    path('M102 438C120 458 152 469 190 469H268C262 477 250 480 236 480H182C142 480 112 464 102 438Z', charcoal.base),
    path('M336 469C440 469 546 456 575 404C572 446 510 476 430 480H358C346 480 338 476 336 469Z', charcoal.base),
    line('M128 462C142 470 160 474 182 475H240M352 475H430C490 472 536 454 560 428', charcoal.deep, 4, 'stroke-dasharray="12 10"'),
  ].join('');
};

export const trailShoe: Drawing = (brush) => {
  const midsole =
    'M90 393C84 372 99 366 119 373C150 383 190 390 240 394C310 399 370 405 430 407C490 409 528 402 552 388C568 380 576 394 569 406C556 430 520 444 470 452C430 457 380 458 330 458L190 458C152 458 118 448 102 428C92 416 94 406 90 393Z';
  const lugs =
    'M98 424C116 448 152 456 190 456L330 456C420 456 540 450 572 402C576 424 566 442 548 454L542 472L520 474L514 464L496 468L488 484L460 486L456 472L434 474L426 490L398 490L394 474L372 474L364 490H336L332 474L310 474L302 490H274L270 474L248 474L240 490H212L208 474L188 473L178 488L150 484L150 468L132 462L116 472L98 456C94 444 94 434 98 424Z';
  return [
    contact(brush, 326, 486, 236, 22),
    upperOf(
      brush,
      path('M80 420L96 292C126 290 152 306 168 336C180 358 196 380 222 400Z', charcoal.base) +
        path('M414 430C436 400 446 356 474 322C524 326 560 352 580 420Z', charcoal.base) +
        path('M90 420V352C160 380 240 386 300 390C360 394 410 392 452 372L470 430Z', charcoal.shade) +
        line('M474 330C456 358 444 384 430 408M182 356C196 378 214 392 236 400', charcoal.trim, 3, 'opacity=".65"') +
        path('M70 196L136 200C126 232 128 262 116 296H80Z', brush.trim) +
        line('M222 396L316 266M262 396L342 290M302 396L372 314M222 396L302 336M262 396L344 340', brush.trim, 6, 'opacity=".9"'),
      brush.tint === 'black' ? gum : charcoal,
    ),
    path(
      midsole,
      brush.linear(
        [
          [0, brush.light],
          [0.4, brush.base],
          [1, brush.shade],
        ],
        [0, 0, 0, 1],
      ),
    ),
    brush.clip(
      midsole,
      path('M80 424C200 446 440 446 580 404V470H80Z', '#1a120c', 'opacity=".2"') +
        line('M106 380C200 406 420 424 552 400', '#fff', 5, 'opacity=".4"'),
    ),
    path(
      lugs,
      brush.linear(
        [
          [0, charcoal.base],
          [1, charcoal.deep],
        ],
        [0, 0, 0, 1],
      ),
    ),
    line('M112 444C140 462 170 464 200 464H330C420 464 520 458 560 430', charcoal.light, 3, 'opacity=".5"'),
  ].join('');
};
