import type { Drawing } from './brush';
import { symmetric } from './outline';
import { material } from './palette';
import { both, ellipse, group, line, path } from './shapes';
import { ball, contact, dusk } from './stage';

const { paper } = material;

const necklace: Drawing = (brush) => {
  const bust = symmetric('M320 96C286 96 268 108 270 130C276 190 262 232 224 262C170 300 138 352 132 424C130 476 150 520 182 536L320 548');
  const chain = 'M264 206C250 300 270 372 320 400C370 372 390 300 376 206';
  return [
    contact(brush, 326, 544, 170, 24),
    path(
      bust,
      brush.linear(
        [
          [0, '#fffdf9'],
          [0.45, '#e9e0d3'],
          [1, '#c0b29e'],
        ],
        [0.1, 0, 0.85, 1],
      ),
    ),
    brush.clip(
      bust,
      path('M320 90H520V560H320Z', dusk(brush, 0.28)) +
        path('M120 500C220 530 420 530 520 500V560H120Z', '#3a2a1c', 'opacity=".14"') +
        line('M150 430C158 366 190 316 240 280', '#fff', 16, 'opacity=".55"') +
        line('M268 214C254 306 274 378 322 406C372 378 392 306 380 210', '#3a2a1c', 7, 'opacity=".16"'),
    ),
    ellipse(320, 98, 51, 12, '#ded4c5'),
    line(chain, brush.shade, 6) + line(chain, brush.light, 3.5, 'stroke-dasharray="4 7"'),
    ellipse(320, 406, 9, 9, 'none', `stroke="${brush.shade}" stroke-width="5"`),
    path(
      'M322 418C350 452 362 470 354 494C346 514 298 514 290 494C282 470 294 452 322 418Z',
      '#3a2a1c',
      'opacity=".18" transform="translate(5 6)"',
    ),
    path('M320 414C348 448 360 466 352 490C344 510 296 510 288 490C280 466 292 448 320 414Z', ball(brush)),
    ellipse(320, 476, 19, 19, brush.deep) +
      ellipse(
        320,
        475,
        16,
        16,
        brush.radial([
          [0, '#e9fbf6'],
          [0.5, '#7fb9b0'],
          [1, '#3d7d78'],
        ]),
      ) +
      ellipse(314, 468, 5, 4, '#fff', 'opacity=".9"'),
    line('M302 452C308 440 314 432 319 426', '#fff', 4, 'opacity=".6"'),
  ].join('');
};

const earrings: Drawing = (brush) => {
  const one = [
    line('M0 -150C-6 -214 44 -218 40 -160', brush.shade, 8) + line('M-2 -152C-6 -206 38 -212 38 -166', brush.light, 2.5),
    ellipse(0, -128, 24, 24, ball(brush)) + ellipse(-7, -136, 7, 5, '#fff', 'opacity=".8"'),
    line('M0 -104V-74', brush.shade, 6),
    path(
      'M0 -78C62 -30 78 30 56 82C40 116 -40 116 -56 82C-78 30 -62 -30 0 -78ZM0 -34C-36 0 -42 36 -30 64C-18 82 18 82 30 64C42 36 36 0 0 -34Z',
      brush.linear(
        [
          [0, brush.light],
          [0.45, brush.base],
          [1, brush.shade],
        ],
        [0.1, 0, 0.9, 1],
      ),
      'fill-rule="evenodd"',
    ),
    line('M-50 30C-54 -6 -34 -38 -8 -58', '#fff', 6, 'opacity=".65"') + line('M24 68C12 82 -14 82 -26 66', brush.deep, 4, 'opacity=".45"'),
    line('M0 -30V-6', brush.shade, 5),
    ellipse(
      0,
      18,
      24,
      24,
      brush.radial([
        [0, '#ffffff'],
        [0.5, '#f3ece2'],
        [1, '#cdbfae'],
      ]),
    ) + ellipse(-8, 10, 7, 5, '#fff'),
  ].join('');
  return [
    contact(brush, 328, 534, 190, 22, 0.6),
    path(
      'M150 496L168 130Q170 118 182 118H462Q474 118 476 130L494 496Q494 510 480 510H164Q150 510 150 496Z',
      '#d8ccbb',
      'transform="translate(10 8)"',
    ),
    path(
      'M150 496L168 130Q170 118 182 118H462Q474 118 476 130L494 496Q494 510 480 510H164Q150 510 150 496Z',
      brush.linear(
        [
          [0, paper.light],
          [0.6, paper.base],
          [1, paper.shade],
        ],
        [0, 0, 0.8, 1],
      ),
    ),
    line('M182 132H462', '#fff', 4, 'opacity=".8"'),
    both(group(one, 'translate(238 330)', 'opacity="1"'), 321),
  ].join('');
};

const ring: Drawing = (brush) =>
  [
    contact(brush, 326, 524, 150, 24),
    // far inside of the band, then the near band
    `<ellipse cx="320" cy="364" rx="146" ry="152" fill="none" stroke="${brush.deep}" stroke-width="46"/>`,
    `<ellipse cx="312" cy="366" rx="146" ry="152" fill="none" stroke="${brush.linear(
      [
        [0, brush.base],
        [0.25, brush.light],
        [0.5, brush.base],
        [0.8, brush.shade],
        [1, brush.base],
      ],
      [0, 0, 1, 0.7],
    )}" stroke-width="32"/>`,
    line('M168 350C174 290 208 246 252 226', '#fff', 8, 'opacity=".8"') +
      line('M180 420C200 470 250 502 300 506', brush.deep, 5, 'opacity=".35"') +
      line('M456 420C440 456 412 484 380 496', brush.light, 6, 'opacity=".8"'),
    path(
      'M252 214L272 168H368L388 214L364 236H276Z',
      brush.linear([
        [0, brush.light],
        [0.5, brush.base],
        [1, brush.shade],
      ]),
    ),
    // the stone
    path(
      'M226 130L268 82H372L414 130L320 224Z',
      brush.linear(
        [
          [0, '#f4fcff'],
          [0.5, '#bfe0ea'],
          [1, '#7fb0c4'],
        ],
        [0, 0, 1, 1],
      ),
    ),
    path('M268 82L290 130H226ZM372 82L350 130H414Z', '#e3f4f8') +
      path('M268 82H372L350 130H290Z', '#ffffff') +
      path('M290 130H350L320 224Z', '#d8eff5') +
      path('M226 130H290L320 224Z', '#a9d2df') +
      path('M350 130H414L320 224Z', '#86b8ca'),
    path('M268 82H300L286 130H250Z', '#fff', 'opacity=".7"'),
    line('M246 152L232 122M394 152L408 122M300 204L284 186M340 204L356 186', brush.base, 9),
  ].join('');

export const jewellery = { necklace, earrings, ring };
