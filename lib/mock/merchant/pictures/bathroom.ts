import type { Drawing } from './brush';
import { material } from './palette';
import { ellipse, group, line, path, rect } from './shapes';
import { contact, polished, round, soft } from './stage';

const { steel, oak, leaf } = material;

const lipBalm: Drawing = (brush) =>
  [
    contact(brush, 322, 536, 140, 22),
    // the stick
    rect(218, 312, 100, 218, 12, round(brush)) +
      path('M218 486H318V518Q318 530 306 530H230Q218 530 218 518Z', brush.deep, 'opacity=".45"') +
      path('M232 320V520H246V320Z', '#fff', 'opacity=".45"'),
    rect(226, 276, 84, 42, 4, polished(brush, steel)),
    path(
      'M234 280V176C234 150 268 120 302 128V280Z',
      brush.linear([
        [0, '#f4b7a8'],
        [0.3, '#fbd6ca'],
        [0.7, '#ec9d8b'],
        [1, '#cf7a69'],
      ]),
    ) + ellipse(270, 150, 35, 16, '#fbd9ce', 'transform="rotate(-32 270 150)" opacity=".8"'),
    path('M234 376H302V446H234Z', brush.trim, 'opacity=".92"') +
      path('M268 392C290 408 288 428 268 438C248 428 246 408 268 392Z', soft(brush, leaf)),
    // the cap lies beside it
    group(
      rect(-52, -104, 104, 190, 14, round(brush)) +
        path('M-38 -92V76H-24V-92Z', '#fff', 'opacity=".45"') +
        ellipse(0, -102, 51, 12, brush.light, 'opacity=".7"') +
        line('M-50 74H50', brush.deep, 4, 'opacity=".4"'),
      'translate(410 440)',
    ),
  ].join('');

const soap: Drawing = (brush) => {
  const bar =
    'M96 372C96 330 120 306 160 300C260 288 380 288 480 300C520 306 544 330 544 372V424C544 462 520 482 480 486C380 496 260 496 160 486C120 482 96 462 96 424Z';
  const top =
    'M104 358C108 322 134 304 170 298C264 284 376 284 470 298C506 304 532 322 536 358C536 390 508 406 470 410C376 420 264 420 170 410C132 406 104 390 104 358Z';
  const bubble = (x: number, y: number, r: number) =>
    ellipse(
      x,
      y,
      r,
      r,
      brush.radial([
        [0.4, '#fff', 0.25],
        [0.86, '#fff', 0.65],
        [1, brush.light, 1],
      ]),
    ) + ellipse(x - r * 0.35, y - r * 0.4, r * 0.22, r * 0.16, '#fff');
  return [
    contact(brush, 326, 500, 232, 28),
    path('M72 470C140 500 500 500 568 470L548 504C480 524 160 524 92 504Z', oak.shade) +
      path('M72 466H568V476C500 504 140 504 72 476Z', soft(brush, oak)),
    path(
      bar,
      brush.linear(
        [
          [0, brush.base],
          [1, brush.deep],
        ],
        [0, 0.3, 0.4, 1],
      ),
    ),
    path(
      top,
      brush.linear(
        [
          [0, brush.light],
          [0.6, brush.base],
          [1, brush.shade],
        ],
        [0, 0, 0.8, 1],
      ),
    ),
    path(
      'M180 346C200 326 260 320 320 320C380 320 440 326 460 346C460 372 400 382 320 382C240 382 180 372 180 346Z',
      brush.shade,
      'opacity=".55"',
    ) + path('M186 352C206 332 262 326 320 326C378 326 434 332 454 352C448 374 394 382 320 382C246 382 192 374 186 352Z', brush.base),
    path('M316 368C284 358 284 338 306 330C320 340 324 356 316 368ZM326 368C330 350 346 338 368 338C370 356 352 368 326 368Z', brush.shade),
    line('M124 346C136 322 160 312 200 308', '#fff', 9, 'opacity=".6"'),
    bubble(470, 292, 42) + bubble(526, 334, 28) + bubble(424, 270, 24) + bubble(500, 244, 18) + bubble(548, 286, 14) + bubble(130, 300, 22),
  ].join('');
};

export const bathroom = { 'lip-balm': lipBalm, soap };
