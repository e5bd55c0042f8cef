const irregular: Record<string, string> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  knives: 'knife',
  shelves: 'shelf',
  scarves: 'scarf',
  leaves: 'leaf',
  wolves: 'wolf',
  loaves: 'loaf',
  mice: 'mouse',
  teeth: 'tooth',
  halves: 'half',
  lives: 'life',
  people: 'person',
  clothes: 'clothes',
  glasses: 'glass',
  canvases: 'canvas',
  lenses: 'lens',
  mens: 'man',
  womens: 'woman',
  chaux: 'chaux',
  bijoux: 'bijou',
  cadeaux: 'cadeau',
  manteaux: 'manteau',
  rideaux: 'rideau',
  tableaux: 'tableau',
  couteaux: 'couteau',
  chapeaux: 'chapeau',
  bureaux: 'bureau',
  eaux: 'eau',
  tuxedos: 'tuxedo',
}; // prettier than rules for the few that have none
const keep = new Set([
  'series',
  'gas',
  'bus',
  'lens',
  'canvas',
  'atlas',
  'christmas',
  'plus',
  'bias',
  'hummus',
  'cactus',
  'tennis',
  'chess',
  'pas',
  'bras',
  'sous',
  'sans',
  'his',
  'this',
  'is',
  'was',
  'as',
  'us',
  'bois',
  'anglais',
  'francais',
  'mois',
  'fois',
  'gris',
  'tapis',
  'velours',
  'dos',
  'souris',
  'avis',
  'puis',
  'vis',
  'prix',
]);

/**
 * The singular of an English (or French) word, in lower case and without accents: "shoes" → "shoe", "shelves" → "shelf", "dresses" → "dress".
 * Deliberately light: product words must not fall together ("coating" is no "coat").
 */
export function singular(word: string): string {
  const known = irregular[word];
  if (known) return known;
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is') || keep.has(word))
    return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|zz|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/**
 * A root that related word forms share: "dimming", "dimmable" and "dimmed" → "dim"; used only to widen a search at a lower weight.
 */
export function root(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  const base = word.replace(/(?:ability|ability|iness|ably|ingly|able|ible|ing|edly|ed|er|or|ers|ly|ness|y|e)$/, '');
  if (base.length < 3) return word;
  return base.replace(/([bdfgmnprt])\1$/, '$1');
}
