import type { Drawing } from './brush';
import { material } from './palette';
import { both, group, line, path, rect } from './shapes';
import { contact, dusk, soft } from './stage';

const { oak, paper } = material;

const throwBlanket: Drawing = (brush) => {
  const fringe = Array.from({ length: 17 }, (_, k) => `M${150 + k * 17.5} ${498 + (k % 2) * 2}v34`).join('');
  const layer = (y: number) =>
    path(
      `M112 ${y}H486C520 ${y} 536 ${y + 24} 536 ${y + 46}C536 ${y + 72} 518 ${y + 92} 486 ${y + 92}H112C96 ${y + 92} 96 ${y} 112 ${y}Z`,
      brush.linear(
        [
          [0, brush.light],
          [0.4, brush.base],
          [1, brush.shade],
        ],
        [0, 0, 0.2, 1],
      ),
    );
  const drape = 'M140 244C150 220 176 212 210 210H404C436 212 448 226 450 250C454 330 454 420 452 500H136C134 420 134 320 140 244Z';
  return [
    contact(brush, 326, 510, 236, 26),
    layer(414) + line('M130 462H500', brush.deep, 4, 'opacity=".35"'),
    layer(324) + line('M130 372H500', brush.deep, 4, 'opacity=".35"'),
    path('M112 264C130 226 180 212 230 212H470C510 214 536 240 536 272C536 306 518 322 486 322H112C96 322 100 286 112 264Z', soft(brush)),
    path('M452 250C470 320 470 420 466 500L452 500Z', brush.deep, 'opacity=".3"'),
    line(fringe, brush.trim, 7),
    path(
      drape,
      brush.linear(
        [
          [0, brush.light],
          [0.35, brush.base],
          [1, brush.shade],
        ],
        [0.1, 0, 0.5, 1],
      ),
    ),
    brush.clip(
      drape,
      [166, 222, 366, 422].map((x) => rect(x, 200, x === 222 || x === 366 ? 34 : 16, 310, 0, brush.trim, 'opacity=".5"')).join('') +
        [250, 312, 420, 466].map((y) => rect(120, y, 350, y === 312 || y === 420 ? 34 : 14, 0, brush.trim, 'opacity=".5"')).join('') +
        path('M130 210H460V236C380 262 220 262 130 236Z', '#fff', 'opacity=".18"') +
        line('M150 250V480', '#fff', 10, 'opacity=".2"'),
    ),
    line('M140 498H450', brush.deep, 4, 'opacity=".4"'),
  ].join('');
};

const pillow: Drawing = (brush) => {
  const puff =
    'M112 148C180 168 250 172 320 172C390 172 460 168 528 148C540 146 548 154 546 166C528 230 524 280 524 330C524 384 530 440 546 496C548 508 540 516 528 514C460 496 390 492 320 492C250 492 180 496 112 514C100 516 92 508 94 496C110 440 116 384 116 330C116 280 112 230 94 166C92 154 100 146 112 148Z';
  return [
    contact(brush, 326, 506, 216, 24),
    path(
      puff,
      brush.radial(
        [
          [0, brush.light],
          [0.5, brush.base],
          [1, brush.shade],
        ],
        [0.4, 0.32, 0.75],
      ),
    ),
    brush.clip(
      puff,
      line(
        [0, 1, 2, 3, 4, 5, 6, 7].map((k) => `M${136 + k * 54} 130Q${150 + k * 49} 330 ${136 + k * 54} 540`).join(''),
        brush.trim,
        9,
        'opacity=".6"',
      ) +
        line(
          'M112 160C160 190 190 216 210 246M528 160C480 190 450 216 430 246M112 502C150 474 180 446 200 420M528 502C490 474 460 446 440 420',
          brush.deep,
          6,
          'opacity=".25"',
        ) +
        path('M360 120H570V540H420C500 400 480 220 360 120Z', dusk(brush, 0.3)),
    ),
    line(puff, brush.shade, 6),
  ].join('');
};

const bedLinen: Drawing = (brush) => {
  const cushion = 'M128 306C118 268 126 232 136 222C180 212 250 212 294 222C304 232 310 268 302 306Z';
  const cover = 'M104 344C240 318 400 318 536 344C556 390 566 440 566 480C500 500 140 500 74 480C74 440 84 390 104 344Z';
  return [
    contact(brush, 322, 534, 252, 22),
    path(
      'M112 340V176C112 156 124 146 144 144C260 130 380 130 496 144C516 146 528 156 528 176V340Z',
      brush.linear(
        [
          [0, oak.light],
          [0.5, oak.base],
          [1, oak.shade],
        ],
        [0, 0, 0.6, 1],
      ),
    ),
    line('M142 176C260 160 380 160 498 176', oak.light, 4, 'opacity=".8"'),
    rect(92, 484, 20, 54, 4, oak.deep) + rect(528, 484, 20, 54, 4, oak.deep),
    path('M70 440H570V500Q570 512 558 512H82Q70 512 70 500Z', oak.shade),
    path('M104 300H536V360H104Z', paper.shade),
    both(
      path(
        cushion,
        brush.linear(
          [
            [0, paper.light],
            [0.6, paper.base],
            [1, paper.shade],
          ],
          [0.1, 0, 0.6, 1],
        ),
      ),
    ),
    both(
      group(path(cushion, soft(brush)), 'translate(62 84) scale(.78)') +
        line('M170 262C200 254 250 254 278 262', '#fff', 5, 'opacity=".35"'),
    ),
    path(cover, soft(brush)),
    brush.clip(
      cover,
      path('M60 330C240 300 400 300 580 330V376C400 352 240 352 60 376Z', brush.trim) +
        line('M88 374C240 350 400 350 552 374', brush.deep, 4, 'opacity=".3"') +
        line(
          'M200 380C180 420 176 450 182 496M330 366C340 410 320 450 330 496M450 380C470 420 470 450 462 496',
          brush.deep,
          6,
          'opacity=".18"',
        ) +
        line('M120 390C106 420 100 450 98 476', '#fff', 12, 'opacity=".25"') +
        path('M70 468C200 488 440 488 570 468V500H70Z', brush.deep, 'opacity=".3"') +
        path('M420 330H580V500H460Z', dusk(brush, 0.25)),
    ),
  ].join('');
};

export const bedding = { 'throw-blanket': throwBlanket, pillow, 'bed-linen': bedLinen };
