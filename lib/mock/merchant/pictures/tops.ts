import type { Drawing } from './brush';
import { cloth, fold, seam } from './cloth';
import { symmetric } from './outline';
import { material } from './palette';
import { both, ellipse, line, path, stitches } from './shapes';
import { hovering, soft } from './stage';

const { paper } = material;

const neck = 'M262 128C282 116 358 116 378 128C370 158 348 176 320 176C292 176 270 158 262 128Z';
const neckline = 'M262 128C270 158 292 176 320 176C348 176 370 158 378 128';

const tShirt: Drawing = (brush) => {
  const outline = symmetric(
    'M320 176C292 176 270 158 262 128C236 132 196 144 170 160C160 166 154 172 150 180L98 266C94 274 96 282 104 286L172 318C180 322 186 320 190 312L208 282C212 360 208 450 204 524C204 534 210 540 220 540C250 544 290 546 320 546',
  );
  return [
    hovering(brush, 326, 576, 170),
    path(neck, brush.deep),
    line('M266 128C286 120 354 120 374 128', brush.shade, 9),
    cloth(
      brush,
      outline,
      both(
        line('M100 272L180 310', brush.shade, 4, 'opacity=".8"') +
          path('M208 282C214 240 214 200 208 166L196 158C200 200 196 250 188 312Z', brush.shade, 'opacity=".55"'),
      ) +
        fold(brush, 'M222 330C240 352 262 362 286 362') +
        fold(brush, 'M418 380C400 404 376 418 352 420') +
        fold(brush, 'M236 470C256 460 270 440 276 420') +
        line('M176 174L120 262', '#fff', 12, 'opacity=".2"') +
        line('M226 190C232 280 226 400 222 500', '#fff', 14, 'opacity=".12"') +
        stitches('M206 530C250 536 390 536 434 530', brush.deep, 'opacity=".35"'),
    ),
    line(neckline, brush.shade, 14),
    line('M256 134C266 166 290 185 320 185C350 185 374 166 384 134', brush.deep, 2, 'opacity=".4"'),
  ].join('');
};

const longSleeve: Drawing = (brush) => {
  const arm =
    'M232 142C196 152 176 172 168 206C152 280 134 390 124 478C123 488 128 492 136 494L172 500C180 501 184 498 186 490L214 300C220 250 230 190 232 142Z';
  const outline = symmetric(
    'M320 176C292 176 270 158 262 128C244 132 226 138 208 148C200 170 206 230 206 280C210 360 208 440 204 516C204 526 210 532 220 532C250 536 290 538 320 538',
  );
  return [
    hovering(brush, 326, 576, 176),
    path(neck, brush.deep),
    line('M266 128C286 120 354 120 374 128', brush.shade, 9),
    both(
      path(arm, soft(brush)) +
        fold(brush, 'M160 290C176 300 194 298 208 288') +
        fold(brush, 'M148 372C162 378 178 376 192 366') +
        brush.clip(
          arm,
          path('M110 462L200 476V510H110Z', brush.shade) + line('M202 172C180 186 178 240 164 310', '#fff', 9, 'opacity=".2"'),
        ),
    ),
    cloth(
      brush,
      outline,
      both(path('M232 136C222 200 214 260 212 330L200 330V140Z', brush.shade, 'opacity=".4"')) +
        fold(brush, 'M222 340C240 362 262 370 286 370') +
        fold(brush, 'M418 390C400 412 376 426 352 428') +
        line('M232 200C236 290 230 400 226 500', '#fff', 14, 'opacity=".12"') +
        stitches('M206 520C250 526 390 526 434 520', brush.deep, 'opacity=".35"'),
    ),
    line(neckline, brush.shade, 14),
    line('M256 134C266 166 290 185 320 185C350 185 374 166 384 134', brush.deep, 2, 'opacity=".4"'),
  ].join('');
};

const linenShirt: Drawing = (brush) => {
  const arm =
    'M236 138C204 146 182 160 170 184L112 308C108 318 110 326 118 330L178 358C186 361 192 358 196 350L226 270C232 230 236 180 236 138Z';
  const outline = symmetric(
    'M320 210L278 128C256 130 228 138 208 148C200 170 206 230 206 280C210 360 206 440 200 506C220 526 250 538 280 540L320 540',
  );
  return [
    hovering(brush, 326, 576, 168),
    path('M262 130C282 112 358 112 378 130L320 214Z', brush.deep),
    line('M274 126C296 116 344 116 366 126', brush.shade, 10),
    both(
      path(arm, soft(brush)) +
        brush.clip(
          arm,
          path('M100 290L206 340L190 380L90 330Z', brush.shade, 'opacity=".55"') +
            line('M112 296L196 336', brush.deep, 2.5, 'opacity=".4"'),
        ) +
        fold(brush, 'M170 250C184 262 200 264 216 258') +
        line('M196 168C178 190 160 236 146 266', '#fff', 9, 'opacity=".25"'),
    ),
    cloth(
      brush,
      outline,
      [214, 236, 258, 280, 360, 382, 404, 426].map((x) => line(`M${x} 140V540`, brush.shade, 2, 'opacity=".35"')).join('') +
        fold(brush, 'M222 360C236 384 258 396 280 396') +
        fold(brush, 'M420 300C404 330 388 344 364 350') +
        line('M230 190C234 290 228 400 222 490', '#fff', 14, 'opacity=".16"'),
    ),
    path('M306 196H334V540H306Z', soft(brush)),
    seam(brush, 'M306 200V540M334 200V540', 2.5),
    ...[232, 290, 348, 406, 464, 516].map((y) => ellipse(320, y, 5, 5, paper.base) + ellipse(320, y, 1.8, 1.8, paper.deep)),
    path('M364 262H416V318L390 332L364 318Z', brush.light, 'opacity=".7"') + seam(brush, 'M364 262H416V318L390 332L364 318Z', 2.5),
    both(
      path('M278 124C266 128 258 136 254 146L282 204C286 210 292 210 296 206L320 176Z', soft(brush)) +
        seam(brush, 'M278 124L320 178L296 206C292 210 286 210 282 204L254 146', 2.5),
    ),
  ].join('');
};

const dress: Drawing = (brush) => {
  const outline = symmetric(
    'M320 204C300 190 280 160 274 104L250 104C252 150 240 180 230 206C244 240 256 270 258 300C236 370 196 450 156 530C190 548 250 562 320 562',
  );
  return [
    hovering(brush, 326, 590, 190),
    path('M274 104C290 150 350 150 366 104L350 180L320 206L290 180Z', brush.deep),
    cloth(
      brush,
      outline,
      both(
        line('M282 312C268 390 240 470 216 552M306 312C302 400 290 480 280 560', brush.deep, 5, 'opacity=".22"') +
          path('M264 312C240 390 206 460 176 540L196 548C226 470 252 390 272 312Z', '#fff', 'opacity=".16"'),
      ) +
        [
          [210, 470],
          [262, 420],
          [330, 470],
          [290, 520],
          [392, 430],
          [440, 510],
          [360, 380],
          [282, 240],
          [346, 250],
        ]
          .map(([x, y]) => ellipse(x as number, y as number, 6.5, 6.5, brush.trim, 'opacity=".75"'))
          .join('') +
        fold(brush, 'M246 220C262 240 282 252 300 254') +
        fold(brush, 'M394 220C378 240 358 252 340 254') +
        path('M240 284H400V314H240Z', brush.shade),
    ),
    line('M260 300C300 308 340 308 380 300', brush.trim, 5),
    line('M332 304C344 326 352 344 352 366M324 304C320 330 314 350 318 372', brush.trim, 5),
    line('M274 106C280 160 300 190 320 204C340 190 360 160 366 106', brush.trim, 5),
  ].join('');
};

const swimsuit: Drawing = (brush) => {
  const outline = symmetric(
    'M320 214C294 214 278 186 272 150L266 92L242 92C242 140 236 180 222 222C222 260 240 290 242 330C240 370 226 404 216 434C260 446 286 490 296 538C302 550 310 552 320 552',
  );
  return [
    hovering(brush, 326, 590, 130),
    path('M266 92C268 142 290 156 320 156C350 156 372 142 374 92L368 150C362 186 346 216 320 216C294 216 278 186 272 150Z', brush.deep),
    cloth(
      brush,
      outline,
      line('M212 262C260 300 380 300 428 262', brush.trim, 16) +
        line('M226 300C270 334 370 334 414 300', brush.trim, 7) +
        fold(brush, 'M248 350C270 368 300 374 320 374') +
        fold(brush, 'M396 390C376 408 350 414 330 414') +
        line('M254 110C254 170 240 220 244 280C254 320 250 370 240 410', '#fff', 11, 'opacity=".26"'),
    ),
    both(line('M266 94L272 150C278 186 294 214 320 214', brush.shade, 7) + line('M216 434C260 446 286 490 296 538', brush.shade, 7)),
  ].join('');
};

export const tops = { 't-shirt': tShirt, 'long-sleeve': longSleeve, 'linen-shirt': linenShirt, dress, swimsuit };
