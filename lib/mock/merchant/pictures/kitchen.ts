import type { Drawing } from './brush';
import { material } from './palette';
import { ellipse, group, line, path, rect } from './shapes';
import { contact, dusk, polished, round, soft } from './stage';

const { coffee, steel, brass, oak, paper, leaf } = material;

const pan: Drawing = (brush) => {
  return [
    contact(brush, 280, 446, 220, 40),
    path(
      'M396 274L536 152C550 140 572 158 562 174L440 310Z',
      brush.linear(
        [
          [0, oak.light],
          [0.5, oak.base],
          [1, oak.shade],
        ],
        [0.2, 0, 0.6, 0.8],
      ),
    ) +
      line('M424 270L540 168', oak.light, 5, 'opacity=".8"') +
      ellipse(548, 165, 7, 6, oak.deep),
    path('M372 292L418 254L452 292L406 330Z', polished(brush, steel)),
    path('M60 344V378C60 438 158 474 272 474C386 474 484 438 484 378V344Z', round(brush)),
    brush.clip(
      'M60 344V378C60 438 158 474 272 474C386 474 484 438 484 378V344Z',
      path('M50 400C120 460 420 460 500 400V480H50Z', brush.deep, 'opacity=".4"') +
        path('M96 380C110 410 140 432 176 446V420C150 410 124 396 110 380Z', '#fff', 'opacity=".3"'),
    ),
    ellipse(272, 344, 212, 96, brush.light) + ellipse(272, 346, 204, 90, '#3c3e44'),
    ellipse(
      272,
      356,
      186,
      76,
      brush.radial(
        [
          [0, '#6a6d74'],
          [0.7, '#474a50'],
          [1, '#34363b'],
        ],
        [0.4, 0.35, 0.7],
      ),
    ),
    line('M120 352C150 312 210 294 270 292', '#fff', 7, 'opacity=".22"') +
      line('M64 340C76 290 160 254 270 250', '#fff', 4, 'opacity=".6"'),
    `<ellipse cx="272" cy="362" rx="130" ry="50" fill="none" stroke="#2e3034" stroke-width="3" opacity=".6"/>`,
  ].join('');
};

const knife: Drawing = (brush) => {
  const blade = 'M-22 -40H130C200 -38 256 -20 286 8C226 38 110 54 -22 52Z';
  return [
    group(
      ellipse(
        10,
        54,
        290,
        26,
        brush.radial(
          [
            [0, '#4a3626', 0.4],
            [1, '#4a3626', 0],
          ],
          [0.5, 0.5, 0.5],
        ),
      ),
      'translate(310 350) rotate(-32)',
    ),
    group(
      path(
        blade,
        brush.linear(
          [
            [0, '#eef1f3'],
            [0.45, '#c5cbd1'],
            [0.5, '#f7f9fa'],
            [1, '#aab1ba'],
          ],
          [0, 0, 0.12, 1],
        ),
      ) +
        brush.clip(
          blade,
          path('M-30 28C110 32 210 24 290 6V70H-30Z', '#fff', 'opacity=".55"') +
            line('M40 -38L10 60M80 -38L50 60', '#fff', 9, 'opacity=".35"'),
        ) +
        path('M-52 -40H-18V52H-30C-40 52 -44 40 -46 26Z', polished(brush, steel)) +
        path(
          'M-48 -40C-120 -48 -210 -44 -250 -36C-272 -32 -274 18 -254 30C-236 38 -226 20 -200 18C-150 16 -90 26 -46 24Z',
          brush.linear(
            [
              [0, brush.light],
              [0.4, brush.base],
              [1, brush.shade],
            ],
            [0, 0, 0, 1],
          ),
        ) +
        line('M-70 -30C-130 -36 -200 -34 -244 -26', '#fff', 5, 'opacity=".35"') +
        [-90, -150, -210].map((x) => ellipse(x, -8, 8, 8, polished(brush, brass))).join(''),
      'translate(314 334) rotate(-32)',
    ),
  ].join('');
};

const cuttingBoard: Drawing = (brush) => {
  const board =
    'M150 250C150 226 164 214 188 214H270C290 214 296 200 296 180V128C296 98 350 98 350 128V180C350 200 356 214 376 214H452C476 214 490 226 490 250V508C490 530 478 540 456 540H184C162 540 150 530 150 508Z';
  const grain = [176, 214, 252, 300, 350, 396, 438, 466]
    .map((x, k) => `M${x} 96C${x + 10 * (k % 2 ? 1 : -1)} 240 ${x - 8} 400 ${x + 6} 560`)
    .join('');
  return [
    contact(brush, 334, 542, 190, 22),
    group(path(board, brush.deep), 'translate(13 4)'),
    path(board, soft(brush)),
    brush.clip(
      board,
      path('M214 90H270V560H214ZM350 90H410V560H350Z', brush.shade, 'opacity=".28"') +
        line(grain, brush.shade, 3, 'opacity=".55"') +
        line('M222 330C236 300 262 300 268 332C270 360 232 372 224 340', brush.shade, 3, 'opacity=".6"') +
        line('M160 262V500', '#fff', 9, 'opacity=".35"') +
        path('M400 200H500V550H440Z', dusk(brush, 0.2)),
    ),
    `${ellipse(323, 140, 12, 12, '#e9e1d6')}<circle cx="323" cy="140" r="12" fill="none" stroke="${brush.deep}" stroke-width="4"/>`,
    line('M323 136C318 96 328 84 340 96C348 106 336 122 326 130', material.leather.base, 5),
  ].join('');
};

const teaTin: Drawing = (brush) => {
  const body = 'M190 236V500C190 522 236 538 320 538C404 538 450 522 450 500V236Z';
  return [
    contact(brush, 326, 530, 144, 26),
    path(body, round(brush)),
    brush.clip(
      body,
      path('M180 300C240 324 400 324 460 300V440C400 464 240 464 180 440Z', round(brush, paper)) +
        line('M180 310C240 334 400 334 460 310M180 430C240 454 400 454 460 430', brush.base, 4) +
        path('M214 250V500L236 508V256Z', '#fff', 'opacity=".3"') +
        path('M180 510C240 534 400 534 460 510V550H180Z', brush.deep, 'opacity=".35"'),
    ),
    path('M318 416C270 400 270 350 300 340C322 356 328 386 318 416Z', soft(brush, leaf)) +
      path('M322 416C328 376 350 352 384 350C388 388 362 412 322 416Z', soft(brush, leaf)) +
      line('M318 414C310 388 304 364 298 348M324 414C342 392 360 372 376 358', leaf.deep, 3, 'opacity=".6"'),
    path('M180 170V238C180 258 240 274 320 274C400 274 460 258 460 238V170Z', round(brush)),
    line('M182 240C190 258 250 272 320 272C390 272 450 258 458 240', brush.deep, 4, 'opacity=".4"'),
    `${ellipse(
      320,
      170,
      140,
      36,
      brush.linear([
        [0, brush.light],
        [1, brush.base],
      ]),
    )}<ellipse cx="320" cy="171" rx="118" ry="28" fill="none" stroke="${brush.shade}" stroke-width="4" opacity=".7"/>`,
    path('M296 166C296 154 344 154 344 166V172C344 180 296 180 296 172Z', polished(brush, brass)) + ellipse(320, 158, 24, 9, brass.light),
  ].join('');
};

const chocolateBox: Drawing = (brush) => {
  const tones = [coffee, material.walnut, { ...paper, deep: '#cbbfae' }];
  // the tray runs back a little: where column u and row v (0–1) are
  const at = (u: number, v: number) => [128 - 32 * v + u * (384 + 64 * v), 318 + 158 * v] as const;
  const dividers =
    [1, 2, 3].map((k) => `M${at(k / 4, 0).join(' ')}L${at(k / 4, 1).join(' ')}`).join('') +
    [1, 2].map((k) => `M${at(0, k / 3).join(' ')}L${at(1, k / 3).join(' ')}`).join('');
  const pralines = [0, 1, 2]
    .flatMap((row) =>
      [0, 1, 2, 3].map((column) => {
        const [cx, cy] = at((column + 0.5) / 4, (row + 0.5) / 3);
        const [x, y] = [Math.round(cx), Math.round(cy) - 3];
        const tone = tones[(row * 2 + column) % 3] as typeof coffee;
        return (
          ellipse(x + 2, y + 10, 35, 18, '#1d0f09', 'opacity=".45"') +
          ((row + column) % 2 ? rect(x - 30, y - 19, 60, 38, 11, soft(brush, tone)) : ellipse(x, y, 33, 20, soft(brush, tone))) +
          line(`M${x - 16} ${y + 2}q8 -14 16 -3t16 -4`, (row * 2 + column) % 3 === 2 ? coffee.base : coffee.trim, 4, 'opacity=".85"')
        );
      }),
    )
    .join('');
  return [
    contact(brush, 326, 516, 236, 26),
    // the lid leans behind
    path(
      'M150 118H490L516 300H124Z',
      brush.linear(
        [
          [0, brush.light],
          [0.5, brush.base],
          [1, brush.shade],
        ],
        [0, 0, 0.8, 1],
      ),
    ),
    path('M290 118H346L352 300H286Z', brush.trim) + path('M142 176H498L502 210H137Z', brush.trim),
    path('M318 192C280 150 236 160 240 186C244 206 288 204 318 194C348 204 396 206 400 186C402 160 356 150 318 192Z', brush.trim) +
      line('M318 192C290 164 256 166 256 184M318 192C346 164 384 166 384 184', brush.shade, 4, 'opacity=".6"') +
      ellipse(318, 193, 15, 13, brush.light) +
      path('M310 200L280 250L298 246L306 258L322 204ZM326 200L356 250L338 246L330 258Z', brush.trim),
    path('M112 306H528L566 486H74Z', brush.shade),
    path('M128 316H512L544 476H96Z', '#4a2d1f') + path('M128 316H512L516 334H124Z', '#2f1b12'),
    line(dividers, brush.trim, 4, 'opacity=".75"'),
    pralines,
    path(
      'M74 486H566V506Q566 520 552 520H88Q74 520 74 506Z',
      brush.linear([
        [0, brush.light],
        [0.5, brush.base],
        [1, brush.shade],
      ]),
    ),
    path('M112 306L74 486L96 476L128 316ZM528 306L566 486L544 476L512 316Z', brush.light),
    path('M96 476H544L566 486H74Z', brush.base),
  ].join('');
};

export const kitchen = { pan, knife, 'cutting-board': cuttingBoard, 'tea-tin': teaTin, 'chocolate-box': chocolateBox };
