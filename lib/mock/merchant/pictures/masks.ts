import type { Drawing } from './brush';
import { symmetric } from './outline';
import { material } from './palette';
import { ellipse, group, line, path, rect, roundRect } from './shapes';
import { contact, hollow, polished, round, soft } from './stage';

const { steel, oak, paper, leather, glass } = material;

const drop = (x: number, y: number, size: number, fill: string) =>
  path('M0 -20C12 -4 18 4 14 14C10 24 -10 24 -14 14C-18 4 -12 -4 0 -20Z', fill, `transform="translate(${x} ${y}) scale(${size})"`);

const faceMask: Drawing = (brush) => {
  const jar = 'M170 330L180 484C184 510 246 520 310 520C374 520 436 510 440 484L450 330Z';
  return [
    contact(brush, 316, 512, 156, 28),
    path(jar, round(brush)),
    brush.clip(
      jar,
      path('M160 400C240 424 380 424 460 400V450C380 474 240 474 160 450Z', round(brush, paper)) +
        path('M196 350L204 488C212 496 220 500 230 503L220 350Z', '#fff', 'opacity=".4"') +
        path('M160 494C240 520 380 520 460 494V530H160Z', brush.deep, 'opacity=".3"'),
    ),
    drop(310, 440, 1, brush.shade),
    ellipse(310, 330, 140, 42, brush.light) + ellipse(310, 332, 128, 36, hollow(brush)),
    // whipped clay above the rim, the brush stands in it
    path(
      'M188 334C198 296 244 296 260 276C276 254 310 246 338 254C330 264 336 272 350 278C392 292 424 306 432 336C410 362 216 364 188 334Z',
      soft(brush, paper),
    ),
    line('M220 324C262 338 350 330 376 308M264 294C296 306 334 298 342 282', paper.shade, 6),
    group(
      rect(-9, -230, 18, 190, 9, round(brush, oak)) +
        rect(-13, -50, 26, 34, 4, polished(brush, steel)) +
        path('M-15 -18C-22 10 -24 40 0 60C24 40 22 10 15 -18Z', soft(brush, leather)),
      'translate(402 272) rotate(30)',
    ),
    path('M372 318C384 304 404 304 416 320C404 334 384 334 372 318Z', paper.base),
  ].join('');
};

const sheetMask: Drawing = (brush) => {
  const mask = symmetric('M320 120C250 120 196 170 190 250C188 300 196 350 214 396C236 450 276 500 320 504');
  return [
    contact(brush, 330, 536, 210, 22),
    // the sachet behind
    group(
      path(roundRect(0, 0, 270, 390, 8), '#2a1b10', 'opacity=".16" transform="translate(8 8)"') +
        path(roundRect(0, 0, 270, 390, 8), soft(brush)) +
        path('M0 0H270V30H0ZM0 362H270V390H0Z', brush.shade, 'opacity=".55"') +
        line(
          Array.from({ length: 17 }, (_, k) => `M${10 + k * 15.6} 6V24M${10 + k * 15.6} 368V384`).join(''),
          brush.light,
          3,
          'opacity=".6"',
        ) +
        path('M0 30H150L0 300Z', '#fff', 'opacity=".2"') +
        ellipse(76, 120, 44, 44, brush.trim) +
        drop(76, 122, 1.5, brush.shade),
      'translate(96 130) rotate(-8)',
    ),
    group(
      path(mask, '#2a1b10', 'opacity=".2" transform="translate(8 10)"') +
        path(
          mask,
          brush.linear(
            [
              [0, '#ffffff'],
              [0.5, '#fdfbf8'],
              [1, '#e3ded7'],
            ],
            [0.1, 0, 0.9, 1],
          ),
        ) +
        ellipse(264, 268, 32, 17, brush.shade, 'transform="rotate(-6 264 268)"') +
        ellipse(376, 268, 32, 17, brush.shade, 'transform="rotate(6 376 268)"') +
        path('M272 418C290 400 308 396 320 402C332 396 350 400 368 418C350 438 290 438 272 418Z', brush.shade) +
        line('M320 288C312 320 298 344 302 356C308 366 332 366 338 356', '#cfc8be', 6) +
        line('M196 300L214 308M444 300L426 308M226 430L244 420M414 430L396 420M320 122V142', '#cfc8be', 5) +
        line('M212 250C216 200 246 162 290 148', '#fff', 12),
      'translate(96 22)',
    ),
  ].join('');
};

const creamJar: Drawing = (brush) => {
  const jar = 'M132 330V466C132 500 220 520 320 520C420 520 508 500 508 466V330Z';
  const inner = 'M166 340V452C166 476 236 490 320 490C404 490 474 476 474 452V340Z';
  return [
    contact(brush, 326, 512, 200, 30),
    path(
      jar,
      brush.linear([
        [0, glass.base],
        [0.2, glass.light],
        [0.6, '#edf4f5'],
        [0.9, glass.shade],
        [1, glass.base],
      ]),
    ),
    path(inner, round(brush)),
    brush.clip(
      jar,
      path('M150 340V480L182 496V346Z', '#fff', 'opacity=".5"') +
        path('M120 492C220 530 420 530 520 492V530H120Z', glass.shade, 'opacity=".6"'),
    ),
    path('M262 394C300 400 340 400 378 394V446C340 452 300 452 262 446Z', brush.trim, 'opacity=".92"') + drop(320, 424, 0.9, brush.shade),
    path('M120 228V320C120 346 210 362 320 362C430 362 520 346 520 320V228Z', round(brush)),
    line('M122 322C130 344 216 358 320 358C424 358 510 344 518 322', brush.deep, 4, 'opacity=".4"') +
      path('M150 250V336L184 344V256Z', '#fff', 'opacity=".3"'),
    `${ellipse(
      320,
      228,
      200,
      52,
      brush.linear(
        [
          [0, brush.light],
          [1, brush.base],
        ],
        [0, 0, 0.8, 1],
      ),
    )}<ellipse cx="320" cy="228" rx="176" ry="42" fill="none" stroke="${brush.shade}" stroke-width="4" opacity=".6"/>`,
    line('M140 222C160 198 230 184 310 182', '#fff', 5, 'opacity=".7"'),
  ].join('');
};

export const masks = { 'face-mask': faceMask, 'sheet-mask': sheetMask, 'cream-jar': creamJar };
