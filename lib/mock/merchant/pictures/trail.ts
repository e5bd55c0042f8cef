import type { Drawing } from './brush';
import { symmetric } from './outline';
import { material } from './palette';
import { both, ellipse, line, path, rect, stitches } from './shapes';
import { contact, dusk, hovering, polished, round, soft } from './stage';

const { charcoal, steel } = material;

const backpack: Drawing = (brush) => {
  const body =
    'M184 250C184 170 236 128 316 128C396 128 446 170 450 250C456 330 460 420 454 480C450 516 430 528 400 530C340 534 290 534 236 530C204 528 184 516 180 480C174 420 180 330 184 250Z';
  const pocket =
    'M212 376C240 366 392 366 420 376C426 420 426 460 420 492C416 508 404 512 390 513C340 516 292 516 244 513C228 512 216 508 212 492C206 460 206 420 212 376Z';
  return [
    contact(brush, 324, 532, 168, 26),
    // shoulder straps and side behind the body
    path('M440 210C480 240 498 320 494 420C492 470 484 500 470 512L440 500C460 440 462 320 428 250Z', brush.deep),
    path('M200 210C160 240 142 320 148 420C150 470 158 500 170 512L200 500C180 440 178 320 212 250Z', brush.shade),
    path('M430 180C466 200 476 260 478 340C480 430 478 490 452 520L430 524Z', brush.deep),
    line('M282 132C282 88 354 88 354 132', brush.deep, 15) + line('M280 128C282 90 346 88 352 120', brush.shade, 8),
    path(body, soft(brush)),
    brush.clip(
      body,
      path('M340 120H470V540H360Z', dusk(brush, 0.3)) +
        line('M208 230C212 180 244 154 286 148', '#fff', 14, 'opacity=".24"') +
        path('M170 330C260 350 380 350 470 330V350C380 370 260 370 170 350Z', brush.deep, 'opacity=".3"'),
    ),
    // lid
    path(
      'M184 246C186 168 238 128 316 128C396 128 446 168 450 246C450 272 446 290 436 296C360 312 272 312 198 296C188 290 184 270 184 246Z',
      soft(brush),
    ),
    line('M192 288C270 306 366 306 442 288', brush.deep, 4, 'opacity=".45"'),
    line('M222 222C226 182 258 160 300 156', '#fff', 10, 'opacity=".25"'),
    line('M250 220C290 212 344 212 386 220', brush.deep, 7, 'opacity=".6"') +
      line('M250 218C290 210 344 210 386 218', steel.base, 2.5, 'stroke-dasharray="1 6"') +
      rect(378, 214, 11, 26, 4, steel.base),
    // pocket
    path('M206 370C240 358 392 358 426 370L424 392C390 380 242 380 208 392Z', brush.deep, 'opacity=".4"'),
    path(pocket, soft(brush)),
    line('M222 392C260 382 372 382 410 392', brush.deep, 6, 'opacity=".55"') + rect(228, 386, 10, 24, 4, steel.base),
    stitches('M222 404C260 394 372 394 410 404', brush.trim, 'opacity=".7"'),
    rect(286, 440, 60, 38, 6, material.leather.base) + path('M298 470L314 450L324 460L328 456L338 470Z', material.leather.trim),
    // straps with buckles over the lid
    both(
      path('M244 280H264V372H244Z', brush.shade) + rect(239, 322, 30, 30, 6, charcoal.base) + rect(245, 329, 18, 4, 2, charcoal.trim),
      317,
    ),
  ].join('');
};

const runningVest: Drawing = (brush) => {
  const panel =
    'M268 112C232 118 214 148 210 196C204 264 190 340 188 430C188 476 204 506 234 512L290 514C298 440 304 340 302 280C300 216 286 164 294 122C288 112 280 110 268 112Z';
  const flask = 'M222 330C220 306 230 290 240 286V268H262V286C274 290 282 306 280 330L276 420H226Z';
  return [
    hovering(brush, 326, 566, 170),
    path('M268 112C300 96 340 96 372 112C430 160 430 400 416 496H224C210 400 210 160 268 112Z', brush.deep),
    both(
      [180, 230, 280, 330, 380, 430, 470].map((y) => line(`M296 ${y}H344`, brush.shade, 4, 'opacity=".5" stroke-dasharray="0 9"')).join(''),
    ),
    both(
      path(panel, soft(brush)) +
        brush.clip(
          panel,
          path('M180 180L320 160V200L180 220Z', brush.shade, 'opacity=".45"') +
            line('M232 150C222 190 224 230 218 270', '#fff', 9, 'opacity=".3"') +
            path('M266 500L310 300V520Z', brush.deep, 'opacity=".25"'),
        ) +
        path(
          flask,
          brush.linear([
            [0, '#dfeef4', 0.95],
            [0.4, '#b9d9e6', 0.9],
            [1, '#86b2c6', 0.95],
          ]),
        ) +
        rect(238, 254, 28, 22, 5, charcoal.base) +
        ellipse(252, 250, 9, 7, charcoal.light) +
        path('M212 340C240 352 268 352 296 344L288 498C262 504 236 502 214 494C206 450 206 390 212 340Z', brush.shade, 'opacity=".9"') +
        [366, 390, 414, 438, 462]
          .map((y) => line(`M216 ${y}C240 ${y + 10} 264 ${y + 10} 286 ${y + 2}`, brush.deep, 3, 'opacity=".5" stroke-dasharray="0 9"'))
          .join('') +
        line('M212 342C240 354 268 354 296 346', brush.trim, 7),
    ),
    line('M296 230H344M300 318H340', brush.trim, 9) + rect(308, 218, 26, 24, 6, charcoal.base) + rect(308, 306, 26, 24, 6, charcoal.base),
    both(line('M206 236L240 230', '#e6ebef', 10)),
  ].join('');
};

const headlamp: Drawing = (brush) =>
  [
    contact(brush, 324, 446, 210, 24),
    path('M110 300C110 220 204 180 320 180C436 180 530 220 530 300V360C530 290 436 246 320 246C204 246 110 290 110 360Z', brush.deep),
    line('M118 318C132 254 218 220 320 220C422 220 508 254 522 318', brush.shade, 7, 'stroke-dasharray="20 12"'),
    path(
      'M110 300C110 376 204 410 320 410C436 410 530 376 530 300V364C530 440 436 474 320 474C204 474 110 440 110 364Z',
      brush.linear([
        [0, brush.shade],
        [0.2, brush.light],
        [0.55, brush.base],
        [1, brush.shade],
      ]),
    ),
    line('M114 334C126 400 210 430 320 430C430 430 514 400 526 334', brush.trim, 6, 'opacity=".9"') +
      line('M118 362C136 424 216 452 320 452C424 452 504 424 522 362', brush.trim, 6, 'opacity=".9"'),
    ellipse(
      286,
      424,
      190,
      150,
      brush.radial(
        [
          [0, '#fff3c4', 0.8],
          [0.4, '#ffe9a0', 0.25],
          [1, '#ffe9a0', 0],
        ],
        [0.5, 0.5, 0.5],
      ),
    ),
    rect(196, 352, 190, 118, 40, charcoal.deep) +
      rect(196, 346, 182, 114, 40, soft(brush, charcoal)) +
      rect(214, 356, 110, 10, 5, '#fff', 'opacity=".2"'),
    ellipse(262, 404, 48, 48, charcoal.deep) +
      ellipse(262, 404, 41, 41, polished(brush, steel)) +
      ellipse(
        262,
        404,
        33,
        33,
        brush.radial(
          [
            [0, '#ffffff'],
            [0.45, '#fff6d0'],
            [1, '#ffd96a'],
          ],
          [0.5, 0.5, 0.5],
        ),
      ),
    ellipse(340, 404, 19, 19, charcoal.deep) +
      ellipse(
        340,
        404,
        14,
        14,
        brush.radial(
          [
            [0, '#fff'],
            [1, '#e9eef2'],
          ],
          [0.5, 0.5, 0.5],
        ),
      ) +
      rect(296, 338, 50, 14, 7, brush.base),
  ].join('');

const waterBottle: Drawing = (brush) => {
  const body = symmetric('M320 178L278 178C272 200 250 212 240 236C234 252 234 262 234 280L234 508C234 528 246 540 266 542L320 544');
  return [
    contact(brush, 324, 540, 100, 22),
    path(body, round(brush)),
    brush.clip(
      body,
      path('M250 262C252 240 268 226 282 214C274 240 270 270 270 300V500H250Z', '#fff', 'opacity=".35"') +
        path('M220 498H420V550H220Z', brush.deep, 'opacity=".35"') +
        line('M230 500H410', brush.light, 2, 'opacity=".5"'),
    ),
    path('M300 372L320 336L332 356L337 348L352 372Z', brush.trim, 'opacity=".95"'),
    rect(276, 164, 88, 20, 6, polished(brush, steel)),
    line('M284 122C266 78 374 78 356 122', charcoal.shade, 15) + line('M286 116C274 82 350 80 352 108', charcoal.light, 5, 'opacity=".8"'),
    rect(270, 112, 100, 56, 12, round(brush, charcoal)),
    line([282, 296, 310, 324, 338, 352].map((x) => `M${x} 122V158`).join(''), charcoal.deep, 4, 'opacity=".6"'),
  ].join('');
};

export const trail = { backpack, 'running-vest': runningVest, headlamp, 'water-bottle': waterBottle };
