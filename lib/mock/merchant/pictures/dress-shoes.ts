import type { Brush, Drawing } from './brush';
import { material } from './palette';
import { ellipse, line, path, stitches } from './shapes';
import { contact, soft } from './stage';

const { charcoal, leather } = material;

/** Leather sole with welt and stacked heel: high under the heel, down at the ball, a little toe spring. */
function leatherSole(brush: Brush, welt: string, edge: string, stitch: string): string {
  const sole =
    'M94 424C180 426 250 431 320 442C380 451 440 453 490 445C520 440 545 430 560 417C572 421 570 435 557 445C530 462 480 470 420 470C350 470 300 457 242 448L238 472H106C98 458 92 440 94 424Z';
  return (
    path(
      sole,
      brush.linear(
        [
          [0, edge],
          [1, charcoal.deep],
        ],
        [0, 0, 0, 1],
      ),
    ) +
    brush.clip(
      sole,
      path('M80 444C140 446 190 446 244 448V480H80Z', charcoal.deep, 'opacity=".55"') +
        line('M90 457H240', charcoal.trim, 2, 'opacity=".4"'),
    ) +
    path(
      'M92 418C180 420 250 425 320 435C380 444 440 446 490 438C520 433 545 423 560 410C570 412 571 420 562 426C540 442 500 452 450 453C400 453 340 448 300 442C230 432 160 432 94 431C90 428 90 421 92 418Z',
      welt,
    ) +
    stitches('M104 425C190 426 256 431 322 441C384 449 440 451 490 443C518 438 540 430 556 419', stitch)
  );
}

export const workShoe: Drawing = (brush) => {
  const upper =
    'M100 430C90 390 92 344 103 306C107 290 120 286 132 292C160 306 206 309 240 297C256 290 268 275 284 263C296 255 308 263 318 273C346 299 392 317 440 327C496 339 540 354 556 392C561 406 558 418 552 424C520 450 440 452 380 446C290 434 200 430 100 430Z';
  return [
    contact(brush, 326, 472, 236, 20),
    path('M105 302C132 276 236 262 286 263L262 300C236 326 150 324 122 300Z', brush.deep),
    path('M122 300C160 288 220 280 262 284L250 300C226 318 160 318 122 300Z', leather.shade, 'opacity=".55"'),
    path('M248 292C252 264 262 246 278 242C298 240 312 258 322 278L298 306Z', brush.shade),
    line('M262 252C270 244 284 244 294 252', brush.light, 4, 'opacity=".6"'),
    path(upper, soft(brush)),
    brush.clip(
      upper,
      [
        path('M70 440L90 328C130 326 172 344 196 380C208 400 214 420 214 440Z', brush.shade, 'opacity=".5"'),
        stitches('M92 324C132 322 180 342 206 380C216 398 222 416 224 432', brush.trim, 'opacity=".4"'),
        path('M452 460C446 410 452 366 476 334L590 340V460Z', brush.shade, 'opacity=".4"'),
        stitches('M468 448C458 408 464 370 486 340M458 450C448 408 454 370 476 338', brush.trim, 'opacity=".5"'),
        path('M88 400C240 402 420 440 570 380V470H80Z', '#140d08', 'opacity=".24"'),
        line('M112 326C112 312 116 302 126 302', '#fff', 9, 'opacity=".16"'),
        line('M340 300C372 318 410 330 446 336', '#fff', 8, 'opacity=".2"'),
        path('M494 358C520 360 540 374 545 390C528 378 508 372 492 374C486 368 488 360 494 358Z', '#fff', 'opacity=".34"'),
      ].join(''),
    ),
    // the quarters lace over the tongue
    path(
      'M236 302C256 292 272 272 286 262C312 290 350 308 398 319C402 340 384 358 356 360C304 356 262 336 236 302Z',
      brush.deep,
      'opacity=".5" transform="translate(2 5)"',
    ),
    path('M236 302C256 292 272 272 286 262C312 290 350 308 398 319C402 340 384 358 356 360C304 356 262 336 236 302Z', soft(brush)),
    stitches('M246 304C270 332 310 350 354 352C376 350 392 338 391 324', brush.trim, 'opacity=".6"'),
    stitches('M318 354C304 380 298 404 296 430', brush.trim, 'opacity=".45"'),
    ...[
      [290, 271],
      [313, 289],
      [339, 303],
      [367, 314],
    ].flatMap(([x, y]) => [
      ellipse((x as number) - 14, (y as number) + 22, 4.5, 4.5, brush.deep),
      line(
        `M${(x as number) - 14} ${(y as number) + 21}C${(x as number) - 8} ${(y as number) + 4} ${x} ${(y as number) - 6} ${(x as number) + 12} ${(y as number) - 8}`,
        brush.deep,
        6.5,
      ),
    ]),
    line('M104 308C132 300 202 322 240 299', brush.trim, 3.5, 'opacity=".5"'),
    leatherSole(brush, charcoal.base, charcoal.shade, charcoal.trim),
  ].join('');
};

export const loafer: Drawing = (brush) => {
  const upper =
    'M100 432C88 396 91 352 103 316C107 302 122 298 134 305C172 328 236 336 292 316C318 306 336 291 352 288C392 296 446 308 490 326C530 342 556 368 561 396C563 410 560 420 554 426C520 452 440 452 380 446C290 434 200 430 100 432Z';
  const saddle = 'M296 450C296 396 312 336 350 288C366 288 384 293 398 298C370 342 356 396 358 456Z';
  return [
    contact(brush, 326, 472, 236, 20),
    path('M104 314C150 284 262 272 356 288L302 318C240 342 160 332 122 312Z', brush.deep),
    path('M136 316C200 302 270 296 326 300L298 316C240 336 176 332 136 316Z', leather.base),
    path('M150 318C200 308 262 302 310 305L298 312C250 326 190 328 150 318Z', leather.light, 'opacity=".5"'),
    path(upper, soft(brush)),
    brush.clip(
      upper,
      [
        path('M70 440L90 344C126 344 156 360 174 392C182 410 186 424 186 440Z', brush.shade, 'opacity=".5"'),
        stitches('M92 340C130 340 164 358 182 390C190 408 194 420 196 434', brush.trim, 'opacity=".4"'),
        path('M88 404C240 404 420 440 570 384V470H80Z', '#140d08', 'opacity=".22"'),
        // the raised seam around the toe
        line('M386 350C420 356 450 350 478 346C508 342 530 350 544 372', brush.deep, 6, 'opacity=".5"'),
        line('M386 344C420 350 450 344 478 340C508 336 532 344 546 364', brush.light, 4, 'opacity=".85"'),
        path('M420 312C456 318 494 328 514 340C486 334 446 332 416 330C410 322 412 312 420 312Z', '#fff', 'opacity=".26"'),
        path(saddle, brush.deep, 'opacity=".4" transform="translate(7 3)"'),
      ].join(''),
    ),
    brush.clip(
      upper,
      path(
        saddle,
        brush.linear(
          [
            [0, brush.light],
            [0.35, brush.base],
            [1, brush.shade],
          ],
          [0.2, 0, 0.4, 1],
        ),
      ) + stitches('M306 446C306 398 322 342 358 296M348 450C346 398 358 346 386 304', brush.trim, 'opacity=".55"'),
    ),
    // the slit that gives the penny loafer its name
    path('M330 348C342 330 360 318 380 314C374 334 360 350 342 358C340 352 336 348 330 348Z', brush.deep),
    line('M332 346C344 330 360 319 379 314', brush.light, 3, 'opacity=".8"'),
    line('M106 316C140 340 236 346 294 324C320 314 338 298 354 294', brush.light, 5, 'opacity=".6"'),
    leatherSole(brush, leather.shade, leather.deep, leather.trim),
  ].join('');
};
