import type { Drawing } from './brush';
import { symmetric } from './outline';
import { material } from './palette';
import { ellipse, line, oval, path, rect } from './shapes';
import { contact, polished, round, soft } from './stage';

const { charcoal, steel, brass, paper, glass } = material;

/** Warm lamplight around a point. */
const glow = (opacity: number) =>
  [
    [0, '#ffd98f', opacity],
    [0.6, '#ffd98f', opacity * 0.3],
    [1, '#ffd98f', 0],
  ] as const;

const bedsideLamp: Drawing = (brush) => {
  const shade = 'M232 116C270 108 370 108 408 116L462 318C420 336 220 336 178 318Z';
  const foot = symmetric('M320 318L304 318C306 346 296 360 276 378C244 406 228 436 232 470C236 506 262 536 290 546L320 548');
  return [
    contact(brush, 322, 546, 108, 22),
    ellipse(320, 330, 250, 200, brush.radial(glow(0.6), [0.5, 0.5, 0.5])),
    path(foot, round(brush)),
    brush.clip(
      foot,
      path('M250 430C252 404 270 386 288 376C276 400 266 440 274 500C256 480 248 456 250 430Z', '#fff', 'opacity=".45"') +
        ellipse(
          320,
          320,
          100,
          90,
          brush.radial(
            [
              [0, '#ffdf9e', 0.6],
              [1, '#ffdf9e', 0],
            ],
            [0.5, 0.5, 0.5],
          ),
        ),
    ),
    rect(286, 540, 68, 12, 6, polished(brush, brass)),
    rect(304, 316, 32, 16, 4, polished(brush, brass)),
    path(
      shade,
      brush.linear([
        [0, paper.base],
        [0.3, paper.light],
        [0.75, paper.base],
        [1, paper.shade],
      ]),
    ),
    brush.clip(
      shade,
      ellipse(
        320,
        290,
        120,
        130,
        brush.radial(
          [
            [0, '#ffc766', 0.75],
            [0.6, '#ffd58a', 0.3],
            [1, '#ffd58a', 0],
          ],
          [0.5, 0.5, 0.5],
        ),
      ) + line('M176 312C220 332 420 332 464 312', brush.base, 12),
    ),
    ellipse(320, 116, 88, 9, brush.base) + ellipse(320, 118, 80, 6.5, '#ffe9bd'),
    line('M444 322C448 360 446 380 446 396', brass.shade, 2.5) + ellipse(446, 402, 6, 8, polished(brush, brass)),
  ].join('');
};

const deskLamp: Drawing = (brush) => {
  const head = 'M196 118C226 100 262 108 274 138L316 232C272 282 190 300 124 276Z';
  const arm = (d: string) => line(d, brush.deep, 17) + line(d, brush.base, 11) + line(d, brush.light, 3, 'opacity=".7"');
  return [
    contact(brush, 400, 534, 128, 24),
    ellipse(214, 400, 210, 170, brush.radial(glow(0.75), [0.5, 0.5, 0.5])),
    ellipse(400, 528, 118, 26, brush.deep),
    path('M282 516C282 496 340 488 400 488C460 488 518 496 518 516V526C518 542 460 552 400 552C340 552 282 542 282 526Z', round(brush)),
    ellipse(
      400,
      512,
      118,
      24,
      brush.linear([
        [0, brush.light],
        [1, brush.shade],
      ]),
    ),
    rect(388, 480, 24, 32, 5, polished(brush, steel)),
    arm('M400 486L500 322') + arm('M500 318L262 166'),
    ellipse(500, 320, 23, 23, brush.deep) + ellipse(498, 318, 14, 14, polished(brush, brass)),
    line('M476 296C456 260 440 270 428 264', charcoal.deep, 4),
    ellipse(250, 162, 17, 17, brush.deep) + ellipse(249, 160, 9, 9, polished(brush, brass)),
    path('M124 276C190 300 272 282 316 232C304 290 250 318 196 318C156 316 130 300 124 276Z', '#fff3cf') +
      ellipse(222, 280, 54, 26, '#ffe08a', 'transform="rotate(-14 222 280)"') +
      ellipse(222, 276, 30, 16, '#fffbe8', 'transform="rotate(-14 222 276)"'),
    path(head, soft(brush)),
    line('M196 140C176 170 160 210 148 256', '#fff', 11, 'opacity=".35"') +
      line('M124 276C190 300 272 282 316 232', brush.light, 5, 'opacity=".8"'),
    path('M206 116L194 92C200 78 222 74 232 84L240 106Z', brush.shade),
  ].join('');
};

const smartBulb: Drawing = (brush) => {
  const halo = brush.tint === 'white' ? '#ffe3a6' : brush.light;
  const bulb = symmetric('M320 108C236 108 182 166 182 240C182 300 222 334 240 374C248 392 252 404 254 424L320 430');
  return [
    contact(brush, 322, 552, 76, 16),
    ellipse(
      320,
      250,
      280,
      250,
      brush.radial(
        [
          [0, halo, 0.85],
          [0.55, halo, 0.3],
          [1, halo, 0],
        ],
        [0.5, 0.5, 0.5],
      ),
    ),
    path(
      bulb,
      brush.radial(
        [
          [0, '#ffffff'],
          [0.45, '#fffaf0'],
          [0.78, halo],
          [1, brush.base],
        ],
        [0.45, 0.4, 0.66],
      ),
    ),
    line(
      'M254 424C252 404 248 392 240 374C222 334 182 300 182 240C182 166 236 108 320 108C404 108 458 166 458 240C458 300 418 334 400 374C392 392 388 404 386 424',
      brush.shade,
      3,
      'opacity=".7"',
    ),
    path('M212 234C212 186 244 148 292 138C262 166 242 206 240 262C224 262 212 252 212 234Z', '#fff', 'opacity=".75"'),
    line('M286 300Q320 268 354 300M304 326Q320 312 336 326M266 274Q320 222 374 274', brush.shade, 11, 'opacity=".85"') +
      ellipse(320, 350, 8, 8, brush.shade, 'opacity=".85"'),
    path('M252 420H388L380 466H260Z', round(brush, paper)) + path('M252 420H388L387 430H253Z', brush.base),
    rect(264, 464, 112, 17, 8, polished(brush, steel)) +
      rect(267, 482, 106, 17, 8, polished(brush, steel)) +
      rect(270, 500, 100, 17, 8, polished(brush, steel)) +
      rect(274, 518, 92, 15, 7, polished(brush, steel)),
    path('M282 532H358L342 552H298Z', charcoal.base),
  ].join('');
};

const candle: Drawing = (brush) => {
  const jar = 'M196 270V480C196 508 232 522 320 522C408 522 444 508 444 480V270Z';
  return [
    contact(brush, 324, 514, 138, 26),
    ellipse(
      320,
      200,
      190,
      190,
      brush.radial(
        [
          [0, '#ffd27a', 0.7],
          [0.5, '#ffd98f', 0.22],
          [1, '#ffd98f', 0],
        ],
        [0.5, 0.5, 0.5],
      ),
    ),
    path(jar, round(brush)),
    brush.clip(
      jar,
      path('M190 250H450V330C400 346 240 346 190 330Z', '#ffe7b0', 'opacity=".3"') +
        path('M216 300V470C222 484 232 490 244 494V306Z', '#fff', 'opacity=".4"') +
        path('M190 492C240 512 400 512 450 492V530H190Z', brush.deep, 'opacity=".35"'),
    ),
    ellipse(320, 270, 124, 36, glass.light) + ellipse(320, 272, 115, 31, brush.shade),
    brush.clip(
      oval(320, 272, 115, 31),
      ellipse(
        320,
        286,
        112,
        30,
        brush.radial(
          [
            [0, '#fffdf4'],
            [0.5, '#fbeecb'],
            [1, paper.shade],
          ],
          [0.5, 0.5, 0.5],
        ),
      ),
    ),
    line('M320 278V250', charcoal.base, 6),
    path(
      'M320 154C342 188 352 210 346 232C342 250 330 258 320 258C310 258 298 250 294 232C288 210 302 190 320 154Z',
      brush.radial(
        [
          [0, '#fffbe6'],
          [0.45, '#ffdd7a'],
          [1, '#f59a3c'],
        ],
        [0.5, 0.72, 0.6],
      ),
    ),
    path('M252 368C290 378 350 378 388 368V446C350 456 290 456 252 446Z', paper.base) +
      path('M252 446C290 456 350 456 388 446V452C350 462 290 462 252 452Z', '#000', 'opacity=".12"'),
    path('M320 388C334 400 336 416 320 432C304 416 306 400 320 388Z', brush.shade) + line('M284 436Q320 444 356 436', brush.shade, 3),
  ].join('');
};

export const lamps = { 'bedside-lamp': bedsideLamp, 'desk-lamp': deskLamp, 'smart-bulb': smartBulb, candle };
