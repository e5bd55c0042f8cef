const size = 96;

/** The six bundled merchants: the accent of the ground, and a plain mark drawn in warm white. */
const marks: Record<string, { accent: string; mark: string }> = {
  // a ridge with a second, nearer fell before it
  fellmark: {
    accent: '#9a3412',
    mark: '<path d="M16 68L42 26Q45 22 48 26L57 41L62 34Q65 30 68 34L82 56Q76 60 68 57L61 53Q57 51 53 54L40 64Q30 71 16 68Z"/><path d="M20 76Q36 78 48 69L56 63Q60 60 65 63Q74 68 82 66Q82 72 76 76Z" opacity=".72"/>',
  },
  // a hand-thrown pot over the kiln's arch
  kilnfolk: {
    accent: '#7c4a2d',
    mark: '<path fill-rule="evenodd" d="M18 76V48A30 30 0 0 1 78 48V76H66V48A18 18 0 0 0 30 48V76Z"/><path d="M41 46H55Q57 46 57 48Q57 50 54 52Q61 57 61 65Q61 72 55 76H41Q35 72 35 65Q35 57 42 52Q39 50 39 48Q39 46 41 46Z"/>',
  },
  // a house whose door is a road that leads away
  wayhome: {
    accent: '#1d4e68',
    mark: '<path fill-rule="evenodd" d="M48 18Q50 18 52 20L78 43Q80 45 80 48V74Q80 78 76 78H57Q66 66 55 59Q47 54 52 46H48Q40 54 46 61Q53 68 42 78H20Q16 78 16 74V48Q16 45 18 43L44 20Q46 18 48 18Z"/>',
  },
  // the awning of the shop at the corner
  cornerly: {
    accent: '#3f6212',
    mark: '<path d="M22 22H74L82 42Q82 51 73.5 51Q65 51 65 43Q65 51 56.5 51Q48 51 48 43Q48 51 39.5 51Q31 51 31 43Q31 51 22.5 51Q14 51 14 42Z"/><path fill-rule="evenodd" d="M22 56H74V74Q74 78 70 78H26Q22 78 22 74ZM30 60V78H46V60ZM52 60V70H67V60Z"/>',
  },
  // a lamp lit a second time: the sun and its return
  'second-light': {
    accent: '#5b4b8a',
    mark: '<circle cx="48" cy="46" r="13"/><path d="M48 14A32 32 0 0 1 80 46H72A24 24 0 0 0 48 22ZM16 46A32 32 0 0 0 48 78V70A24 24 0 0 1 24 46Z"/><path d="M66 46H86L76 60ZM10 46H30L20 32Z"/>',
  },
  // one drop, and the ring it makes on water
  mizuya: {
    accent: '#9d4b63',
    mark: '<path fill-rule="evenodd" d="M48 14Q50 14 51 16C58 30 67 38 67 50A19 19 0 0 1 29 50C29 38 38 30 45 16Q46 14 48 14ZM37 49A11.5 11.5 0 0 0 48 60.500V56A7 7 0 0 1 41 49Z"/><path d="M18 69C30 79 66 79 78 69L82 74C68 87 28 87 14 74Z"/>',
  },
};

/** A merchant we have no mark for: its first letter as one line (no fonts in pictures), the ground chosen by its slug. */
function monogram(slug: string): { accent: string; mark: string } {
  const sum = [...slug].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 9973, 7);
  const accents = ['#44515f', '#6b4f3a', '#41604f', '#5a4a70', '#7a4650'];
  const strokes = letters[slug.charAt(0).toLowerCase()] ?? 'M26 26H70V70H26Z';
  return {
    accent: accents[sum % accents.length] as string,
    mark: `<path d="${strokes}" fill="none" stroke="#fdf8f0" stroke-width="11" stroke-linecap="round" stroke-linejoin="round"/>`,
  };
}

/** The first letter drawn with one pen, 26–70 on both axes. */
const letters: Record<string, string> = {
  a: 'M28 72L48 24L68 72M36 56H60',
  b: 'M32 24V72H52A13 13 0 0 0 52 46H32M52 46A11 11 0 0 0 52 24H32',
  c: 'M68 34A24 24 0 1 0 68 62',
  d: 'M30 24V72H44A24 24 0 0 0 44 24Z',
  e: 'M66 24H32V72H66M32 47H60',
  f: 'M66 24H32V72M32 47H58',
  g: 'M67 34A24 24 0 1 0 70 52H52',
  h: 'M30 24V72M66 24V72M30 48H66',
  i: 'M48 24V72',
  j: 'M58 24V58A14 14 0 0 1 30 58',
  k: 'M32 24V72M66 24L34 50M44 44L68 72',
  l: 'M34 24V72H66',
  m: 'M26 72V24L48 54L70 24V72',
  n: 'M30 72V24L66 72V24',
  o: 'M48 24A24 24 0 1 1 47.9 24Z',
  p: 'M32 72V24H52A14 14 0 0 1 52 52H32',
  q: 'M48 24A24 24 0 1 1 47.9 24ZM56 58L70 74',
  r: 'M32 72V24H52A14 14 0 0 1 52 52H32M48 52L66 72',
  s: 'M65 32C58 20 34 22 34 36C34 50 66 46 66 60C66 76 38 76 30 64',
  t: 'M28 24H68M48 24V72',
  u: 'M30 24V54A18 18 0 0 0 66 54V24',
  v: 'M28 24L48 72L68 24',
  w: 'M22 24L35 72L48 38L61 72L74 24',
  x: 'M30 24L66 72M66 24L30 72',
  y: 'M28 24L48 48L68 24M48 48V72',
  z: 'M30 24H66L30 72H66',
};

/** The square mark of a merchant, 96 × 96: its own for the six bundled ones, its first letter drawn as a line for any other. */
export function drawLogo(slug: string): string {
  const { accent, mark } = Object.hasOwn(marks, slug) ? (marks[slug] as { accent: string; mark: string }) : monogram(slug);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}" role="img"><rect width="${size}" height="${size}" rx="22" fill="${accent}"/><g fill="#fdf8f0">${mark}</g></svg>`;
}
