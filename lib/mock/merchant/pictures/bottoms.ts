import type { Drawing } from './brush';
import { cloth, fold, seam } from './cloth';
import { symmetric } from './outline';
import { material } from './palette';
import { both, ellipse, line, path, rect, stitches } from './shapes';
import { hovering, polished, soft } from './stage';

const { steel, paper } = material;

const trousers: Drawing = (brush) => {
  const outline = symmetric(
    'M320 98L238 98C232 98 228 102 228 110C214 240 204 410 206 540C206 548 212 552 220 552L286 552C294 552 298 548 299 540L313 268C314 258 317 254 320 252',
  );
  return [
    hovering(brush, 326, 588, 150),
    path('M236 98C270 110 370 110 404 98C380 88 260 88 236 98Z', brush.deep),
    cloth(
      brush,
      outline,
      path('M220 90H420V130H220Z', brush.shade, 'opacity=".7"') +
        both(
          line('M256 150C256 280 250 420 250 548', brush.deep, 2.5, 'opacity=".35"') +
            line('M238 160C228 290 220 420 222 530', '#fff', 10, 'opacity=".18"') +
            fold(brush, 'M306 262C290 272 274 276 258 276') +
            path('M200 524H310V560H200Z', brush.shade, 'opacity=".5"'),
        ),
    ),
    seam(brush, 'M224 132C270 142 370 142 416 132', 3),
    both(seam(brush, 'M268 138C262 168 246 186 222 192', 3.5) + rect(256, 94, 9, 42, 3, brush.shade)),
    seam(brush, 'M320 104V250M320 138C336 150 340 190 324 226', 3),
    ellipse(328, 117, 6.5, 6.5, polished(brush, steel)),
  ].join('');
};

const tights: Drawing = (brush) => {
  const outline = symmetric(
    'M320 96C290 94 262 94 248 96C242 98 240 102 239 110C226 180 220 240 224 310C232 390 240 450 244 536C244 546 250 550 258 550L284 550C292 550 296 546 297 538C302 450 312 380 312 320L316 262C316 256 318 254 320 252',
  );
  return [
    hovering(brush, 326, 586, 120),
    path('M246 98C280 108 360 108 394 98C370 88 270 88 246 98Z', brush.deep),
    cloth(
      brush,
      outline,
      path('M220 90H420V150C360 160 280 160 220 150Z', brush.shade) +
        both(
          line('M238 160C226 230 232 310 244 380C252 430 254 490 254 546', brush.trim, 7) +
            fold(brush, 'M250 366C268 374 288 372 306 362') +
            line('M262 190C252 250 254 300 262 350', '#fff', 12, 'opacity=".2"') +
            line('M262 420C268 460 268 500 268 530', '#fff', 8, 'opacity=".18"'),
        ),
    ),
    seam(brush, 'M236 152C280 161 360 161 404 152', 3),
    seam(brush, 'M320 158V250', 3),
    path('M352 112H384V118H352Z', brush.trim, 'opacity=".9"'),
  ].join('');
};

const legs = symmetric(
  'M320 150L206 150C198 150 194 154 193 162C178 260 156 360 138 452C137 462 142 468 152 470L286 490C296 491 301 487 303 478L314 322C315 312 317 308 320 306',
);

const shorts: Drawing = (brush) =>
  [
    hovering(brush, 326, 540, 180),
    path('M202 152C250 164 390 164 438 152C410 138 230 138 202 152Z', brush.deep),
    cloth(
      brush,
      legs,
      path('M180 140H460V188C400 200 240 200 180 188Z', brush.shade, 'opacity=".75"') +
        both(
          path('M196 200C200 300 206 390 216 490H130L150 380Z', brush.shade, 'opacity=".45"') +
            line('M196 200C200 300 206 390 216 482', brush.trim, 7) +
            fold(brush, 'M306 320C286 332 262 336 240 334') +
            fold(brush, 'M296 380C280 390 262 392 246 390') +
            line('M150 462L294 482', brush.deep, 2.5, 'opacity=".4"') +
            line('M236 226C234 300 236 360 240 420', '#fff', 12, 'opacity=".14"'),
        ) +
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((row) => line(`M${206 + row * 23} 158V188`, brush.deep, 3, 'opacity=".3"')).join(''),
    ),
    seam(brush, 'M320 196V306', 3),
    line('M306 190C296 220 298 244 302 262M332 190C342 220 342 240 336 258', brush.trim, 5),
  ].join('');

const swimShorts: Drawing = (brush) => {
  const leaf = (x: number, y: number, turn: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})">${path('M0 -34C16 -18 16 16 0 34C-16 16 -16 -18 0 -34Z', brush.trim, 'opacity=".85"')}${line('M0 -24V30', brush.base, 3)}</g>`;
  return [
    hovering(brush, 326, 540, 180),
    path('M202 152C250 164 390 164 438 152C410 138 230 138 202 152Z', brush.deep),
    cloth(
      brush,
      legs,
      [
        [208, 262, 30],
        [262, 234, -40],
        [252, 330, 15],
        [184, 374, -20],
        [264, 424, 60],
        [362, 256, 24],
        [424, 266, -36],
        [376, 360, -30],
        [446, 382, 20],
        [390, 450, 50],
      ]
        .map(([x, y, turn]) => leaf(x as number, y as number, turn as number))
        .join('') +
        path('M180 140H460V186C400 198 240 198 180 186Z', paper.base) +
        both(fold(brush, 'M306 320C286 332 262 336 240 334') + line('M150 460L294 480', paper.base, 8)) +
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((row) => line(`M${206 + row * 23} 158V186`, paper.deep, 3, 'opacity=".4"')).join(''),
    ),
    seam(brush, 'M320 196V306', 3),
    line('M308 186C286 190 276 210 290 216C304 220 312 200 314 188C330 194 352 200 350 214C344 226 328 206 320 188', brush.shade, 5),
    line('M310 194C300 220 304 240 308 258M326 194C336 216 338 236 332 252', brush.shade, 5),
    stitches('M156 452L294 472', soft(brush), 'opacity=".6"'),
  ].join('');
};

export const bottoms = { trousers, tights, shorts, 'swim-shorts': swimShorts };
