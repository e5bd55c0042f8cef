import type { Tint } from '../data/kinds';

/** One colour under one lamp: `light` faces it, `base` is the colour itself, `shade` turns away, `deep` is inside or underneath, `trim` is the quiet companion (laces, linings, bands). */
export type Swatch = { base: string; light: string; shade: string; deep: string; trim: string };

function swatch(light: string, base: string, shade: string, deep: string, trim: string): Swatch {
  return { base, light, shade, deep, trim };
}

/** Every tint a variant can take. Shades lean cool, lights lean warm, so that no colour turns to mud. */
export const palette: Record<Tint, Swatch> = {
  black: swatch('#5d6069', '#363840', '#23252b', '#121317', '#9a9ca5'),
  white: swatch('#ffffff', '#f3f1ed', '#cfcbc6', '#a19d9a', '#bdb8b2'),
  grey: swatch('#bcc0c5', '#979ba2', '#73777f', '#4f535b', '#e3e4e6'),
  silver: swatch('#f1f3f5', '#c9cdd2', '#999fa7', '#686e78', '#f6f7f8'),
  navy: swatch('#4d6694', '#2e4168', '#1f2d4d', '#131d35', '#dfcba6'),
  blue: swatch('#7098e0', '#4070c4', '#2c539c', '#1c386d', '#f3e8d2'),
  sky: swatch('#c2e0f2', '#93c2e2', '#679cc5', '#457599', '#fdfaf3'),
  teal: swatch('#5fb0ac', '#328887', '#21676b', '#14474c', '#f2dfc0'),
  green: swatch('#6cab7e', '#427f57', '#2d5e41', '#1c412c', '#ecdfb6'),
  sage: swatch('#c9d4bd', '#a7b69a', '#809175', '#5b6b52', '#f5efdf'),
  olive: swatch('#a0a266', '#7b7d43', '#5b5d2e', '#3d3f1e', '#e6d9a8'),
  sand: swatch('#ebe0cd', '#d5c5aa', '#b19f82', '#857459', '#faf5ea'),
  cream: swatch('#fffaee', '#f3e9d4', '#d8c8aa', '#ac987a', '#c9a982'),
  tan: swatch('#e4bf8f', '#c99a63', '#a07445', '#74502d', '#f7ead2'),
  brown: swatch('#a87c5e', '#80563c', '#5d3c29', '#3d2619', '#e0c39c'),
  terracotta: swatch('#e5997a', '#c86f4c', '#9f5033', '#723721', '#f7dfc6'),
  red: swatch('#ec746b', '#ca3d3c', '#9c2a2d', '#6e191e', '#f8e0d2'),
  coral: swatch('#fbb3a4', '#f28774', '#d3624f', '#a4443a', '#fff0e4'),
  orange: swatch('#fab673', '#ee8d3a', '#c86d22', '#965014', '#fdebd0'),
  mustard: swatch('#efcd78', '#dcaa3b', '#b48524', '#825f14', '#fbf0d2'),
  yellow: swatch('#fde993', '#f5d354', '#d4ad30', '#a07f1e', '#fffaea'),
  gold: swatch('#f6e3af', '#d6b066', '#a57f3a', '#745722', '#fbf3dc'),
  pink: swatch('#fbdbe0', '#f0b6c1', '#d38d9d', '#a96777', '#fff5f3'),
  lilac: swatch('#ddd2f2', '#bdabe0', '#9783c1', '#6f5c9a', '#f8f3ff'),
  plum: swatch('#aa6c95', '#80436c', '#5d2d4e', '#3d1b33', '#f0d4dd'),
  natural: swatch('#f1dfbe', '#dfc497', '#ba9a69', '#8b6d43', '#fbf4e4'),
};

/** What does not take the tint: soles, metal parts, handles, glass, paper. */
export const material = {
  rubber: swatch('#ffffff', '#f3efe8', '#d3ccc1', '#9d968c', '#c4bdb2'),
  gum: swatch('#d9a878', '#bb8455', '#93643d', '#684527', '#e9c79c'),
  charcoal: swatch('#6a6c74', '#44464d', '#2d2f35', '#191a1e', '#8d9098'),
  steel: swatch('#fafbfc', '#cfd3d8', '#949aa3', '#5f6570', '#eceef0'),
  brass: swatch('#f7e2a8', '#d4ab5c', '#9d7634', '#6d4f1e', '#fbf0cf'),
  oak: swatch('#eccfa1', '#d2a972', '#a87f4c', '#7a5831', '#f7e6c6'),
  walnut: swatch('#a87f5e', '#7f573b', '#5c3c27', '#3c2618', '#cfa982'),
  paper: swatch('#ffffff', '#fbf8f2', '#e2dcd1', '#b7b0a3', '#d5cdc0'),
  glass: swatch('#ffffff', '#e4eef0', '#b4c7cc', '#7d959d', '#f4fafb'),
  leaf: swatch('#8fbe86', '#5f9a63', '#417449', '#29502f', '#c6dfae'),
  coffee: swatch('#9a6a45', '#5f3b25', '#402617', '#28170d', '#c39a6f'),
  leather: swatch('#c99466', '#a26c41', '#784c2b', '#51321b', '#e4bd8f'),
} as const satisfies Record<string, Swatch>;
