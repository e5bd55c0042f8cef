import type { Drawing } from './brush';
import { material } from './palette';
import { ellipse, group, line, path } from './shapes';
import { carton } from './solids';
import { ball, contact, soft } from './stage';

const { paper, leaf, oak, brass } = material;

const boardGame: Drawing = (brush) => {
  const pawn = (x: number, y: number, tone: typeof oak | typeof brush) =>
    group(
      ellipse(6, 30, 34, 11, '#2a1b10', 'opacity=".3"') +
        path('M-26 26C-24 8 -10 4 -9 -22H9C10 4 24 8 26 26C26 36 -26 36 -26 26Z', soft(brush, tone)) +
        ellipse(0, -34, 20, 20, ball(brush, tone)),
      `translate(${x} ${y})`,
    );
  const tile = (x: number, y: number, fill: string) => path(`M${x} ${y}l34 -17l34 17l-34 17Z`, fill, 'opacity=".9"');
  return [
    contact(brush, 326, 522, 250, 26),
    // the box stands behind
    carton(brush, 128, 112, 300, 250, 60, -36),
    path('M148 132H408V342H148Z', brush.trim, 'opacity=".95"'),
    brush.clip(
      'M148 132H408V342H148Z',
      ellipse(340, 196, 36, 36, brush.light) +
        path('M140 310C190 230 240 230 280 280C320 320 360 290 420 250V350H140Z', brush.base) +
        path('M140 342C200 290 280 310 330 330C360 340 400 330 420 316V350H140Z', brush.deep) +
        line('M180 176H250M180 204H226', brush.shade, 14),
    ),
    // the board lies before it
    path('M60 430L320 306L580 430L320 554Z', oak.shade, 'transform="translate(0 14)"') +
      path('M60 430L320 306L580 430L320 554Z', soft(brush, oak)),
    path('M96 430L320 323L544 430L320 537Z', '#fbf4e6'),
    [
      [184, 430, 0],
      [218, 413, 1],
      [252, 396, 2],
      [286, 379, 0],
      [320, 396, 1],
      [354, 413, 2],
      [388, 430, 0],
      [354, 447, 1],
      [320, 464, 2],
      [286, 481, 0],
      [252, 464, 1],
      [218, 447, 2],
    ]
      .map(([x, y, tone]) => tile(x as number, y as number, [brush.base, oak.base, '#8fa9a0'][tone as number] as string))
      .join(''),
    pawn(236, 400, brush) + pawn(330, 436, oak) + pawn(424, 398, { ...brush, base: '#f0e7d8', light: '#ffffff', shade: '#c6b9a4' }),
    group(
      path('M0 0l34 -17l34 17l-34 17Z', '#ffffff') +
        path('M0 0l34 17v38l-34 -17Z', '#efe7da') +
        path('M34 17l34 -17v38l-34 17Z', '#cfc3b2') +
        ellipse(34, 0, 7, 4, brush.deep) +
        ellipse(11, 22, 4, 5, brush.deep) +
        ellipse(24, 38, 4, 5, brush.deep) +
        ellipse(52, 28, 4, 5, brush.deep),
      'translate(424 456)',
    ),
  ].join('');
};

const bouquet: Drawing = (brush) => {
  // six petals as one outline, so that a whole bunch stays small
  const petals = [0, 60, 120, 180, 240, 300]
    .map((turn) => {
      const at = (x: number, y: number) => {
        const [s, c] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
        return `${Math.round(x * c - y * s)} ${Math.round(x * s + y * c)}`;
      };
      return `M0 0C${at(-30, -12)} ${at(-28, -50)} ${at(0, -56)}C${at(28, -50)} ${at(30, -12)} 0 0Z`;
    })
    .join('');
  const flower = (x: number, y: number, size: number, tone: typeof brush | typeof paper) =>
    group(
      path(petals, soft(brush, tone), `stroke="${tone.shade}" stroke-width="2"`) + ellipse(0, 0, 15, 15, ball(brush, brass)),
      `translate(${x} ${y}) scale(${size})`,
    );
  const leafAt = (x: number, y: number, turn: number) =>
    group(
      path('M0 0C-30 -30 -28 -90 0 -124C28 -90 30 -30 0 0Z', soft(brush, leaf)) + line('M0 -6V-108', leaf.shade, 4),
      `translate(${x} ${y}) rotate(${turn})`,
    );
  const bud = (x: number, y: number) => line(`M${x} ${y}L320 330`, leaf.shade, 5) + ellipse(x, y, 16, 20, soft(brush, brush));
  const paler = { ...brush, light: '#ffffff', base: brush.light, shade: brush.base };
  return [
    contact(brush, 326, 570, 96, 18),
    line('M290 470L274 560M310 470L304 566M330 470L336 566M350 470L364 558', leaf.shade, 11),
    leafAt(190, 300, -58) +
      leafAt(450, 300, 58) +
      leafAt(240, 230, -30) +
      leafAt(404, 230, 30) +
      leafAt(320, 200, 2) +
      leafAt(206, 350, -84) +
      leafAt(436, 350, 84),
    bud(170, 176) + bud(474, 186) + bud(392, 104),
    flower(258, 160, 1, paler) +
      flower(344, 150, 1.1, brush) +
      flower(424, 236, 1.05, paler) +
      flower(206, 250, 1.1, brush) +
      flower(312, 250, 1.3, paler) +
      flower(392, 320, 1, brush) +
      flower(246, 330, 1, paler),
    path('M160 320C200 360 260 384 320 384C380 384 440 360 484 314L372 500H276Z', '#e9dcc6') +
      path('M160 320C200 360 260 384 320 384L300 500H276Z', '#f8f0e2') +
      path('M484 314C440 360 400 380 350 384L340 500H372Z', '#cdbb9d'),
    line('M210 360L290 490M430 356L352 490M300 384L312 490', '#bfa982', 3, 'opacity=".6"'),
    path('M268 462H382L376 500H274Z', brush.base) +
      path('M322 482C280 440 240 462 250 484C258 502 296 496 322 486C348 496 386 502 394 484C404 462 364 440 322 482Z', soft(brush)) +
      path('M314 490L286 550L304 546L314 560L328 492ZM330 490L358 550L340 546L330 560L318 492Z', brush.shade) +
      ellipse(322, 485, 15, 13, brush.light),
  ].join('');
};

const book: Drawing = (brush) => {
  const cover = 'M166 96H452Q464 96 464 108V516Q464 528 452 528H166Q146 528 146 508V116Q146 96 166 96Z';
  return [
    contact(brush, 338, 546, 186, 22),
    path('M170 110H478Q492 112 492 126V536Q492 550 478 550H182Q148 548 146 508Z', brush.deep),
    path('M170 520H470L480 128L486 132V536L476 542H180C160 540 152 530 150 516Z', paper.base) +
      line('M168 532H476M176 538H478', paper.deep, 1.6, 'opacity=".6"') +
      line('M474 130V532M480 134V534', paper.deep, 1.6, 'opacity=".5"'),
    path(cover, soft(brush)),
    brush.clip(
      cover,
      path('M140 90H188V540H140Z', brush.shade, 'opacity=".8"') +
        line('M189 90V540', brush.deep, 3, 'opacity=".5"') +
        line('M197 90V540', '#fff', 3, 'opacity=".25"') +
        path('M230 150H424V474H230Z', brush.trim, 'opacity=".95"') +
        brush.clip(
          'M230 150H424V474H230Z',
          ellipse(327, 270, 66, 66, brush.light) +
            path('M220 400C270 320 300 320 336 360C370 396 400 370 440 330V480H220Z', brush.base) +
            path('M220 440C290 390 350 420 440 400V480H220Z', brush.deep) +
            line('M327 320V410M327 356C306 350 300 336 300 318M327 372C350 366 356 350 356 332', paper.light, 6),
        ) +
        path('M200 96H330L200 330Z', '#fff', 'opacity=".13"'),
    ),
    line('M262 176H392M286 192H368', brush.shade, 7),
    path('M392 528V586L404 574L416 586V528Z', brush.trim),
  ].join('');
};

const puzzle: Drawing = (brush) => {
  // one piece, 100 wide, knobs right and below, holes left and above
  const piece =
    'M-50 -50H-16C-24 -38 -18 -22 0 -22C18 -22 24 -38 16 -50H50V-16C62 -24 78 -18 78 0C78 18 62 24 50 16V50H16C24 62 18 78 0 78C-18 78 -24 62 -16 50H-50V16C-38 24 -22 18 -22 0C-22 -18 -38 -24 -50 -16Z';
  const at = (x: number, y: number, turn: number, tone: { light: string; base: string; shade: string; deep: string; trim: string }) =>
    group(
      path(piece, tone.deep, 'transform="translate(5 8)"') +
        path(piece, soft(brush, tone)) +
        line('M-44 -44H-22M-44 -44V-20', '#fff', 5, 'opacity=".5"'),
      `translate(${x} ${y}) rotate(${turn}) scale(1.05)`,
    );
  const pale = { ...brush, light: '#ffffff', base: brush.trim, shade: brush.light, deep: brush.shade };
  return [
    contact(brush, 326, 540, 246, 28),
    carton(brush, 140, 132, 300, 236, 70, -42),
    path('M160 152H420V348H160Z', brush.trim) +
      brush.clip(
        'M160 152H420V348H160Z',
        ellipse(352, 206, 32, 32, brush.light) +
          path('M150 330C204 220 256 240 300 290C340 330 370 290 430 250V360H150Z', brush.base) +
          path('M150 348C220 300 300 330 430 296V360H150Z', brush.deep) +
          line('M224 152V348M290 152V348M356 152V348M160 218H420M160 284H420', '#fff', 2.5, 'opacity=".55"'),
      ),
    at(170, 456, -10, pale) + at(318, 466, 6, brush) + at(470, 452, -16, { ...oak, deep: oak.shade }),
  ].join('');
};

export const fun = { 'board-game': boardGame, bouquet, book, puzzle };
