import type { Drawing } from './brush';
import { material } from './palette';
import { ellipse, group, line, path, rect, roundRect } from './shapes';
import { carton } from './solids';
import { ball, contact, polished, round, soft } from './stage';

const { charcoal, brass, paper, leather, glass } = material;

const drop = (x: number, y: number, size: number, fill: string) =>
  path('M0 -20C12 -4 18 4 14 14C10 24 -10 24 -14 14C-18 4 -12 -4 0 -20Z', fill, `transform="translate(${x} ${y}) scale(${size})"`);

const giftSet: Drawing = (brush) => {
  const inBox = (d: string) => brush.clip('M60 40H580V352H60Z', d);
  return [
    contact(brush, 326, 522, 240, 28),
    path('M92 300L150 226H548L508 300Z', brush.deep) + path('M108 300L158 236H538L500 300Z', '#efe4d2'),
    inBox(
      [
        // a bottle, a dropper and a jar stand in tissue
        rect(176, 158, 88, 200, 16, round(brush)) +
          rect(196, 108, 48, 54, 8, round(brush, paper)) +
          path('M190 176V340H202V176Z', '#fff', 'opacity=".45"') +
          rect(190, 220, 60, 80, 0, paper.base) +
          drop(220, 258, 0.9, brush.shade),
        path('M288 216C288 200 300 192 312 188V176H344V188C356 192 368 200 368 216V350H288Z', round(brush, leather)) +
          rect(304, 148, 48, 32, 5, polished(brush, brass)) +
          path('M314 148C314 110 316 96 328 96C340 96 342 110 342 148Z', charcoal.base) +
          path('M298 224V340H308V224Z', '#fff', 'opacity=".4"') +
          rect(300, 244, 56, 66, 0, paper.base),
        path('M388 258H492V350H388Z', round(brush, glass)) +
          path('M398 266H482V350H398Z', round(brush)) +
          rect(382, 216, 116, 48, 10, round(brush, paper)) +
          ellipse(440, 218, 56, 10, '#fff'),
        path(
          'M100 320C130 280 160 300 184 312C204 284 240 290 262 316C286 290 320 290 340 314C364 288 400 292 420 314C444 290 480 288 520 320V360H100Z',
          soft(brush, paper),
        ),
      ].join(''),
    ),
    carton(brush, 92, 300, 416, 206, 56, -74).replace(/<path[^>]*>/, ''),
    rect(268, 300, 58, 206, 0, brush.trim) +
      path('M268 300H326V310H268Z', '#000', 'opacity=".1"') +
      path('M92 306H508V312H92Z', '#000', 'opacity=".08"'),
    path(
      'M297 412C250 352 186 366 192 404C198 436 262 432 297 416C332 432 396 436 402 404C408 366 344 352 297 412Z',
      soft(brush, { ...brush, light: '#ffffff', base: brush.trim, shade: brush.light, deep: brush.base }),
    ) +
      line('M297 412C262 372 220 376 216 400M297 412C332 372 374 376 378 400', brush.shade, 4, 'opacity=".7"') +
      path('M288 420L250 484L276 478L288 494L302 424ZM306 420L344 484L318 478L306 494L292 424Z', brush.trim) +
      ellipse(297, 414, 20, 17, brush.trim) +
      ellipse(297, 414, 20, 17, brush.shade, 'opacity=".25"'),
  ].join('');
};

const giftCard: Drawing = (brush) =>
  [
    contact(brush, 326, 500, 236, 26),
    // an envelope, its flap open, and the card half out
    path(
      'M96 300L320 120L544 300Z',
      brush.linear([
        [0, '#d8c9b2'],
        [1, '#c2b196'],
      ]),
    ),
    path('M96 296H544V480Q544 496 528 496H112Q96 496 96 480Z', '#cbb99d'),
    group(
      path(roundRect(-190, -120, 380, 236, 22), '#2a1b10', 'opacity=".2" transform="translate(6 8)"') +
        path(roundRect(-190, -120, 380, 236, 22), soft(brush)) +
        brush.clip(
          roundRect(-190, -120, 380, 236, 22),
          path('M-190 -120H60L-190 116Z', '#fff', 'opacity=".16"') +
            rect(-112, -130, 34, 260, 0, brush.trim) +
            rect(-200, -56, 400, 30, 0, brush.trim) +
            ellipse(110, 40, 60, 60, brush.light, 'opacity=".4"') +
            ellipse(150, 60, 60, 60, brush.deep, 'opacity=".25"'),
        ) +
        path(
          'M-95 -42C-132 -92 -184 -78 -178 -48C-172 -24 -124 -28 -95 -40C-66 -28 -18 -24 -12 -48C-6 -78 -58 -92 -95 -42Z',
          soft(brush, { ...brush, light: '#ffffff', base: brush.trim, shade: brush.light, deep: brush.base }),
          `stroke="${brush.shade}" stroke-width="2.5"`,
        ) +
        ellipse(-95, -42, 16, 14, brush.trim, `stroke="${brush.shade}" stroke-width="2.5"`),
      'translate(322 268) rotate(-4)',
    ),
    path(
      'M96 300L300 420Q320 430 340 420L544 300V480Q544 496 528 496H112Q96 496 96 480Z',
      brush.linear(
        [
          [0, '#f8f1e4'],
          [1, '#dccdb5'],
        ],
        [0.2, 0, 0.6, 1],
      ),
    ),
    path(
      'M100 492L290 398Q320 384 350 398L540 492Q536 496 528 496H112Q104 496 100 492Z',
      brush.linear(
        [
          [0, '#fdf8ee'],
          [1, '#e8dcc7'],
        ],
        [0.2, 0, 0.6, 1],
      ),
    ),
    ellipse(320, 432, 27, 27, brush.shade) +
      ellipse(319, 430, 24, 24, ball(brush)) +
      path('M306 440L318 420L326 430L330 426L336 440Z', brush.trim),
  ].join('');

export const gifts = { 'gift-set': giftSet, 'gift-card': giftCard };
