import type { Drawing } from './brush';
import { cloth, fold, seam } from './cloth';
import { symmetric } from './outline';
import { material } from './palette';
import { both, ellipse, group, line, path, rect, stitches } from './shapes';
import { ball, contact, hovering, polished, soft } from './stage';

const { charcoal, brass, leather } = material;

const cap: Drawing = (brush) => {
  const crown = 'M128 388C118 270 186 176 300 174C414 174 470 262 466 374C380 400 220 408 128 388Z';
  return [
    contact(brush, 330, 432, 214, 24),
    path(crown, soft(brush)),
    brush.clip(
      crown,
      path('M300 174C240 220 214 300 218 410H118V160Z', brush.shade, 'opacity=".25"') +
        seam(brush, 'M300 174C240 220 214 300 218 404', 3) +
        seam(brush, 'M300 174C352 224 372 300 366 396', 3) +
        stitches('M292 178C230 224 206 300 208 404M310 178C362 228 384 300 378 392', brush.trim, 'opacity=".55"') +
        line('M160 300C172 240 214 200 262 192', '#fff', 13, 'opacity=".25"') +
        path('M120 372C220 396 380 390 470 356V410H120Z', brush.deep, 'opacity=".25"'),
    ),
    ellipse(300, 173, 15, 8, brush.shade),
    ellipse(262, 244, 6, 7, brush.deep) + ellipse(334, 240, 6, 7, brush.deep),
    path(
      'M282 396C330 360 420 346 470 352C530 362 570 392 566 424C560 436 540 432 516 426C440 408 360 408 300 420C276 424 270 408 282 396Z',
      soft(brush),
    ),
    path('M282 402C350 388 470 388 566 424C566 432 556 436 546 434C470 414 370 414 300 424C280 426 272 412 282 402Z', brush.deep),
    stitches('M310 390C380 366 480 366 540 400M330 382C390 358 470 358 520 382', brush.trim, 'opacity=".55"'),
    path('M270 300C290 296 316 296 332 300V330C312 336 290 336 270 330Z', brush.trim, 'opacity=".9"') +
      path('M284 324L298 304L306 314L312 308L320 324Z', brush.base),
  ].join('');
};

const sunHat: Drawing = (brush) => {
  const crown = 'M204 352C200 250 240 182 320 180C400 182 440 250 436 352C400 384 240 384 204 352Z';
  const weave = [0, 1, 2, 3, 4, 5]
    .map((row) =>
      line(`M190 ${214 + row * 26}Q320 ${246 + row * 26} 450 ${214 + row * 26}`, brush.deep, 2.5, 'stroke-dasharray="9 8" opacity=".22"'),
    )
    .join('');
  return [
    contact(brush, 322, 436, 236, 38),
    ellipse(320, 372, 236, 84, brush.shade),
    ellipse(
      320,
      364,
      236,
      80,
      brush.linear(
        [
          [0, brush.light],
          [0.5, brush.base],
          [1, brush.shade],
        ],
        [0, 0, 1, 0.5],
      ),
    ),
    ...[210, 182, 154].map(
      (r) =>
        `<ellipse cx="320" cy="${364 - (236 - r) * 0.12}" rx="${r}" ry="${r * 0.34}" fill="none" stroke="${brush.deep}" stroke-width="2.5" stroke-dasharray="10 8" opacity=".25"/>`,
    ),
    ellipse(338, 364, 132, 38, '#2a1b10', 'opacity=".2"'),
    path(crown, soft(brush)),
    brush.clip(
      crown,
      weave +
        path('M190 304C240 344 400 344 450 304V346C400 386 240 386 190 346Z', charcoal.base) +
        line('M200 322C240 352 400 352 440 322', charcoal.light, 3, 'opacity=".6"') +
        line('M236 290C238 236 262 206 296 198', '#fff', 14, 'opacity=".3"') +
        path('M370 180H450V380H390C410 320 400 240 370 180Z', brush.deep, 'opacity=".22"'),
    ),
    path('M424 330C446 336 470 352 478 372C462 374 446 366 432 356Z', charcoal.shade),
  ].join('');
};

const beanie: Drawing = (brush) => {
  const knit = 'M148 440C130 300 180 196 320 192C460 196 510 300 492 440Z';
  const ribs = (from: number) => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((rib) => `M${from + rib * 27} 396V520`).join('');
  const pom = { ...brush, base: brush.light, shade: brush.base };
  const cuff = 'M136 400C250 424 390 424 504 400C512 430 512 470 504 494C390 520 250 520 136 494C128 470 128 430 136 400Z';
  return [
    contact(brush, 326, 508, 196, 26),
    group(
      path(
        `${[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
          .map((k) => {
            const [x, y] = [Math.cos(k * 0.5236) * 46, Math.sin(k * 0.5236) * 46].map(Math.round);
            return `M${(x as number) - 17} ${y}a17 17 0 1 1 34 0a17 17 0 1 1-34 0Z`;
          })
          .join('')}M-50 0a50 50 0 1 1 100 0a50 50 0 1 1-100 0Z`,
        ball(brush, pom),
      ) +
        line(
          'M-34 -30q10 8 6 20M-6 -46q8 8 2 18M22 -38q4 10-6 16M-44 4q12 2 14 14M-14 0q12 2 12 14M18 -6q12 6 8 18M-22 32q12 0 16 12M20 30q10 2 10 12M44 2q4 10-4 16',
          pom.shade,
          4,
          'opacity=".7"',
        ),
      'translate(320 158)',
    ),
    path(knit, soft(brush)),
    brush.clip(
      knit,
      line(
        [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]
          .map((rib) => `M${320 + rib * 5} 190C${320 + rib * 26} 260 ${320 + rib * 34} 340 ${320 + rib * 34} 440`)
          .join(''),
        brush.deep,
        5,
        'opacity=".28"',
      ) +
        line('M196 380C190 310 214 250 262 222', '#fff', 18, 'opacity=".18"') +
        path('M130 380C250 410 390 410 510 380V450H130Z', brush.deep, 'opacity=".35"'),
    ),
    path(cuff, soft(brush)),
    brush.clip(
      cuff,
      line(ribs(148), brush.deep, 5, 'opacity=".28"') +
        line(ribs(158), brush.light, 5, 'opacity=".35"') +
        path('M380 390H520V520H420Z', brush.deep, 'opacity=".18"'),
    ),
    rect(392, 432, 62, 44, 6, leather.base) +
      stitches('M398 438H448V470H398Z', leather.trim) +
      path('M408 464L424 442L434 454L438 450L446 464Z', leather.trim),
  ].join('');
};

const gloves: Drawing = (brush) => {
  const glove =
    'M-62 168C-66 120 -64 80 -66 40C-70 -20 -76 -80 -72 -128C-70 -146 -46 -146 -44 -128L-38 -60L-30 -168C-28 -188 -2 -188 0 -168L2 -62L16 -176C18 -196 44 -194 44 -174L36 -56L56 -146C60 -164 84 -160 82 -140C78 -90 72 -40 72 0C80 -14 96 -32 112 -36C128 -38 134 -22 126 -10C106 24 84 60 70 96C66 120 66 144 66 168Z';
  const one =
    path(glove, soft(brush)) +
    brush.clip(
      glove,
      path('M-80 100H90V130H-80Z', brush.deep, 'opacity=".3"') +
        path('M-80 122H90V180H-80Z', brush.trim) +
        [-46, -28, -10, 8, 26, 44].map((x) => line(`M${x} 128V170`, brush.shade, 3, 'opacity=".5"')).join('') +
        path('M20 -200H140V100H40C60 20 20 -80 20 -200Z', '#140d08', 'opacity=".1"') +
        line('M-58 -124L-50 20', '#fff', 8, 'opacity=".22"') +
        line('M-16 -164L-14 -50', '#fff', 6, 'opacity=".18"'),
    ) +
    line('M-32 -52C-20 -40 -6 -44 0 -56M4 -54C14 -44 28 -44 36 -52', brush.deep, 3, 'opacity=".4"');
  return [
    hovering(brush, 326, 570, 190),
    group(one, 'translate(426 330) rotate(10)'),
    group(one, 'translate(222 338) rotate(-8) scale(-1 1)'),
  ].join('');
};

const scarf: Drawing = (brush) => {
  const stripe = (d: string, width: number) => line(d, brush.trim, width, 'opacity=".85"');
  const tail = (d: string, bands: string) => path(d, soft(brush)) + brush.clip(d, bands);
  const fringe = (x: number, y: number, tilt: number) =>
    [0, 1, 2, 3, 4, 5, 6].map((k) => line(`M${x + k * 15} ${y + k * tilt}l-2 30`, brush.base, 6)).join('');
  return [
    hovering(brush, 326, 584, 150),
    // the loop behind the neck
    path('M170 190C190 110 450 110 470 190C456 160 400 150 320 150C240 150 184 160 170 190Z', brush.deep),
    fringe(354, 520, -3),
    tail(
      'M340 270L436 250C452 340 462 430 466 510C432 522 390 528 350 528C348 440 346 350 340 270Z',
      [300, 340, 440, 480]
        .map((y) => stripe(`M330 ${y + 8}C380 ${y + 6} 430 ${y} 480 ${y - 8}`, y === 340 || y === 440 ? 20 : 9))
        .join('') + path('M420 240H480V530H440Z', brush.deep, 'opacity=".25"'),
    ),
    fringe(220, 484, 3),
    tail(
      'M246 260L340 290C338 370 334 430 326 500C288 502 244 496 212 486C226 410 238 330 246 260Z',
      [330, 368, 430, 462]
        .map((y) => stripe(`M200 ${y - 8}C250 ${y} 290 ${y + 4} 350 ${y + 4}`, y === 368 || y === 430 ? 20 : 9))
        .join('') + line('M252 300C246 370 236 430 228 478', '#fff', 10, 'opacity=".2"'),
    ),
    path(
      'M162 200C170 168 200 150 220 148C260 176 380 176 420 148C440 150 470 168 478 200C486 250 440 300 360 310C300 316 186 306 166 250C160 232 160 214 162 200Z',
      soft(brush),
    ),
    fold(brush, 'M176 214C210 256 290 276 350 266', 6) +
      fold(brush, 'M190 186C240 226 400 230 450 190', 6) +
      fold(brush, 'M230 290C290 300 380 290 440 240', 6),
    line('M178 196C190 172 208 162 224 160', '#fff', 10, 'opacity=".28"'),
    path('M272 232C300 222 350 230 366 252C374 280 352 306 322 312C292 310 266 296 260 272C258 252 262 240 272 232Z', soft(brush)) +
      fold(brush, 'M286 240C300 260 306 282 304 306', 5) +
      fold(brush, 'M326 236C338 254 340 282 334 304', 5),
  ].join('');
};

const sunglasses: Drawing = (brush) => {
  const lens = brush.linear(
    [
      [0, '#39424c'],
      [0.6, '#5d6a73'],
      [1, '#9aa5a6'],
    ],
    [0, 0, 0.3, 1],
  );
  const rim = 'M104 282C150 262 236 262 286 284C296 300 292 344 276 372C256 404 168 408 136 380C112 358 98 316 104 282Z';
  const glass = 'M122 294C160 280 230 280 272 296C278 312 274 340 262 360C244 384 174 388 150 368C130 350 120 320 122 294Z';
  return [
    contact(brush, 324, 424, 226, 18, 0.75),
    // temples run back
    both(path('M104 280C96 268 100 256 112 252L196 226C206 224 210 232 202 238L126 276Z', brush.deep)),
    both(path(rim, soft(brush))),
    both(path(glass, lens)),
    brush.clip(
      glass,
      path('M120 280L196 270L140 400L110 380Z', '#fff', 'opacity=".22"') +
        path('M214 270L236 270L184 400L166 400Z', '#fff', 'opacity=".14"'),
    ),
    group(brush.clip(glass, path('M280 280L210 270L240 400L290 380Z', '#fff', 'opacity=".2"')), 'matrix(-1 0 0 1 640 0)'),
    path('M282 288C300 270 340 270 358 288L354 308C340 292 300 292 286 308Z', soft(brush)),
    line('M112 286C156 270 232 270 276 288', brush.light, 5, 'opacity=".8"') +
      line('M364 288C408 270 484 270 528 286', brush.light, 5, 'opacity=".5"'),
    both(rect(110, 286, 12, 7, 3, polished(brush, brass))),
  ].join('');
};

const apron: Drawing = (brush) => {
  const outline = symmetric('M320 168L252 168C246 214 226 256 186 288C182 370 180 450 178 530C178 540 184 546 194 546L320 550');
  return [
    hovering(brush, 326, 588, 168),
    line('M258 172C250 110 286 84 320 84C354 84 390 110 382 172', brush.shade, 15),
    line('M258 172C250 110 286 84 320 84', brush.base, 9),
    both(line('M188 296C160 300 132 330 120 380', brush.shade, 13) + line('M188 294C164 298 138 326 126 368', brush.base, 6)),
    cloth(
      brush,
      outline,
      line('M252 168C246 214 226 256 186 288', brush.shade, 18) +
        line('M388 168C394 214 414 256 454 288', brush.shade, 18) +
        path('M240 160H400V190H240Z', brush.shade, 'opacity=".7"') +
        fold(brush, 'M214 420C220 460 220 500 214 540') +
        fold(brush, 'M420 470C416 500 418 520 422 544') +
        line('M240 240C224 276 214 290 212 340', '#fff', 14, 'opacity=".15"'),
    ),
    path('M228 366H412V470Q412 486 396 486H244Q228 486 228 470Z', soft(brush)),
    line('M228 366H412V470Q412 486 396 486H244Q228 486 228 470Z', brush.deep, 2.5, 'opacity=".35"'),
    stitches('M236 378H404M320 378V480', brush.trim, 'opacity=".8"'),
    both(ellipse(264, 180, 8, 8, polished(brush, brass)) + ellipse(234, 372, 4.5, 4.5, polished(brush, brass))),
    rect(350, 226, 34, 22, 3, leather.base),
  ].join('');
};

export const accessories = { cap, 'sun-hat': sunHat, beanie, gloves, scarf, sunglasses, apron };
