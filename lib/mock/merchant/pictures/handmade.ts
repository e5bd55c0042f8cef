import type { Drawing } from './brush';
import { fold } from './cloth';
import { material } from './palette';
import { ellipse, group, line, path, rect, roundRect, stitches } from './shapes';
import { carton, slab } from './solids';
import { contact, dusk, polished, round, soft } from './stage';

const { steel, brass, oak, walnut, paper, leather } = material;

const clay = { light: '#e0a98b', base: '#c98664', shade: '#a16446', deep: '#74432c', trim: '#f3dac8' };

const potteryKit: Drawing = (brush) =>
  [
    contact(brush, 326, 522, 240, 28),
    // the open box
    path('M150 250L226 178H520L470 250Z', brush.deep),
    path(
      'M226 178L214 116H540L520 178Z',
      brush.linear([
        [0, brush.light],
        [1, brush.base],
      ]),
    ) + path('M150 250L226 178L206 146L118 222Z', brush.light),
    // tools and clay look out
    group(
      `${rect(-6, -150, 12, 150, 6, round(brush, oak))}<ellipse cx="0" cy="-170" rx="20" ry="24" fill="none" stroke="${steel.shade}" stroke-width="6"/>`,
      'translate(250 300) rotate(-12)',
    ),
    group(
      rect(-7, -160, 14, 180, 7, round(brush, walnut)) + path('M-7 -150L0 -206L7 -150Z', polished(brush, steel)),
      'translate(300 300) rotate(-2)',
    ),
    group(
      rect(-8, -170, 16, 190, 8, round(brush, oak)) + path('M-14 -160C-16 -200 16 -200 14 -160Z', round(brush, oak)),
      'translate(344 300) rotate(8)',
    ),
    slab(brush, 372, 188, 80, 110, 10, 26, -18, clay),
    carton(brush, 150, 250, 320, 250, 56, -56),
    path('M150 300H470V440H150Z', brush.trim, 'opacity=".95"'),
    path('M262 330H358C356 338 346 342 340 346C362 362 366 396 340 420H280C254 396 258 362 280 346C274 342 264 338 262 330Z', brush.shade) +
      line('M264 374Q310 386 356 374', brush.trim, 4),
    // a first bowl, and a block of clay
    slab(brush, 72, 434, 130, 88, 14, 36, -26, clay, line('M86 460H190M86 480H190', clay.deep, 3, 'opacity=".3"')),
    path('M400 430C402 490 436 516 462 520H514C540 516 572 490 574 430Z', round(brush, clay)) +
      ellipse(487, 430, 87, 22, clay.light) +
      ellipse(487, 432, 77, 17, clay.deep) +
      line('M420 450C424 476 436 494 448 502', '#fff', 6, 'opacity=".4"'),
  ].join('');

const potteryTools: Drawing = (brush) => {
  const handle = (tone: typeof oak | typeof walnut) =>
    path('M-10 -20C-12 -80 -14 -150 -8 -196H8C14 -150 12 -80 10 -20Z', round(brush, tone)) +
    rect(-9, -214, 18, 24, 3, polished(brush, brass));
  const heads = [
    `<path d="M-7 -212C-40 -250 -34 -286 0 -290C34 -286 40 -250 7 -212" fill="none" stroke="${steel.shade}" stroke-width="7"/>`,
    path('M-9 -212C-20 -250 -16 -280 0 -300C16 -280 20 -250 9 -212Z', round(brush, oak)),
    path('M-3 -212L0 -306L3 -212Z', steel.shade),
    `<path d="M-6 -212L-28 -262L0 -292L28 -262L6 -212" fill="none" stroke="${steel.shade}" stroke-width="7"/>`,
    path('M-16 -212H16L22 -282C8 -290 -8 -290 -22 -282Z', soft(brush, leather)),
  ];
  const roll = 'M96 330H544V506Q544 524 526 524H114Q96 524 96 506Z';
  return [
    contact(brush, 326, 526, 230, 24),
    path('M104 258H536V350H104Z', brush.deep) + path('M104 258H536V270H104Z', brush.shade),
    heads.map((head, k) => group(handle(k % 2 ? walnut : oak) + head, `translate(${150 + k * 85} ${390 - (k % 2) * 10})`)).join(''),
    path(roll, soft(brush)),
    brush.clip(
      roll,
      fold(brush, 'M120 360C150 400 150 460 130 500', 5) +
        path('M440 320H560V540H480Z', dusk(brush, 0.3)) +
        path('M90 490H550V530H90Z', brush.deep, 'opacity=".25"'),
    ),
    stitches('M106 344H534', brush.trim, 'opacity=".85"') +
      stitches([192, 278, 362, 448].map((x) => `M${x} 344V514`).join(''), brush.trim, 'opacity=".6"'),
    line('M544 420C580 414 592 440 570 462C560 474 580 494 596 490', leather.base, 8),
  ].join('');
};

const artPrint: Drawing = (brush) =>
  [
    contact(brush, 330, 560, 196, 18),
    path('M140 76H510L520 82V566L508 560H140Z', oak.deep),
    path(
      'M128 72H508V560H128Z',
      brush.linear(
        [
          [0, oak.light],
          [0.5, oak.base],
          [1, oak.shade],
        ],
        [0, 0, 1, 1],
      ),
    ),
    path('M148 92H488V540H148Z', paper.base) + path('M148 92H488V102H158V540H148Z', '#000', 'opacity=".1"'),
    path('M196 146H440V486H196Z', '#f4ead9'),
    brush.clip(
      'M196 146H440V486H196Z',
      ellipse(352, 236, 54, 54, brush.base) +
        path('M180 360C230 300 280 300 330 350C370 390 400 390 460 340V500H180Z', brush.light) +
        path('M180 420C240 350 300 380 350 420C390 450 420 440 460 410V500H180Z', brush.shade) +
        path('M180 470C250 430 340 480 460 452V500H180Z', brush.deep) +
        line(
          'M270 486C266 420 270 360 280 310M274 400C256 390 246 376 244 360M272 370C290 364 300 350 304 336M274 430C292 424 304 412 308 398',
          '#2f3a33',
          5,
          'opacity=".8"',
        ),
    ),
    line('M196 146H440V486H196Z', paper.shade, 2),
    path('M148 92H330L150 420Z', '#fff', 'opacity=".28"'),
    line('M132 76H504', oak.light, 4, 'opacity=".9"'),
  ].join('');

const notebook: Drawing = (brush) => {
  const cover = roundRect(150, 104, 310, 424, 16);
  return [
    contact(brush, 336, 538, 186, 22),
    path('M164 120H474Q492 122 492 140V530Q492 546 476 546H180Q152 544 150 512Z', brush.deep),
    path('M170 116H466Q482 118 482 132V520Q482 536 468 538H178V528H170Z', paper.base) +
      line('M472 130V530M478 134V526', paper.deep, 1.5, 'opacity=".7"') +
      path('M166 528H470L482 520V526Q480 538 466 538H180Q168 536 166 528Z', paper.shade),
    path(cover, soft(brush)),
    brush.clip(
      cover,
      path('M150 100H196V530H150Z', brush.shade, 'opacity=".75"') +
        line('M197 100V530', brush.deep, 3, 'opacity=".5"') +
        path('M200 104H330L200 360Z', '#fff', 'opacity=".14"') +
        path('M400 400H470V540H300Z', '#140d08', 'opacity=".08"'),
    ),
    rect(408, 102, 17, 428, 2, brush.trim) + path('M408 530H425V538L408 536Z', brush.shade),
    path('M270 528V590L282 578L294 590V532Z', brush.trim),
    line('M262 264H346V344H262Z', brush.trim, 5, 'opacity=".9"') + path('M274 332L296 300L310 316L318 308L334 332Z', brush.trim),
    line('M158 118V514', '#fff', 5, 'opacity=".25"'),
  ].join('');
};

const wallet: Drawing = (brush) => {
  const front = roundRect(108, 250, 400, 256, 26);
  const card = (x: number, y: number, tone: string, turn: number) =>
    group(
      rect(0, 0, 300, 180, 16, tone) + rect(22, 30, 44, 32, 6, brass.base, 'opacity=".9"') + line('M22 90H180', '#fff', 7, 'opacity=".5"'),
      `translate(${x} ${y}) rotate(${turn})`,
    );
  return [
    contact(brush, 326, 512, 220, 24),
    path(
      'M120 270C120 214 130 200 160 198L486 188C520 188 534 204 534 236V480C534 500 524 508 506 508H140Z',
      brush.linear([
        [0, brush.base],
        [1, brush.deep],
      ]),
    ),
    card(170, 168, '#5f8a8b', -4) + card(190, 200, '#d9a35b', 2) + card(150, 222, '#f5efe4', -1),
    path(front, soft(brush)),
    brush.clip(
      front,
      path('M380 240H520V520H430Z', dusk(brush, 0.3)) +
        path('M100 460H520V520H100Z', brush.deep, 'opacity=".2"') +
        line('M128 286C134 270 150 266 180 266H300', '#fff', 9, 'opacity=".22"'),
    ),
    stitches('M120 276Q122 262 138 262H480Q496 262 496 278V480Q496 494 480 494H138Q120 494 120 478Z', brush.trim, 'opacity=".65"'),
    path(
      'M420 350H520C540 350 540 414 520 414H420C394 414 394 350 420 350Z',
      brush.linear([
        [0, brush.base],
        [1, brush.deep],
      ]),
    ) +
      stitches('M516 358H424C404 358 404 406 424 406H516', brush.trim, 'opacity=".5"') +
      ellipse(434, 382, 14, 14, polished(brush, brass)),
    path('M178 440L204 404L222 424L230 414L252 440Z', brush.deep, 'opacity=".5"'),
  ].join('');
};

const sculpture: Drawing = (brush) => {
  const form =
    'M300 460C214 440 172 372 188 290C204 206 262 120 342 108C410 100 462 156 462 232C462 300 424 330 412 376C404 412 396 448 360 462Z';
  const hole = 'M290 268C300 226 334 200 362 212C390 226 388 276 362 310C338 342 304 352 290 326C284 310 284 290 290 268Z';
  return [
    contact(brush, 326, 538, 150, 26),
    path('M196 484V516C196 532 250 540 324 540C398 540 452 532 452 516V484Z', round(brush, walnut)) +
      ellipse(324, 484, 128, 26, walnut.light) +
      ellipse(336, 470, 74, 9, '#1d120b', 'opacity=".3"'),
    path(
      form,
      brush.radial(
        [
          [0, brush.light],
          [0.5, brush.base],
          [1, brush.shade],
        ],
        [0.32, 0.26, 0.85],
      ),
    ),
    brush.clip(
      form,
      path('M470 160C440 300 420 420 330 470H480Z', brush.deep, 'opacity=".3"') +
        path('M222 300C234 222 280 158 336 142C290 190 262 250 262 330C240 350 218 332 222 300Z', '#fff', 'opacity=".35"'),
    ),
    path(
      hole,
      brush.linear(
        [
          [0, brush.deep],
          [1, brush.shade],
        ],
        [0, 0, 0.8, 1],
      ),
    ),
    brush.clip(
      hole,
      path('M310 360C320 300 350 250 400 220V340Z', '#ece5da') +
        path('M310 360C320 300 350 250 400 220', 'none', `stroke="${brush.light}" stroke-width="6"`),
    ),
    line('M290 326C304 352 338 342 362 310', brush.light, 5, 'opacity=".8"'),
  ].join('');
};

export const handmade = { 'pottery-kit': potteryKit, 'pottery-tools': potteryTools, 'art-print': artPrint, notebook, wallet, sculpture };
