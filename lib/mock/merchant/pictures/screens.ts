import type { Drawing } from './brush';
import { material } from './palette';
import { ellipse, group, line, path, rect, roundRect } from './shapes';
import { pushed } from './solids';
import { contact, polished, round, soft } from './stage';

const { steel, charcoal } = material;

const screen = (brush: Parameters<Drawing>[0]) =>
  brush.linear(
    [
      [0, '#20303f'],
      [0.5, '#3f6673'],
      [1, '#d99b6c'],
    ],
    [0, 0, 0.7, 1],
  );

/** A quiet picture of hills for displays; abstract, no interface. */
const hills = (x: number, y: number, w: number, h: number) =>
  ellipse(x + w * 0.68, y + h * 0.36, h * 0.11, h * 0.11, '#ffe1b0', 'opacity=".95"') +
  path(
    `M${x} ${y + h * 0.72}C${x + w * 0.2} ${y + h * 0.46} ${x + w * 0.36} ${y + h * 0.5} ${x + w * 0.52} ${y + h * 0.66}S${x + w * 0.86} ${y + h * 0.66} ${x + w} ${y + h * 0.54}V${y + h}H${x}Z`,
    '#2b4a56',
    'opacity=".75"',
  ) +
  path(
    `M${x} ${y + h * 0.88}C${x + w * 0.3} ${y + h * 0.7} ${x + w * 0.6} ${y + h * 0.94} ${x + w} ${y + h * 0.74}V${y + h}H${x}Z`,
    '#15262f',
    'opacity=".85"',
  );

const phone: Drawing = (brush) => {
  const back = roundRect(0, 0, 196, 400, 34);
  return [
    contact(brush, 330, 532, 190, 24),
    // the back leans behind, the front before it
    group(
      path(pushed(0, 0, 196, 400, 34, 12, -4), brush.deep) +
        path(back, soft(brush)) +
        brush.clip(back, path('M0 0H120L0 240Z', '#fff', 'opacity=".2"')) +
        rect(20, 20, 52, 112, 26, brush.shade) +
        [
          [46, 46],
          [46, 90],
        ]
          .map(
            ([x, y]) =>
              ellipse(x as number, y as number, 17, 17, charcoal.deep) +
              ellipse(x as number, y as number, 10, 10, '#27405c') +
              ellipse((x as number) - 4, (y as number) - 4, 3, 3, '#cfe4f2'),
          )
          .join('') +
        ellipse(46, 118, 5, 5, '#fff3d0') +
        ellipse(98, 226, 17, 17, brush.light, 'opacity=".5"'),
      'translate(150 112) rotate(-6)',
    ),
    path(
      pushed(296, 136, 198, 400, 34, 10, -4),
      brush.linear([
        [0, brush.light],
        [0.6, brush.shade],
        [1, brush.deep],
      ]),
    ),
    path(roundRect(296, 136, 198, 400, 34), soft(brush)),
    path(roundRect(300, 140, 190, 392, 31), charcoal.deep),
    path(roundRect(305, 145, 180, 382, 26), screen(brush)),
    brush.clip(roundRect(305, 145, 180, 382, 26), hills(305, 145, 180, 382) + path('M305 145H440L305 400Z', '#fff', 'opacity=".13"')),
    rect(370, 156, 52, 14, 7, '#0b0e12') + line('M362 514H428', '#fff', 4, 'opacity=".8"'),
  ].join('');
};

const laptop: Drawing = (brush) => {
  const deck = 'M110 436H530L594 506Q598 514 588 514H52Q42 514 46 506Z';
  const keys = [0, 1, 2, 3]
    .map((row) =>
      line(
        `M${126 - row * 10} ${448 + row * 10}H${514 + row * 10}`,
        brush.deep,
        7,
        `stroke-dasharray="${22 + row} 6" stroke-linecap="butt" opacity=".75"`,
      ),
    )
    .join('');
  return [
    contact(brush, 324, 528, 264, 20),
    path(
      roundRect(116, 138, 408, 300, 18),
      brush.linear([
        [0, brush.light],
        [1, brush.shade],
      ]),
    ),
    path(roundRect(122, 144, 396, 290, 14), charcoal.deep),
    path(roundRect(136, 158, 368, 260, 4), screen(brush)),
    brush.clip(roundRect(136, 158, 368, 260, 4), hills(136, 158, 368, 260) + path('M136 158H360L136 400Z', '#fff', 'opacity=".12"')),
    ellipse(320, 151, 3, 3, '#4a5a68'),
    path(
      deck,
      brush.linear(
        [
          [0, brush.base],
          [0.6, brush.light],
          [1, brush.base],
        ],
        [0, 0, 1, 1],
      ),
    ),
    keys,
    path('M262 490H378L386 508H254Z', brush.shade, 'opacity=".6"'),
    path(
      'M44 508H596V516Q592 526 570 526H70Q48 526 44 516Z',
      brush.linear(
        [
          [0, brush.base],
          [1, brush.deep],
        ],
        [0, 0, 0, 1],
      ),
    ),
    path('M268 508H372Q368 516 356 516H284Q272 516 268 508Z', brush.deep, 'opacity=".5"'),
  ].join('');
};

const tablet: Drawing = (brush) =>
  [
    contact(brush, 326, 536, 220, 22),
    path(
      pushed(112, 108, 360, 420, 30, 12, -5),
      brush.linear([
        [0, brush.light],
        [0.5, brush.shade],
        [1, brush.deep],
      ]),
    ),
    path(roundRect(112, 108, 360, 420, 30), soft(brush)),
    path(roundRect(119, 115, 346, 406, 25), charcoal.deep),
    path(roundRect(130, 126, 324, 384, 16), screen(brush)),
    brush.clip(roundRect(130, 126, 324, 384, 16), hills(130, 126, 324, 384) + path('M130 126H380L130 420Z', '#fff', 'opacity=".12"')),
    ellipse(292, 117, 3, 3, '#4a5a68'),
    // pencil
    group(
      rect(-10, -210, 20, 380, 9, round(brush, brush.tint === 'black' ? charcoal : material.paper)) +
        path('M-10 160H10L3 196Q0 202 -3 196Z', round(brush, material.paper)) +
        path('M-4 188H4L1 200H-1Z', charcoal.base) +
        rect(-10, -190, 20, 12, 0, brush.base),
      'translate(520 338) rotate(8)',
    ),
  ].join('');

const smartwatch: Drawing = (brush) => {
  return [
    contact(brush, 330, 566, 96, 18),
    path(
      'M246 226C250 160 256 112 268 92C274 82 360 82 368 92C380 112 386 160 390 226Z',
      brush.linear([
        [0, brush.shade],
        [0.3, brush.light],
        [0.7, brush.base],
        [1, brush.shade],
      ]),
    ),
    path(
      'M246 420C250 486 256 534 268 556C274 566 360 566 368 556C380 534 386 486 390 420Z',
      brush.linear([
        [0, brush.shade],
        [0.3, brush.light],
        [0.7, brush.base],
        [1, brush.deep],
      ]),
    ),
    [478, 502, 526].map((y) => ellipse(318, y, 8, 4.5, brush.deep)).join('') +
      line('M268 180C270 140 276 112 284 100', '#fff', 6, 'opacity=".3"'),
    path('M436 300H452Q460 300 460 308V340Q460 348 452 348H436Z', polished(brush, steel)),
    ellipse(322, 326, 130, 132, steel.deep),
    ellipse(
      316,
      324,
      130,
      132,
      brush.linear(
        [
          [0, steel.light],
          [0.4, steel.base],
          [1, steel.shade],
        ],
        [0, 0, 1, 1],
      ),
    ),
    ellipse(316, 324, 114, 116, '#0d1014'),
    `<circle cx="316" cy="324" r="98" fill="none" stroke="#5b6570" stroke-width="7" stroke-dasharray="3 22.65" stroke-linecap="butt"/>`,
    `<circle cx="316" cy="324" r="76" fill="none" stroke="#e8735f" stroke-width="10" opacity=".25"/><circle cx="316" cy="324" r="76" fill="none" stroke="#f0937c" stroke-width="10" stroke-dasharray="330 600" transform="rotate(-90 316 324)"/>`,
    line('M316 324L280 288', '#fff', 9) + line('M316 324L356 270', '#fff', 6) + ellipse(316, 324, 8, 8, '#f0937c'),
    path('M222 270C244 222 290 204 336 212L236 400C206 362 204 308 222 270Z', '#fff', 'opacity=".09"') +
      line('M206 282C222 238 258 212 298 206', '#fff', 5, 'opacity=".6"'),
  ].join('');
};

export const screens = { phone, laptop, tablet, smartwatch };
