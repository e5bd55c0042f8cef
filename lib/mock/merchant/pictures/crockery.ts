import type { Drawing } from './brush';
import { material } from './palette';
import { ellipse, line, oval, path } from './shapes';
import { contact, dusk, hollow, round } from './stage';

const { rubber, coffee, oak } = material;

const mug: Drawing = (brush) => {
  const body = 'M150 232C150 260 152 420 168 470C178 500 214 516 284 516C354 516 390 500 400 470C416 420 418 260 418 232Z';
  const handle = 'M412 288C470 274 512 300 508 356C504 412 460 444 404 440';
  return [
    contact(brush, 306, 508, 150, 26),
    line(handle, brush.shade, 40) + line(handle, brush.base, 30) + line('M420 280C468 270 500 292 500 332', brush.light, 8, 'opacity=".9"'),
    path(body, round(brush)),
    brush.clip(
      body,
      path('M140 430C220 470 350 470 430 430V530H140Z', rubber.base) +
        path('M140 430C220 470 350 470 430 430V530H140Z', dusk(brush, 0.45)) +
        path('M176 262C186 280 188 360 196 424C182 420 172 330 168 266Z', '#fff', 'opacity=".6"'),
    ),
    ellipse(284, 232, 134, 42, brush.light) + ellipse(284, 234, 124, 35, hollow(brush)),
    brush.clip(oval(284, 234, 124, 35), ellipse(284, 254, 112, 30, coffee.base) + ellipse(250, 248, 50, 9, coffee.trim, 'opacity=".45"')),
  ].join('');
};

const bowl: Drawing = (brush) => {
  const body = 'M92 286C100 400 184 482 254 494V510C254 520 386 520 386 510V494C456 482 540 400 548 286Z';
  return [
    contact(brush, 326, 512, 150, 26),
    path(body, round(brush)),
    brush.clip(
      body,
      path('M240 486H400V530H240Z', rubber.shade) +
        path('M130 330C150 400 196 448 244 472C190 430 160 380 150 330Z', '#fff', 'opacity=".45"') +
        path('M92 300C180 340 460 340 548 300V330C460 372 180 372 92 330Z', brush.trim, 'opacity=".55"'),
    ),
    ellipse(320, 286, 228, 68, brush.light) +
      ellipse(
        320,
        290,
        214,
        59,
        brush.linear(
          [
            [0, brush.deep],
            [0.5, brush.shade],
            [1, brush.light],
          ],
          [0, 0, 0.5, 1],
        ),
      ),
    brush.clip(
      oval(320, 290, 214, 59),
      ellipse(330, 340, 150, 42, brush.base) +
        ellipse(330, 348, 110, 28, brush.light, 'opacity=".7"') +
        line('M140 300C170 330 240 346 300 348', '#fff', 5, 'opacity=".4"'),
    ),
    line('M96 280C130 240 220 220 320 219', '#fff', 4, 'opacity=".7"'),
  ].join('');
};

const plate: Drawing = (brush) => {
  const speckle = [
    [150, 330],
    [196, 250],
    [250, 216],
    [352, 202],
    [430, 236],
    [496, 300],
    [470, 400],
    [380, 444],
    [236, 436],
    [170, 384],
    [300, 300],
    [360, 350],
    [280, 370],
    [400, 300],
    [520, 340],
    [130, 290],
  ]
    .map(([x, y], k) => ellipse(x as number, y as number, 3 + (k % 3), 2 + (k % 2), brush.deep, 'opacity=".45"'))
    .join('');
  return [
    contact(brush, 326, 440, 246, 56),
    ellipse(320, 356, 246, 134, brush.deep),
    ellipse(320, 344, 246, 134, brush.shade),
    ellipse(
      320,
      334,
      246,
      134,
      brush.linear(
        [
          [0, brush.light],
          [0.5, brush.base],
          [1, brush.shade],
        ],
        [0, 0, 0.9, 1],
      ),
    ),
    ellipse(
      320,
      340,
      176,
      92,
      brush.linear(
        [
          [0, brush.shade],
          [1, brush.light],
        ],
        [0, 0, 0.8, 1],
      ),
    ),
    ellipse(
      322,
      347,
      166,
      83,
      brush.linear(
        [
          [0, brush.base],
          [0.6, brush.light],
          [1, brush.base],
        ],
        [0, 0, 0.9, 1],
      ),
    ),
    speckle,
    `<ellipse cx="320" cy="334" rx="240" ry="129" fill="none" stroke="${brush.trim}" stroke-width="7" opacity=".8"/>`,
    line('M96 300C130 240 220 206 320 204', '#fff', 6, 'opacity=".6"') +
      line('M210 310C240 282 290 270 340 270', '#fff', 5, 'opacity=".35"'),
  ].join('');
};

const teapot: Drawing = (brush) => {
  const body =
    'M170 356C170 270 236 226 320 226C404 226 470 270 470 356C470 430 430 486 392 496C360 504 280 504 248 496C210 486 170 430 170 356Z';
  return [
    contact(brush, 324, 500, 150, 26),
    line('M456 300C540 270 580 330 548 390C530 424 490 440 452 436', brush.deep, 32) +
      line('M456 298C540 268 578 330 546 388C528 422 490 438 452 434', brush.base, 23) +
      line('M470 290C520 276 550 300 550 336', brush.light, 6, 'opacity=".9"'),
    path(
      'M196 430C140 420 120 376 112 330C106 300 96 284 76 276C88 262 118 262 134 276C156 296 160 330 196 350Z',
      brush.linear(
        [
          [0, brush.light],
          [0.5, brush.base],
          [1, brush.shade],
        ],
        [0, 0, 0.5, 1],
      ),
    ),
    ellipse(104, 273, 28, 8, brush.deep, 'transform="rotate(4 104 273)"'),
    path(
      body,
      brush.radial(
        [
          [0, brush.light],
          [0.5, brush.base],
          [1, brush.shade],
        ],
        [0.36, 0.3, 0.75],
      ),
    ),
    brush.clip(
      body,
      path('M160 440C250 470 390 470 480 440V510H160Z', brush.deep, 'opacity=".25"') +
        path('M206 330C212 290 240 262 280 250C250 280 230 330 232 390C214 376 204 356 206 330Z', '#fff', 'opacity=".5"') +
        line('M174 380C240 402 400 402 466 380', brush.trim, 6, 'opacity=".75"') +
        line('M176 396C240 418 400 418 464 396', brush.trim, 3, 'opacity=".75"'),
    ),
    path(
      'M228 250C240 212 280 198 320 198C360 198 400 212 412 250C380 266 260 266 228 250Z',
      brush.linear(
        [
          [0, brush.light],
          [0.5, brush.base],
          [1, brush.shade],
        ],
        [0.2, 0, 0.8, 1],
      ),
    ),
    line('M230 250C262 266 378 266 410 250', brush.deep, 4, 'opacity=".6"'),
    path('M306 200C308 186 296 182 296 166C296 150 308 142 320 142C332 142 344 150 344 166C344 182 332 186 334 200Z', round(brush, oak)) +
      ellipse(313, 160, 6, 8, '#fff', 'opacity=".4"'),
  ].join('');
};

export const crockery = { mug, bowl, plate, teapot };
