import type { Drawing } from './brush';
import { symmetric } from './outline';
import { material } from './palette';
import { both, ellipse, group, line, oval, path, rect, stitches } from './shapes';
import { contact, dusk, hollow, polished, round, soft } from './stage';

const { charcoal, brass, oak, paper, leaf } = material;

const vase: Drawing = (brush) => {
  const body = symmetric(
    'M320 270L288 270C282 270 280 276 282 282C290 306 284 318 264 336C228 366 210 400 214 440C218 488 244 526 276 540L320 544',
  );
  const stem = (d: string) => line(d, oak.shade, 5);
  const plume = (x: number, y: number, turn: number) =>
    group(
      path('M0 40C-20 20 -22 -30 0 -80C22 -30 20 20 0 40Z', soft(brush, oak)) +
        line('M0 30V-60M-8 10L0 22L8 10M-9 -12L0 2L9 -12M-7 -34L0 -20L7 -34', oak.shade, 3, 'opacity=".6"'),
      `translate(${x} ${y}) rotate(${turn})`,
    );
  return [
    contact(brush, 322, 540, 112, 22),
    stem('M316 280C310 220 300 190 282 150') + stem('M320 280C322 220 330 170 336 128') + stem('M326 280C344 230 366 200 392 178'),
    plume(272, 134, -18) + plume(338, 110, 4) + plume(402, 164, 34),
    group(path('M0 0C20 -30 60 -40 90 -30C76 -6 40 10 0 0Z', soft(brush, leaf)), 'translate(322 262) rotate(-20)') +
      group(path('M0 0C20 -30 60 -40 90 -30C76 -6 40 10 0 0Z', soft(brush, leaf)), 'translate(314 264) scale(-1 1) rotate(-8)'),
    path(body, round(brush)),
    brush.clip(
      body,
      path('M200 470C250 492 390 492 440 470V560H200Z', brush.trim, 'opacity=".9"') +
        path('M380 460H440V560H340C370 530 380 500 380 460Z', dusk(brush, 0.3)) +
        path('M236 420C240 384 262 364 282 350C266 384 258 430 268 500C248 480 234 450 236 420Z', '#fff', 'opacity=".42"'),
    ),
    ellipse(320, 272, 38, 9, brush.light) + ellipse(320, 273, 31, 6, brush.deep),
  ].join('');
};

const planter: Drawing = (brush) => {
  const pot = 'M206 376L222 500C226 516 256 524 320 524C384 524 414 516 418 500L434 376Z';
  const frond = (d: string, vein: string) => path(d, soft(brush, leaf)) + line(vein, leaf.shade, 4, 'opacity=".8"');
  return [
    contact(brush, 324, 556, 130, 20),
    line('M246 500L232 556M394 500L408 556M320 510V560', oak.shade, 15) + line('M244 500L230 554M392 500L406 554M318 510V558', oak.base, 9),
    frond('M316 380C270 330 180 330 132 270C190 240 290 270 322 372Z', 'M316 376C270 320 210 290 150 272'),
    frond('M326 380C370 330 460 330 508 264C450 236 350 270 318 372Z', 'M324 376C370 320 430 288 490 268'),
    frond('M312 378C250 320 210 220 232 130C296 160 336 270 326 372Z', 'M318 372C290 290 260 210 238 146'),
    frond('M326 378C330 280 370 180 432 140C444 220 400 330 332 378Z', 'M328 372C350 290 390 210 426 154'),
    frond('M318 380C290 290 290 190 328 96C362 190 360 300 326 380Z', 'M321 376C324 290 326 200 328 116'),
    path(pot, round(brush)),
    brush.clip(
      pot,
      path('M228 400L244 500C252 508 258 510 268 512L256 400Z', '#fff', 'opacity=".4"') +
        line('M200 444C280 466 360 466 440 444', brush.shade, 5, 'opacity=".8"') +
        line('M200 460C280 482 360 482 440 460', brush.shade, 5, 'opacity=".8"'),
    ),
    path('M198 366C198 352 250 344 320 344C390 344 442 352 442 366V388C442 400 390 410 320 410C250 410 198 400 198 388Z', round(brush)),
    ellipse(320, 366, 122, 23, brush.light) + ellipse(320, 367, 110, 18, '#4a3527'),
    brush.clip(
      'M180 300H460V367A110 18 0 0 1 210 367H180Z',
      frond('M322 384C300 350 270 330 240 326C250 350 280 376 322 384Z', 'M316 380C296 356 270 340 250 334') +
        frond('M318 384C340 350 370 330 400 326C390 350 360 376 318 384Z', 'M324 380C344 356 370 340 390 334') +
        line('M320 384V330', leaf.shade, 8),
    ),
  ].join('');
};

const clock: Drawing = (brush) => {
  const ticks = Array.from({ length: 12 }, (_, hour) => {
    const [s, c] = [Math.sin((hour * Math.PI) / 6), Math.cos((hour * Math.PI) / 6)];
    const from = hour % 3 ? 132 : 120;
    return `M${(314 + s * from).toFixed(1)} ${(310 - c * from).toFixed(1)}L${(314 + s * 144).toFixed(1)} ${(310 - c * 144).toFixed(1)}`;
  }).join('');
  return [
    contact(brush, 326, 528, 150, 22),
    both(line('M236 462L208 524', oak.shade, 20) + line('M234 462L206 522', oak.base, 13)),
    ellipse(334, 310, 200, 204, brush.deep),
    ellipse(
      320,
      310,
      200,
      204,
      brush.linear(
        [
          [0, brush.light],
          [0.45, brush.base],
          [1, brush.shade],
        ],
        [0.1, 0, 0.8, 1],
      ),
    ),
    ellipse(314, 310, 170, 174, brush.deep) +
      ellipse(
        314,
        312,
        166,
        170,
        brush.radial(
          [
            [0, '#ffffff'],
            [0.7, '#fbf8f2'],
            [1, '#e4ddd2'],
          ],
          [0.45, 0.4, 0.65],
        ),
      ),
    line(ticks, charcoal.base, 6),
    line('M314 310L252 252', charcoal.base, 13) +
      line('M314 310L388 214', charcoal.base, 9) +
      line('M298 366L338 190', brush.tint === 'white' ? material.gum.base : brush.base, 4),
    ellipse(314, 310, 12, 12, charcoal.base) + ellipse(313, 309, 5, 5, polished(brush, brass)),
    path('M180 262C196 196 252 152 316 148C250 176 210 230 196 320C182 304 176 284 180 262Z', '#fff', 'opacity=".55"'),
    line('M142 250C162 182 214 138 276 122', '#fff', 8, 'opacity=".4"'),
  ].join('');
};

const mirror: Drawing = (brush) => {
  const silver = brush.linear(
    [
      [0, '#f8fbfc'],
      [0.35, '#cfdde2'],
      [0.6, '#e6eef0'],
      [1, '#a9bcc4'],
    ],
    [0, 0, 1, 1],
  );
  return [
    contact(brush, 322, 546, 128, 22),
    path('M212 534C212 522 260 514 320 514C380 514 428 522 428 534V540C428 550 380 556 320 556C260 556 212 550 212 540Z', round(brush)),
    ellipse(
      320,
      533,
      108,
      19,
      brush.linear([
        [0, brush.light],
        [1, brush.shade],
      ]),
    ),
    rect(309, 430, 22, 104, 6, round(brush)),
    ellipse(328, 276, 186, 190, brush.deep),
    ellipse(
      320,
      276,
      186,
      190,
      brush.linear(
        [
          [0, brush.light],
          [0.45, brush.base],
          [1, brush.shade],
        ],
        [0.1, 0, 0.8, 1],
      ),
    ),
    ellipse(318, 276, 164, 168, brush.deep) + ellipse(318, 278, 160, 164, silver),
    brush.clip(
      oval(318, 278, 160, 164),
      path('M140 340L330 90H400L170 420Z', '#fff', 'opacity=".5"') +
        path('M200 440L440 120H466L240 450Z', '#fff', 'opacity=".4"') +
        path('M150 370C230 330 330 400 480 350V460H150Z', '#8fa6ae', 'opacity=".22"'),
    ),
    line('M156 226C172 168 214 124 270 104', '#fff', 7, 'opacity=".5"'),
  ].join('');
};

const basket: Drawing = (brush) => {
  const body = 'M126 270L156 486C162 512 220 524 320 524C420 524 478 512 484 486L514 270Z';
  const rows = Array.from({ length: 9 }, (_, row) => {
    const y = 300 + row * 24;
    return line(
      `M${110 + row * 4} ${y}Q320 ${y + 52} ${530 - row * 4} ${y}`,
      brush.shade,
      15,
      `stroke-dasharray="20 18" stroke-dashoffset="${row % 2 ? 19 : 0}" opacity=".8"`,
    );
  }).join('');
  return [
    contact(brush, 326, 514, 196, 28),
    path('M190 262C196 130 444 130 450 262', 'none', `stroke="${brush.deep}" stroke-width="20"`),
    ellipse(320, 268, 196, 52, brush.shade) + ellipse(320, 272, 182, 43, hollow(brush)),
    brush.clip(
      oval(320, 272, 182, 43),
      path('M160 300C180 250 260 236 310 262C360 230 460 250 480 300V330H160Z', soft(brush, paper)) +
        line('M240 300C260 276 290 270 310 268', paper.deep, 4, 'opacity=".5"'),
    ),
    path(body, round(brush)),
    brush.clip(
      body,
      rows +
        path('M400 250H540V540H420Z', dusk(brush, 0.3)) +
        path('M140 496C240 520 400 520 500 496V540H140Z', brush.deep, 'opacity=".3"'),
    ),
    path('M124 262C124 284 212 318 320 318C428 318 516 284 516 262V282C516 308 428 340 320 340C212 340 124 308 124 282Z', round(brush)),
    stitches('M130 282C150 304 230 326 320 326C410 326 490 304 510 282', brush.deep, 'opacity=".5"'),
    line('M186 306C190 118 450 118 454 306', brush.shade, 24) +
      line('M184 302C190 122 446 122 452 300', material.leather.base, 15) +
      line('M196 250C206 190 256 160 306 158', material.leather.light, 4),
  ].join('');
};

export const home = { vase, planter, clock, mirror, basket };
