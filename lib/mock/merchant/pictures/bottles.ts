import type { Drawing } from './brush';
import { symmetric } from './outline';
import { material } from './palette';
import { ellipse, line, path, rect } from './shapes';
import { contact, polished, round, soft } from './stage';

const { charcoal, brass, paper, glass, leaf } = material;

const drop = (x: number, y: number, size: number, fill: string) =>
  path('M0 -20C12 -4 18 4 14 14C10 24 -10 24 -14 14C-18 4 -12 -4 0 -20Z', fill, `transform="translate(${x} ${y}) scale(${size})"`);

const serumBottle: Drawing = (brush) => {
  const bottle = symmetric('M320 268L284 268L284 290C262 300 228 312 222 346L222 512C222 530 236 540 258 542L320 544');
  return [
    contact(brush, 326, 538, 108, 22),
    path(
      bottle,
      brush.linear([
        [0, brush.shade],
        [0.14, brush.base],
        [0.28, brush.light],
        [0.45, brush.base],
        [0.85, brush.shade],
        [1, brush.base],
      ]),
      'opacity=".94"',
    ),
    brush.clip(
      bottle,
      rect(314, 250, 12, 250, 6, '#fff', 'opacity=".35"') +
        path('M210 410H430V560H210Z', brush.deep, 'opacity=".22"') +
        path('M242 350C244 330 262 318 280 312V520L242 516Z', '#fff', 'opacity=".32"'),
    ),
    path('M244 384H396V494H244Z', paper.base) +
      path('M340 384H396V494H340Z', '#000', 'opacity=".06"') +
      drop(320, 426, 1.1, brush.shade) +
      line('M284 462H356M296 476H344', brush.shade, 5, 'opacity=".7"'),
    rect(272, 214, 96, 58, 8, polished(brush, brass)) +
      line([284, 296, 308, 320, 332, 344, 356].map((x) => `M${x} 222V264`).join(''), brass.deep, 3, 'opacity=".4"'),
    path('M290 214C290 190 296 182 296 150C296 112 304 96 320 96C336 96 344 112 344 150C344 182 350 190 350 214Z', round(brush, charcoal)) +
      line('M306 122C306 114 310 108 316 106', '#fff', 5, 'opacity=".5"'),
  ].join('');
};

const cleanser: Drawing = (brush) => {
  const bottle = symmetric('M320 252L280 252C278 272 216 276 210 316L210 512C210 532 226 542 248 544L320 546');
  return [
    contact(brush, 326, 540, 120, 22),
    path(bottle, round(brush)),
    brush.clip(
      bottle,
      path('M232 320C236 300 258 290 280 284V530L232 524Z', '#fff', 'opacity=".34"') +
        path('M200 506H440V560H200Z', brush.deep, 'opacity=".25"'),
    ),
    path('M244 350H396V482H244Z', brush.trim, 'opacity=".94"') +
      path('M320 376C350 398 352 426 320 444C288 426 290 398 320 376Z', soft(brush, leaf)) +
      line('M320 384V452', leaf.shade, 4) +
      line('M288 464H352', brush.shade, 5, 'opacity=".7"'),
    // pump
    rect(280, 216, 80, 42, 8, round(brush, paper)) +
      line([292, 304, 316, 328, 340].map((x) => `M${x} 222V252`).join(''), paper.deep, 3, 'opacity=".5"'),
    rect(310, 150, 20, 70, 4, round(brush, paper)),
    path(
      'M276 122C276 108 288 102 302 102H352C366 102 372 110 372 124V138C372 150 364 156 352 156H300C290 156 282 160 272 166L226 170C212 168 212 148 224 144C250 142 270 140 276 122Z',
      soft(brush, paper),
    ),
    path('M214 160C210 172 214 182 220 186L228 170Z', paper.shade),
    ellipse(
      190,
      470,
      30,
      30,
      brush.radial([
        [0.5, '#fff', 0.15],
        [0.85, '#fff', 0.5],
        [1, brush.light, 0.9],
      ]),
    ) +
      ellipse(
        462,
        500,
        22,
        22,
        brush.radial([
          [0.5, '#fff', 0.15],
          [0.85, '#fff', 0.5],
          [1, brush.light, 0.9],
        ]),
      ) +
      ellipse(
        160,
        516,
        16,
        16,
        brush.radial([
          [0.5, '#fff', 0.15],
          [0.85, '#fff', 0.5],
          [1, brush.light, 0.9],
        ]),
      ),
  ].join('');
};

const toner: Drawing = (brush) => {
  const bottle = symmetric('M320 220L286 220L286 236C266 246 236 252 232 284L232 516C232 534 246 542 264 544L320 546');
  return [
    contact(brush, 326, 540, 100, 22),
    path(
      bottle,
      brush.linear([
        [0, glass.base],
        [0.2, '#ffffff'],
        [0.6, glass.base],
        [0.92, glass.shade],
        [1, glass.base],
      ]),
    ),
    brush.clip(
      bottle,
      path('M240 330H400V540H240Z', round(brush), 'opacity=".85"') +
        ellipse(320, 330, 82, 9, brush.light) +
        path('M250 290C252 272 266 264 284 258V528L250 522Z', '#fff', 'opacity=".42"') +
        path('M224 524H416V550H224Z', glass.shade, 'opacity=".8"'),
    ),
    path('M262 366H378V486H262Z', paper.base, 'opacity=".95"') +
      ellipse(320, 408, 24, 24, brush.light) +
      path('M296 408A24 24 0 0 0 344 408Z', brush.shade) +
      line('M288 452H352M300 466H340', brush.shade, 5, 'opacity=".7"'),
    rect(280, 96, 80, 126, 10, round(brush)) +
      path('M292 106V214H304V106Z', '#fff', 'opacity=".4"') +
      line('M282 200H358', brush.deep, 3, 'opacity=".4"') +
      rect(284, 220, 72, 9, 3, brass.base),
  ].join('');
};

const sunscreen: Drawing = (brush) => {
  const tube = symmetric('M320 92L222 92C222 180 232 330 256 440L320 446');
  return [
    contact(brush, 326, 540, 86, 20),
    path(tube, round(brush)),
    path('M218 84H422V112H220Z', brush.shade) +
      line(Array.from({ length: 13 }, (_, k) => `M${230 + k * 15} 90V106`).join(''), brush.deep, 3, 'opacity=".4"'),
    brush.clip(
      tube,
      path('M236 112C240 220 250 330 266 430H290C270 330 262 220 262 112Z', '#fff', 'opacity=".38"') +
        path('M200 330C260 300 300 350 340 330S420 300 460 330V460H200Z', brush.trim, 'opacity=".9"') +
        path('M200 372C260 342 300 392 340 372S420 342 460 372V460H200Z', brush.light, 'opacity=".9"'),
    ),
    ellipse(324, 220, 34, 34, brush.trim) +
      line(
        [0, 1, 2, 3, 4, 5, 6, 7]
          .map(
            (k) =>
              `M${(324 + Math.cos((k * Math.PI) / 4) * 46).toFixed(0)} ${(220 + Math.sin((k * Math.PI) / 4) * 46).toFixed(0)}L${(324 + Math.cos((k * Math.PI) / 4) * 60).toFixed(0)} ${(220 + Math.sin((k * Math.PI) / 4) * 60).toFixed(0)}`,
          )
          .join(''),
        brush.trim,
        8,
      ),
    path('M254 440H386L380 528C378 540 262 540 260 528Z', round(brush, paper)) +
      line('M256 456H384', paper.deep, 3, 'opacity=".5"') +
      path('M270 462L276 530H292L288 462Z', '#fff', 'opacity=".8"'),
  ].join('');
};

export const bottles = { 'serum-bottle': serumBottle, cleanser, toner, sunscreen };
