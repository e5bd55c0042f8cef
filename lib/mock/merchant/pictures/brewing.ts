import type { Drawing } from './brush';
import { material } from './palette';
import { ellipse, line, path, rect } from './shapes';
import { contact, dusk, polished, round, soft } from './stage';

const { coffee, steel, charcoal, oak } = material;

const kettle: Drawing = (brush) => {
  const body = 'M246 236L204 452C200 484 250 500 330 500C410 500 460 484 456 452L414 236Z';
  return [
    contact(brush, 326, 528, 170, 24),
    path(
      'M192 500C192 486 250 476 330 476C410 476 468 486 468 500V514C468 528 410 536 330 536C250 536 192 528 192 514Z',
      round(brush, charcoal),
    ),
    line('M232 430C150 440 160 360 152 300C148 262 128 252 104 256', brush.deep, 22) +
      line('M232 428C152 438 162 360 154 300C150 258 128 248 104 252', brush.base, 15) +
      line('M148 300C146 268 130 254 112 250M200 424C164 418 164 380 162 350', brush.light, 4, 'opacity=".9"'),
    line('M402 262C470 220 540 250 534 320C528 384 500 410 486 440', charcoal.deep, 28) +
      line('M402 260C470 218 538 250 532 318C526 382 498 408 484 438', charcoal.base, 20) +
      line('M420 246C470 226 516 244 520 292', charcoal.light, 5, 'opacity=".8"'),
    path(body, round(brush)),
    brush.clip(
      body,
      path('M200 440C260 462 400 462 460 440V510H200Z', brush.deep, 'opacity=".3"') +
        path('M270 256L236 440C242 450 250 456 262 460L292 256Z', '#fff', 'opacity=".4"'),
    ),
    path('M246 236C246 216 280 204 330 204C380 204 414 216 414 236C414 250 380 258 330 258C280 258 246 250 246 236Z', round(brush)),
    line('M246 238C250 250 290 258 330 258C370 258 410 250 414 238', brush.deep, 4, 'opacity=".5"'),
    ellipse(330, 226, 70, 15, brush.light, 'opacity=".5"'),
    path('M312 218C316 204 306 198 306 184C306 168 354 168 354 184C354 198 344 204 348 218Z', round(brush, oak)),
    ellipse(330, 508, 16, 6, brush.light) + ellipse(420, 506, 5, 3, '#8fe0a8'),
  ].join('');
};

const frenchPress: Drawing = (brush) => {
  const glassBody = 'M198 216H400V480C400 496 360 504 300 504C240 504 198 496 198 480Z';
  return [
    contact(brush, 312, 524, 140, 24),
    line('M400 270C500 250 520 300 512 370C506 430 460 450 404 440', brush.deep, 30) +
      line('M400 268C500 248 518 300 510 368C504 428 460 448 404 438', brush.base, 22) +
      line('M430 262C480 258 502 290 500 334', brush.light, 6, 'opacity=".8"'),
    path(
      glassBody,
      brush.linear([
        [0, '#d5e2e5', 0.9],
        [0.2, '#ffffff', 0.85],
        [0.7, '#dfe9eb', 0.8],
        [1, '#b3c6cb', 0.95],
      ]),
    ),
    brush.clip(
      glassBody,
      path('M190 320H410V520H190Z', coffee.base) +
        path('M190 300H410V334H190Z', coffee.trim) +
        path('M340 300H420V520H360Z', coffee.deep, 'opacity=".6"') +
        rect(296, 120, 8, 200, 0, steel.shade) +
        path('M200 282H398V300H200Z', polished(brush, steel)) +
        path('M222 216V490L244 496V216Z', '#fff', 'opacity=".35"'),
    ),
    // frame
    path('M184 226C184 216 416 216 416 226V246H184Z', polished(brush, brush)) + path('M184 452H416V476H184Z', polished(brush, brush)),
    rect(194, 226, 12, 290, 4, brush.shade) +
      rect(394, 226, 12, 290, 4, brush.shade) +
      rect(294, 246, 12, 210, 3, brush.base, 'opacity=".9"'),
    path('M180 500C180 492 240 486 300 486C360 486 420 492 420 500V516C420 526 360 530 300 530C240 530 180 526 180 516Z', round(brush)),
    path('M198 216L160 206C152 204 152 214 160 218L196 240Z', polished(brush, steel)),
    path('M190 200C190 172 240 160 300 160C360 160 410 172 410 200V220C370 228 230 228 190 220Z', polished(brush, steel)),
    rect(296, 104, 8, 60, 3, polished(brush, steel)) +
      ellipse(
        300,
        92,
        24,
        22,
        brush.radial([
          [0, brush.light],
          [0.6, brush.base],
          [1, brush.deep],
        ]),
      ),
  ].join('');
};

const coffeeMaker: Drawing = (brush) => {
  const carafe = 'M182 326H360C362 344 380 372 386 410C390 450 376 478 350 484H192C166 478 152 450 156 410C162 372 180 344 182 326Z';
  return [
    contact(brush, 332, 538, 206, 26),
    path(
      'M380 132H470C488 132 500 144 500 162V500H380Z',
      brush.linear([
        [0, brush.base],
        [0.6, brush.shade],
        [1, brush.deep],
      ]),
    ),
    rect(452, 190, 22, 210, 8, '#c9d8dc', 'opacity=".85"') +
      rect(452, 270, 22, 130, 8, '#8fb6c6') +
      rect(456, 196, 5, 196, 2, '#fff', 'opacity=".6"'),
    path('M150 300H420V500H150Z', brush.deep, 'opacity=".85"'),
    path(
      'M128 150C128 138 138 128 150 128H392C404 128 412 138 412 150V276C412 296 400 306 384 306H156C140 306 128 296 128 276Z',
      soft(brush),
    ),
    path('M128 150C128 138 138 128 150 128H480C490 128 498 134 500 146L412 162H128Z', brush.light, 'opacity=".55"'),
    line('M150 190V260', '#fff', 9, 'opacity=".35"'),
    path('M206 306H336L316 330H226Z', charcoal.base),
    ellipse(270, 222, 34, 34, charcoal.deep) +
      ellipse(269, 221, 27, 27, polished(brush, steel)) +
      line('M269 221V202', charcoal.base, 5) +
      ellipse(340, 222, 8, 8, '#ffb45e') +
      ellipse(200, 222, 8, 8, brush.trim),
    line('M372 372C430 356 436 460 376 456', charcoal.base, 18),
    path(
      carafe,
      brush.linear([
        [0, '#dbe7ea', 0.95],
        [0.25, '#ffffff', 0.9],
        [1, '#a9bfc6', 0.95],
      ]),
    ),
    brush.clip(
      carafe,
      path('M140 396H400V490H140Z', coffee.base) +
        ellipse(271, 396, 118, 10, coffee.trim) +
        path('M184 350C172 380 168 440 184 478L206 480C190 440 192 380 206 350Z', '#fff', 'opacity=".45"'),
    ),
    path('M178 318H364V334H178Z', charcoal.base),
    path(
      'M118 496C118 486 126 484 136 484H484C496 484 504 488 504 498V520C504 534 496 540 482 540H140C126 540 118 534 118 520Z',
      soft(brush),
    ),
    ellipse(272, 492, 116, 9, charcoal.base),
    path('M118 516H504V520C504 534 496 540 482 540H140C126 540 118 534 118 520Z', dusk(brush, 0.4)),
  ].join('');
};

export const brewing = { kettle, 'french-press': frenchPress, 'coffee-maker': coffeeMaker };
