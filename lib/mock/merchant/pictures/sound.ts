import type { Drawing } from './brush';
import { material } from './palette';
import { both, ellipse, group, line, path, rect } from './shapes';
import { ball, contact, dusk, polished, round, soft } from './stage';

const { steel, charcoal } = material;

const headphones: Drawing = (brush) => {
  const cup = 'M150 352C148 306 172 284 206 286C236 288 250 316 254 372C258 436 250 486 222 494C180 502 152 440 150 352Z';
  return [
    contact(brush, 322, 514, 170, 20),
    // band: outside, padding inside
    line('M176 330C150 190 226 106 320 106C414 106 490 190 464 330', brush.shade, 38),
    line('M172 330C148 190 222 102 320 102C416 102 488 190 466 320', soft(brush), 28),
    line('M196 300C180 208 244 134 320 134C396 134 460 208 444 300', brush.deep, 20),
    line('M178 240C190 160 244 112 312 108', '#fff', 7, 'opacity=".4"'),
    both(line('M180 280V340', steel.shade, 16) + line('M177 280V340', steel.light, 6)),
    // cushions face each other, shells look outwards
    both(
      path('M214 300C262 296 276 340 278 396C280 456 262 500 226 500C210 500 204 480 204 400C204 330 200 304 214 300Z', brush.deep) +
        path(
          'M236 306C266 312 274 350 276 396C278 446 268 484 244 494C256 470 260 430 258 390C256 350 250 322 236 306Z',
          brush.trim,
          'opacity=".3"',
        ),
    ),
    path(cup, ball(brush)),
    group(
      path(
        cup,
        brush.linear([
          [0, brush.shade],
          [0.5, brush.base],
          [1, brush.light],
        ]),
      ),
      'matrix(-1 0 0 1 640 0)',
    ),
    both(
      line('M172 352C172 322 186 308 202 308', '#fff', 8, 'opacity=".35"') +
        ellipse(196, 404, 22, 34, brush.shade, 'opacity=".6"') +
        ellipse(194, 402, 14, 24, polished(brush, steel), 'opacity=".9"'),
    ),
  ].join('');
};

const earbuds: Drawing = (brush) => {
  const bud =
    path('M-12 20C-16 60 -14 110 -6 126C2 136 18 134 20 122C24 90 22 50 20 20Z', round(brush)) +
    path('M-44 -6C-44 -40 -18 -58 12 -54C42 -50 54 -22 46 6C38 34 4 46 -18 38C-36 32 -44 16 -44 -6Z', ball(brush)) +
    path('M-40 -30C-62 -34 -70 -6 -60 14C-54 26 -44 24 -40 18Z', charcoal.base) +
    ellipse(20, -20, 11, 15, charcoal.shade, 'transform="rotate(-20 20 -20)"') +
    line('M-24 -34C-12 -44 4 -46 16 -42', '#fff', 5, 'opacity=".6"') +
    rect(-6, 112, 20, 8, 4, polished(brush, steel));
  const bowl = 'M120 380C120 372 128 366 140 366H500C512 366 520 372 520 380C524 470 496 520 440 520H200C144 520 116 470 120 380Z';
  return [
    contact(brush, 326, 520, 200, 26),
    // lid stands open behind
    path('M128 350C128 250 156 206 210 204H430C484 206 512 250 512 350V372H128Z', soft(brush)),
    path('M150 350C150 268 172 230 216 228H424C468 230 490 268 490 350V368H150Z', brush.deep, 'opacity=".85"'),
    line('M146 280C154 236 178 216 214 214H330', '#fff', 8, 'opacity=".35"'),
    path('M120 380C120 364 132 352 150 352H490C508 352 520 364 520 380V392H120Z', brush.shade),
    group(bud, 'translate(232 296) rotate(6)') + group(bud, 'translate(408 296) scale(-1 1) rotate(6)'),
    path(bowl, soft(brush)),
    brush.clip(
      bowl,
      path('M320 360H530V530H320Z', dusk(brush, 0.22)) + line('M150 400C152 450 172 490 210 500', '#fff', 13, 'opacity=".35"'),
    ),
    line('M130 376H510', brush.light, 5, 'opacity=".8"'),
    ellipse(320, 436, 7, 7, '#8fe0a8'),
  ].join('');
};

const speaker: Drawing = (brush) => {
  const body = 'M186 172V478C186 512 240 530 320 530C400 530 454 512 454 478V172Z';
  const mesh = Array.from(
    { length: 13 },
    (_, k) => `M186 ${214 + k * 20}C220 ${240 + k * 20} 420 ${240 + k * 20} 454 ${214 + k * 20}`,
  ).join('');
  return [
    contact(brush, 326, 522, 144, 26),
    path(body, round(brush)),
    brush.clip(
      body,
      line(mesh, brush.deep, 4, 'stroke-dasharray="0 9" opacity=".6"') +
        path('M214 190V490L240 504V200Z', '#fff', 'opacity=".2"') +
        path('M180 490C240 530 400 530 460 490V540H180Z', brush.deep, 'opacity=".5"'),
    ),
    path('M186 170V196C186 218 240 234 320 234C400 234 454 218 454 196V170Z', round(brush, charcoal)),
    ellipse(320, 170, 134, 40, charcoal.light) +
      ellipse(
        320,
        171,
        126,
        36,
        brush.linear(
          [
            [0, charcoal.base],
            [1, charcoal.deep],
          ],
          [0, 0, 1, 1],
        ),
      ),
    `<ellipse cx="320" cy="171" rx="92" ry="25" fill="none" stroke="${brush.tint === 'black' ? '#8fd6e8' : brush.light}" stroke-width="5"/>`,
    line('M282 171H302M292 164V178M338 171H358', charcoal.trim, 4),
    path('M442 260C486 250 486 380 446 372', 'none', `stroke="${material.leather.base}" stroke-width="14"`),
    rect(300, 440, 40, 14, 7, polished(brush, steel)),
  ].join('');
};

export const sound = { headphones, earbuds, speaker };
