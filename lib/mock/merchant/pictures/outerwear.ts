import type { Brush, Drawing } from './brush';
import { cloth, fold, seam, sleeves, trunk, zip } from './cloth';
import { symmetric } from './outline';
import { material } from './palette';
import { both, ellipse, line, path, rect, roundRect } from './shapes';
import { dusk, hovering, polished, soft } from './stage';

const { charcoal, steel } = material;

const hoodUp = symmetric('M320 66C272 66 242 94 240 144C240 164 246 178 258 188C276 202 298 208 320 210');
const hoodHole = symmetric('M320 100C294 100 276 118 274 146C274 168 290 192 320 204');
const standCollar = symmetric('M320 118C290 118 270 112 262 108C254 122 250 144 252 164C270 176 296 182 320 182');

function collar(brush: Brush): string {
  return (
    path('M262 108C280 96 360 96 378 108C370 130 350 140 320 140C290 140 270 130 262 108Z', brush.deep) +
    path(standCollar, soft(brush)) +
    line('M262 110C272 118 294 124 318 124', brush.light, 4, 'opacity=".7"')
  );
}

const rainJacket: Drawing = (brush) => {
  const drop = (x: number, y: number) =>
    path(
      `M${x} ${y}C${x + 7} ${y + 9} ${x + 7} ${y + 18} ${x} ${y + 18}C${x - 7} ${y + 18} ${x - 7} ${y + 9} ${x} ${y}Z`,
      '#fff',
      'opacity=".6"',
    );
  return [
    hovering(brush, 326, 578, 180),
    sleeves(brush, brush.shade),
    cloth(
      brush,
      symmetric(trunk),
      both(
        path('M206 150H320V262C280 268 240 262 200 250Z', brush.shade, 'opacity=".5"') + fold(brush, 'M214 320C236 340 262 348 286 348'),
      ) +
        line('M226 280C228 360 224 440 218 510', '#fff', 16, 'opacity=".2"') +
        line('M248 286C250 350 248 400 244 440', '#fff', 6, 'opacity=".16"'),
    ),
    both(seam(brush, 'M204 252C240 266 280 270 304 268', 3)),
    path('M304 196H336V534H304Z', soft(brush)) + seam(brush, 'M304 200V533M337 200V533', 3),
    ...[226, 288, 350, 412, 474].map((y) => ellipse(320, y, 6, 6, polished(brush, steel))),
    both(path('M214 414L282 404V440L212 450Z', soft(brush)) + seam(brush, 'M212 450L282 440', 3.5)),
    path(hoodUp, soft(brush)),
    path(hoodHole, brush.deep),
    line('M320 100C294 100 276 118 274 146C274 168 290 192 320 204C350 192 366 168 366 146C364 118 346 100 320 100Z', brush.shade, 6),
    path('M262 116C284 84 356 84 378 116C360 104 344 100 320 100C296 100 280 104 262 116Z', soft(brush)) +
      seam(brush, 'M262 116C280 104 296 100 320 100C344 100 360 104 378 116', 2.5),
    line('M254 112C264 90 288 78 314 76', '#fff', 9, 'opacity=".35"'),
    both(line('M302 198C300 222 300 238 300 252', brush.trim, 4) + rect(295, 252, 10, 15, 4, charcoal.base)),
    ...[
      [244, 300],
      [274, 366],
      [232, 486],
      [384, 300],
      [404, 372],
      [372, 494],
      [160, 400],
      [476, 380],
    ].map(([x, y]) => drop(x as number, y as number)),
  ].join('');
};

const windbreaker: Drawing = (brush) => {
  const reflective = brush.linear(
    [
      [0, '#eef1f4'],
      [0.5, '#b9c0c8'],
      [1, '#eef1f4'],
    ],
    [0, 0, 1, 1],
  );
  return [
    hovering(brush, 326, 578, 180),
    sleeves(brush, brush.deep),
    both(path('M160 282L226 296L220 332L150 318Z', reflective, 'opacity=".95"')),
    collar(brush),
    cloth(
      brush,
      symmetric(trunk),
      path('M190 140H450V262L320 322L190 262Z', brush.trim) +
        path('M190 250L320 310L450 250V284L320 344L190 284Z', reflective) +
        path('M180 500H460V540H180Z', brush.deep, 'opacity=".75"') +
        fold(brush, 'M214 400C236 424 262 434 286 434') +
        fold(brush, 'M424 380C404 404 380 416 356 418') +
        line('M226 300C228 370 224 430 218 490', '#fff', 14, 'opacity=".22"') +
        line('M232 180V240', '#fff', 12, 'opacity=".35"'),
    ),
    both(
      [0, 1, 2, 3, 4].map((row) => line(`M${208 + row * 22} 505V526`, brush.light, 2.5, 'opacity=".35"')).join('') +
        line('M228 436L252 386', charcoal.base, 5) +
        line('M228 436L252 386', reflective, 2),
    ),
    zip(brush, 128, 532),
    path('M368 212L404 200V212L368 224Z', brush.base),
  ].join('');
};

const reflectiveVest: Drawing = (brush) => {
  const tape = brush.linear(
    [
      [0, '#ffffff'],
      [0.3, '#c3c9d0'],
      [0.55, '#f4f6f8'],
      [1, '#a9b0b9'],
    ],
    [0, 0, 1, 0.6],
  );
  const outline = symmetric('M320 250L276 118L228 130C232 180 224 240 204 282C198 360 196 440 192 518C192 530 198 536 210 538L320 542');
  return [
    hovering(brush, 326, 580, 150),
    path('M276 118C290 104 350 104 364 118L320 256Z', brush.deep),
    line('M280 122C296 112 344 112 360 122', brush.shade, 8),
    cloth(
      brush,
      outline,
      both(path('M252 122L286 118L298 240V380H258Z', tape)) +
        path('M180 370H460V412H180ZM180 446H460V488H180Z', tape) +
        path('M180 412H460V416H180ZM180 488H460V492H180Z', '#000', 'opacity=".1"') +
        line('M216 300C212 330 212 350 212 366', '#fff', 10, 'opacity=".4"'),
    ),
    line('M228 130C232 180 224 240 204 282', brush.trim, 8) + line('M412 130C408 180 416 240 436 282', brush.trim, 8),
    line('M276 120L320 252L364 120', brush.trim, 8),
    zip(brush, 254, 540),
  ].join('');
};

const fleece: Drawing = (brush) => {
  const tuft = brush.tint === 'white' || brush.tint === 'cream' ? brush.shade : brush.light;
  return [
    hovering(brush, 326, 578, 180),
    sleeves(brush, brush.trim),
    path('M262 108C280 96 360 96 378 108C370 130 350 140 320 140C290 140 270 130 262 108Z', brush.deep),
    cloth(
      brush,
      symmetric(trunk),
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
        .map((row) =>
          line(
            `M${200 + (row % 2) * 11} ${200 + row * 34}Q${320} ${216 + row * 34} 450 ${200 + row * 34}`,
            tuft,
            6,
            'stroke-dasharray="3 19" opacity=".4"',
          ),
        )
        .join('') +
        path('M180 500H460V540H180Z', brush.trim) +
        fold(brush, 'M214 400C236 424 262 434 286 434'),
    ),
    path(standCollar, soft(brush)),
    line('M262 110C272 118 294 124 320 124C346 124 368 118 378 110', brush.trim, 7),
    zip(brush, 126, 330),
    path('M300 182H306V336H334V182H340V344H300Z', brush.trim),
    path('M356 242H418V312Q418 322 408 322H366Q356 322 356 312Z', brush.trim) +
      path('M356 242H418V262L356 268Z', brush.shade) +
      ellipse(387, 258, 5, 5, polished(brush, steel)),
  ].join('');
};

const downJacket: Drawing = (brush) => {
  const puff = brush.linear(
    [
      [0, brush.light],
      [0.38, brush.base],
      [0.8, brush.shade],
      [1, brush.deep],
    ],
    [0.2, 0, 0.3, 1],
  );
  const rows = [0, 1, 2, 3, 4, 5, 6, 7];
  // the shoulders slope, the chest is straight, the hem swings out a little
  const inset = [34, 14, 4, 0, 0, 0, -2, -4];
  const arm =
    path('M-29 20H31L28 44Q26 50 20 50H-20Q-27 50 -27 44Z', brush.deep, 'transform="translate(130 466) rotate(13)"') +
    rows
      .map(
        (row) =>
          `<g transform="translate(${212 - row * 11.7} ${204 + row * 37.4}) rotate(${24 - row * 1.6})">${rect(-46 + row * 1.6, -26, 92 - row * 3.2, 50, 21, puff)}</g>`,
      )
      .join('');
  return [
    hovering(brush, 326, 578, 184),
    both(arm),
    path('M262 92C280 80 360 80 378 92C374 122 350 140 320 140C290 140 266 122 262 92Z', brush.deep),
    ...rows.map((row) => rect(208 + (inset[row] as number), 156 + row * 45, 224 - (inset[row] as number) * 2, 49, 20, puff)),
    path('M214 512H426V524Q426 530 420 530H220Q214 530 214 524Z', brush.deep),
    brush.clip(
      rows.map((row) => roundRect(208 + (inset[row] as number), 156 + row * 45, 224 - (inset[row] as number) * 2, 49, 20)).join(''),
      path('M320 150H450V540H320Z', dusk(brush, 0.26)),
    ),
    ...rows
      .slice(1)
      .map((row) => line(`M${226 + (inset[row] as number)} ${171 + row * 45}H${256 + (inset[row] as number)}`, '#fff', 7, 'opacity=".3"')),
    rect(242, 134, 156, 48, 21, puff),
    rect(248, 94, 144, 48, 21, puff),
    line('M262 108H286', '#fff', 7, 'opacity=".3"'),
    zip(brush, 104, 528),
    both(line('M232 440L246 388', brush.deep, 5, 'opacity=".6"')),
    rect(362, 266, 40, 15, 4, brush.trim, 'opacity=".9"'),
  ].join('');
};

const winterCoat: Drawing = (brush) => {
  const body = symmetric('M320 176C290 176 262 180 240 190C224 198 216 212 214 232C208 320 200 440 190 546C230 558 280 562 320 562');
  const sleeve =
    'M244 188C212 196 192 214 184 244C168 310 150 390 136 476C134 488 140 494 150 496L186 502C196 503 200 498 202 490L222 330C228 280 240 230 244 188Z';
  const hood = symmetric('M320 74C270 74 238 102 234 150C232 172 238 192 250 208C270 224 296 232 320 236');
  const face = symmetric('M320 112C292 112 272 128 270 156C270 182 290 212 320 226');
  const rim = 'M320 112C292 112 272 128 270 156C270 182 290 212 320 226C350 212 370 182 370 156C368 128 348 112 320 112Z';
  return [
    hovering(brush, 326, 584, 190),
    both(
      path(sleeve, soft(brush)) +
        fold(brush, 'M176 300C190 308 206 308 220 300') +
        fold(brush, 'M160 380C176 388 192 386 206 378') +
        path('M139 462L206 474L202 492C200 500 196 503 186 502L150 496C140 494 134 488 136 476Z', brush.shade),
    ),
    cloth(brush, body, path('M214 232C206 330 200 440 190 546H214C222 440 230 320 244 220Z', '#fff', 'opacity=".16"')),
    // yoke, waist cord
    seam(brush, 'M222 262C260 276 300 280 320 280C340 280 380 276 418 262', 3.5),
    seam(brush, 'M204 404C250 414 290 416 320 416C350 416 390 414 436 404', 5),
    // storm flap with studs
    path('M304 230H340V561L304 561Z', soft(brush)),
    seam(brush, 'M304 236V561M341 236V561', 3),
    ...[272, 338, 470, 532].map((y) => ellipse(322, y, 6.5, 6.5, polished(brush, steel))),
    both(
      path('M222 436L290 444V516C270 520 236 518 214 512Z', brush.shade, 'opacity=".55"') +
        path('M219 430L292 438V466L216 458Z', soft(brush)) +
        seam(brush, 'M216 458L292 466') +
        seam(brush, 'M236 316L284 328', 5),
    ),
    path(hood, soft(brush)),
    path(face, brush.deep),
    line(rim, brush.trim, 20, 'stroke-dasharray="1 13"'),
    line(rim, brush.trim, 15),
    line('M252 128C262 102 288 88 316 86', '#fff', 10, 'opacity=".28"'),
    both(line('M296 216C292 250 292 268 290 292', brush.trim, 4) + ellipse(290, 298, 5, 8, charcoal.base)),
  ].join('');
};

export const outerwear = {
  'rain-jacket': rainJacket,
  'winter-coat': winterCoat,
  'down-jacket': downJacket,
  windbreaker,
  'reflective-vest': reflectiveVest,
  fleece,
};
