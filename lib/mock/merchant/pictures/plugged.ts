import type { Drawing } from './brush';
import { material } from './palette';
import { ellipse, group, line, path, rect } from './shapes';
import { slab } from './solids';
import { contact, dusk, polished, round, soft } from './stage';

const { steel, charcoal } = material;

const keyboard: Drawing = (brush) => {
  // four rows of keys on a board that runs back
  const rows = [0, 1, 2, 3].flatMap((row) => {
    const [y, left, width] = [274 + row * 50 + row * row * 2, 116 - row * 16, 408 + row * 32];
    const counts = [12, 12, 11, 10][row] as number;
    const step = width / counts;
    return Array.from({ length: counts }, (_, k) => {
      const accent = (row === 0 && k === 0) || (row === 1 && k === counts - 1);
      return `${accent ? 'A' : ''}M${(left + k * step + 3).toFixed(0)} ${y}h${(step - 6).toFixed(0)}l2 ${34 + row * 2}h${(-step + 2).toFixed(0)}Z`;
    });
  });
  const plain = rows.filter((d) => !d.startsWith('A')).join('');
  const accents = rows
    .filter((d) => d.startsWith('A'))
    .map((d) => d.slice(1))
    .join('');
  const space = 'M176 492H464L470 524H170Z';
  const under = (d: string) => path(d, brush.deep, 'transform="translate(0 8)" opacity=".8"');
  return [
    contact(brush, 326, 560, 268, 22),
    path('M92 250Q94 240 106 240H534Q546 240 548 250L606 540Q608 562 586 562H54Q32 562 34 540Z', brush.deep),
    path('M92 250Q94 240 106 240H534Q546 240 548 250L604 530Q606 550 584 550H56Q34 550 36 530Z', soft(brush)),
    path('M104 262H536L588 536H52Z', brush.shade, 'opacity=".7"'),
    under(plain + accents + space),
    path(
      plain + space,
      brush.linear(
        [
          [0, brush.light],
          [1, brush.base],
        ],
        [0, 0, 0.4, 1],
      ),
    ),
    path(accents, '#e8896b'),
    line('M100 250H540', '#fff', 4, 'opacity=".4"'),
  ].join('');
};

const camera: Drawing = (brush) => {
  const body =
    'M96 250C96 228 108 216 130 216H226L250 176C254 168 260 164 270 164H370C380 164 386 168 390 176L414 216H510C532 216 544 228 544 250V450C544 472 532 484 510 484H130C108 484 96 472 96 450Z';
  return [
    contact(brush, 326, 486, 236, 24),
    rect(132, 192, 62, 30, 8, polished(brush, steel)) +
      ellipse(470, 208, 34, 12, steel.shade) +
      rect(436, 190, 68, 24, 8, polished(brush, steel)),
    path(body, soft(brush)),
    brush.clip(
      body,
      path('M80 270H560V430H80Z', charcoal.base) +
        line(
          Array.from({ length: 8 }, (_, k) => `M96 ${284 + k * 19}H544`).join(''),
          charcoal.deep,
          4,
          'stroke-dasharray="0 9" opacity=".6"',
        ) +
        path('M80 266H560V272H80ZM80 428H560V434H80Z', brush.deep, 'opacity=".5"') +
        line('M124 240H220', '#fff', 7, 'opacity=".4"') +
        path('M420 160H560V490H460Z', dusk(brush, 0.25)),
    ),
    rect(284, 182, 72, 30, 8, '#141a20') + path('M288 186H330L300 208H288Z', '#fff', 'opacity=".25"'),
    ellipse(326, 348, 138, 138, '#000', 'opacity=".25"'),
    ellipse(
      320,
      344,
      136,
      136,
      brush.linear(
        [
          [0, charcoal.light],
          [0.5, charcoal.base],
          [1, charcoal.deep],
        ],
        [0.1, 0, 0.9, 1],
      ),
    ),
    `<circle cx="320" cy="344" r="122" fill="none" stroke="${charcoal.deep}" stroke-width="12" stroke-dasharray="5 5"/>`,
    ellipse(320, 344, 104, 104, polished(brush, steel)) + ellipse(320, 344, 97, 97, charcoal.deep),
    ellipse(
      320,
      344,
      78,
      78,
      brush.radial(
        [
          [0, '#5d86a8'],
          [0.45, '#27435f'],
          [1, '#0b1119'],
        ],
        [0.4, 0.36, 0.7],
      ),
    ),
    ellipse(320, 344, 38, 38, '#0b1119', 'opacity=".7"') +
      path('M268 322C276 290 302 276 330 278C302 288 286 306 280 332Z', '#fff', 'opacity=".6"') +
      ellipse(352, 376, 12, 9, '#9fd0e8', 'opacity=".5"'),
    ellipse(150, 250, 9, 9, '#e06a52') + path('M96 250l-18 -8v40l18 6ZM544 250l18 -8v40l-18 6Z', steel.shade),
  ].join('');
};

const powerBank: Drawing = (brush) =>
  [
    contact(brush, 326, 540, 150, 24),
    slab(
      brush,
      184,
      132,
      226,
      400,
      44,
      52,
      -22,
      brush,
      path('M184 132H330L184 400Z', '#fff', 'opacity=".2"') + path('M184 470H420V540H184Z', '#140d08', 'opacity=".12"'),
    ),
    [0, 1, 2, 3].map((k) => ellipse(258 + k * 26, 478, 6, 6, k < 3 ? '#a4f0bf' : brush.deep)).join(''),
    path('M310 262L262 338H292L280 396L332 314H300Z', brush.trim, 'opacity=".92"'),
    // socket on top and a short cable
    path('M300 122L350 108H384L336 122Z', charcoal.deep),
    line('M342 114C342 60 470 50 500 120C520 170 486 220 508 280', charcoal.base, 13) +
      line('M340 110C344 58 466 46 496 118', charcoal.light, 3, 'opacity=".7"'),
    group(
      rect(-16, 0, 32, 46, 8, round(brush, charcoal)) + rect(-9, 46, 18, 24, 3, polished(brush, steel)),
      'translate(510 278) rotate(-6)',
    ) + rect(324, 98, 34, 24, 6, charcoal.base),
  ].join('');

const charger: Drawing = (brush) =>
  [
    contact(brush, 326, 508, 220, 26),
    // two pins at the back, then the block
    path('M356 176L392 158V110L372 104L352 112Z', polished(brush, steel)) +
      path('M282 190L312 176V124L296 118L278 126Z', polished(brush, steel)),
    slab(
      brush,
      196,
      214,
      210,
      274,
      46,
      66,
      -32,
      brush,
      path('M196 214H340L196 440Z', '#fff', 'opacity=".22"') + path('M196 436H420V500H196Z', '#140d08', 'opacity=".1"'),
    ),
    rect(256, 306, 90, 34, 17, charcoal.deep) +
      rect(270, 317, 62, 12, 6, charcoal.trim) +
      rect(256, 372, 90, 34, 17, charcoal.deep) +
      rect(270, 383, 62, 12, 6, charcoal.trim),
    // cable coils before it
    `<ellipse cx="440" cy="474" rx="104" ry="36" fill="none" stroke="${brush.deep}" stroke-width="15"/><ellipse cx="440" cy="462" rx="104" ry="36" fill="none" stroke="${brush.shade}" stroke-width="15"/><ellipse cx="440" cy="450" rx="104" ry="36" fill="none" stroke="${brush.base}" stroke-width="15"/><ellipse cx="438" cy="446" rx="104" ry="36" fill="none" stroke="${brush.light}" stroke-width="4" opacity=".8"/>`,
    rect(400, 474, 40, 42, 6, charcoal.base),
    line('M336 458C250 500 180 470 160 500', brush.shade, 15) + line('M336 454C250 496 180 466 162 494', brush.light, 4, 'opacity=".7"'),
    group(
      rect(-22, -14, 48, 28, 8, soft(brush, charcoal)) + rect(-48, -8, 28, 16, 4, polished(brush, steel)),
      'translate(136 506) rotate(-30)',
    ),
  ].join('');

export const plugged = { keyboard, camera, 'power-bank': powerBank, charger };
