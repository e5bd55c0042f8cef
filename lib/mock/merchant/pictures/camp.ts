import type { Drawing } from './brush';
import { symmetric } from './outline';
import { material } from './palette';
import { both, ellipse, group, line, path, rect, roundRect } from './shapes';
import { contact, hollow, round, soft } from './stage';

const { charcoal, steel, gum } = material;

const tent: Drawing = (brush) => {
  const front = 'M70 496C130 400 200 240 262 186C336 244 402 380 436 512L76 506Z';
  const side = 'M262 186C310 168 360 170 392 186C470 240 546 380 582 474L436 512C402 380 336 244 262 186Z';
  return [
    contact(brush, 328, 502, 262, 26),
    line('M436 512L500 536M70 496L36 516M582 474L612 488M262 186L120 400', material.gum.light, 3),
    path(
      side,
      brush.linear(
        [
          [0, brush.base],
          [1, brush.deep],
        ],
        [0, 0, 0.7, 1],
      ),
    ),
    line('M392 186C430 270 476 400 500 494', brush.light, 4, 'opacity=".5"') +
      line('M262 186C310 172 360 174 392 188', brush.light, 5, 'opacity=".7"'),
    path('M420 292L470 320L486 388L440 370Z', brush.deep, 'opacity=".55"'),
    path(front, soft(brush)),
    brush.clip(
      front,
      line('M262 186C240 280 226 400 222 520', brush.deep, 3, 'opacity=".3"') +
        path('M60 480L440 492V520H60Z', brush.deep, 'opacity=".5"') +
        line('M112 456C160 370 206 270 256 210', '#fff', 12, 'opacity=".25"'),
    ),
    // the door, one flap tied back
    path('M252 246C214 330 190 410 178 500L352 504C334 410 300 310 252 246Z', hollow(brush)),
    path('M178 500C206 480 320 482 352 504Z', gum.base) +
      path('M196 490C230 478 310 480 336 496C290 492 230 492 196 490Z', gum.light, 'opacity=".7"'),
    path('M252 246C300 310 334 410 352 504L318 503C330 430 296 330 252 246Z', brush.trim),
    path('M252 246C214 330 190 410 178 500L204 501C190 450 240 380 252 246Z', brush.light) +
      line('M204 500C192 450 240 380 252 250', brush.shade, 3),
    path('M196 424C206 420 218 424 222 432L214 444C206 438 200 434 192 436Z', brush.trim),
    line('M70 496C130 400 200 240 262 186C336 244 402 380 436 512', brush.deep, 4, 'opacity=".35"'),
  ].join('');
};

const sleepingBag: Drawing = (brush) => {
  const bag = symmetric('M320 60C270 60 230 86 222 134C214 172 196 190 192 228C186 290 206 400 226 490C232 530 262 556 320 558');
  const hole = symmetric('M320 98C288 98 266 112 262 142C262 176 290 192 320 194');
  const rows = [230, 272, 314, 356, 398, 440, 482, 520];
  return [
    group(
      ellipse(
        346,
        330,
        152,
        262,
        brush.radial(
          [
            [0.55, '#4a3626', 0.38],
            [1, '#4a3626', 0],
          ],
          [0.5, 0.5, 0.5],
        ),
      ),
      'rotate(24 320 320)',
    ),
    group(
      path(
        bag,
        brush.linear([
          [0, brush.light],
          [0.35, brush.base],
          [1, brush.shade],
        ]),
      ) +
        brush.clip(
          bag,
          rows
            .map(
              (y) =>
                path(`M180 ${y}Q320 ${y + 34} 460 ${y}V${y + 14}Q320 ${y + 50} 180 ${y + 14}Z`, brush.deep, 'opacity=".16"') +
                line(`M180 ${y}Q320 ${y + 34} 460 ${y}`, brush.deep, 3, 'opacity=".4"'),
            )
            .join('') +
            line('M206 250C204 310 220 400 240 490', '#fff', 16, 'opacity=".2"') +
            path('M180 470Q320 504 460 470V580H180Z', brush.deep, 'opacity=".35"'),
        ) +
        path(hole, brush.deep) +
        path('M276 142C278 122 296 112 320 112C344 112 362 122 364 142C356 164 340 178 320 180C300 178 284 164 276 142Z', brush.trim) +
        line('M292 142C300 150 340 150 348 142', brush.shade, 3, 'opacity=".6"') +
        line('M320 98C288 98 266 112 262 142C262 176 290 192 320 194C350 192 378 176 378 142C374 112 352 98 320 98Z', brush.shade, 8) +
        line('M352 192C386 230 410 320 392 470', brush.deep, 6, 'opacity=".6"') +
        line('M352 194C386 232 410 320 392 470', steel.base, 2.5, 'stroke-dasharray="1 6"') +
        line('M300 194L294 224M340 194L350 220', brush.trim, 4),
      'rotate(24 320 320)',
    ),
  ].join('');
};

const trekkingPoles: Drawing = (brush) => {
  const pole = [
    rect(-8, -150, 16, 150, 4, round(brush)),
    rect(-6.5, -6, 13, 150, 4, round(brush, steel)),
    rect(-5, 140, 10, 108, 4, round(brush, charcoal)),
    rect(-11, -14, 22, 26, 6, charcoal.base) +
      rect(-10, 128, 20, 26, 6, charcoal.base) +
      rect(8, -8, 9, 16, 3, brush.base) +
      rect(7, 134, 8, 14, 3, brush.base),
    rect(-8, -90, 16, 26, 0, brush.trim, 'opacity=".85"'),
    ellipse(0, 226, 26, 9, charcoal.deep) + ellipse(0, 222, 26, 9, charcoal.base) + path('M-4 246H4L2 268H-2Z', steel.shade),
    path(
      'M-14 -238C-16 -254 16 -258 17 -240L14 -206C18 -196 14 -180 13 -148H-12C-12 -176 -18 -190 -13 -206Z',
      round(brush, material.leather),
    ) + path('M-15 -236C-16 -256 18 -258 18 -238L16 -222H-14Z', charcoal.base),
    line('M12 -234C44 -216 46 -160 24 -148C12 -150 12 -180 14 -214', charcoal.shade, 6),
  ].join('');
  return [
    contact(brush, 324, 560, 150, 18),
    group(pole, 'translate(352 300) rotate(15)'),
    group(pole, 'translate(288 300) scale(-1 1) rotate(15)'),
  ].join('');
};

const yogaMat: Drawing = (brush) => {
  const sheet = 'M160 316H480L546 520Q548 530 538 532H102Q92 530 94 520Z';
  const spiral =
    'M470 290C470 246 484 214 498 214C516 214 528 250 528 286C528 326 514 354 500 352C486 350 480 316 482 286C484 258 494 240 502 244C512 250 516 270 514 290C512 312 504 324 499 318';
  return [
    contact(brush, 324, 528, 246, 24),
    path('M94 524L92 540Q92 548 104 548H538Q548 546 547 538L546 524Z', brush.deep),
    path(
      sheet,
      brush.linear(
        [
          [0, brush.shade],
          [0.3, brush.base],
          [1, brush.light],
        ],
        [0.3, 0, 0.1, 1],
      ),
    ),
    brush.clip(
      sheet,
      line([356, 392, 430, 470, 508].map((y) => `M90 ${y}H550`).join(''), brush.shade, 4, 'stroke-dasharray="0 18" opacity=".6"') +
        path('M150 316H490V350H150Z', '#1a120c', 'opacity=".28"') +
        line(
          'M320 372C280 410 280 450 320 490C360 450 360 410 320 372ZM320 416C250 420 236 450 240 480C280 486 310 470 320 430C330 470 360 486 400 480C404 450 390 420 320 416',
          brush.trim,
          4,
          'opacity=".7"',
        ),
    ),
    path(
      'M142 284C142 240 152 206 168 206H498C516 206 534 242 534 286C534 330 518 360 500 360H168C152 360 142 326 142 284Z',
      brush.linear(
        [
          [0, brush.base],
          [0.25, brush.light],
          [0.6, brush.base],
          [1, brush.deep],
        ],
        [0, 0, 0, 1],
      ),
    ),
    ellipse(500, 283, 33, 76, brush.shade),
    line(spiral, brush.deep, 5),
    both(path('M214 206C206 230 206 336 214 360H240C232 336 232 230 240 206Z', charcoal.base), 310),
    path(roundRect(218, 292, 24, 30, 5), steel.base),
  ].join('');
};

export const camp = { tent, 'sleeping-bag': sleepingBag, 'trekking-poles': trekkingPoles, 'yoga-mat': yogaMat };
