import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type Kind, kinds, type Tint, tints } from '../data/kinds';
import { drawLogo, drawPicture, pictureSize } from '.';
import { symmetric } from './outline';
import { palette } from './palette';

const merchants = ['fellmark', 'kilnfolk', 'wayhome', 'cornerly', 'second-light', 'mizuya'];

/** Throws on anything that is not one well-formed element: every tag closed in order, every attribute quoted and given once. */
function readXml(text: string): { name: string; attributes: Map<string, string> }[] {
  const open: string[] = [];
  const elements: { name: string; attributes: Map<string, string> }[] = [];
  const rest = text.replace(
    /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z][\w:-]*="[^"<>]*")*)\s*(\/?)>/g,
    (_, close: string, name: string, inside: string, empty: string) => {
      if (close) {
        const last = open.pop();
        if (last !== name) throw new Error(`</${name}> closes <${last}>`);
        return '';
      }
      if (open.length === 0 && elements.length > 0) throw new Error('more than one root');
      const pairs = [...inside.matchAll(/([\w:-]+)="([^"]*)"/g)].map((pair) => [pair[1] as string, pair[2] as string] as const);
      const attributes = new Map(pairs);
      if (attributes.size !== pairs.length) throw new Error(`an attribute is given twice in <${name}${inside}>`);
      elements.push({ name, attributes });
      if (!empty) open.push(name);
      return '';
    },
  );
  if (rest !== '') throw new Error(`left over: ${rest.slice(0, 200)}`);
  if (open.length > 0) throw new Error(`never closed: ${open.join(' ')}`);
  return elements;
}

describe('product pictures', () => {
  test.each(kinds)('the picture of a %s is a sound drawing in every tint', (kind) => {
    for (const tint of tints) {
      const svg = drawPicture(kind, tint);
      const elements = readXml(svg);
      const root = elements[0]?.attributes;
      expect(elements[0]?.name).toBe('svg');
      expect([root?.get('width'), root?.get('height'), root?.get('viewBox'), root?.get('role')]).toEqual([
        '640',
        '640',
        '0 0 640 640',
        'img',
      ]);
      expect(svg.length, `${kind} in ${tint}`).toBeLessThan(9_000);
      expect(svg).not.toMatch(/<script|<text|<image|<foreignObject|href|style=|\son\w+=|data:|javascript:/i);
      expect(svg).not.toMatch(/NaN|undefined|null|\[object/);
      expect(svg.match(/https?:\/\/[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);

      const ids = elements.flatMap((element) => element.attributes.get('id') ?? []);
      const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1] as string);
      expect(new Set(ids).size).toBe(ids.length);
      expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  test('two products on one page never share a gradient', () => {
    const seen = new Map<string, string>();
    for (const kind of kinds)
      for (const tint of tints)
        for (const [, id] of drawPicture(kind, tint).matchAll(/ id="([^"]+)"/g)) {
          expect(seen.get(id as string) ?? `${kind} ${tint}`).toBe(`${kind} ${tint}`);
          seen.set(id as string, `${kind} ${tint}`);
        }
  });

  test('a picture is always drawn the same', () => {
    expect(drawPicture('mug', 'navy')).toBe(drawPicture('mug', 'navy'));
  });

  test('every kind looks different from every other, not only in its words', async () => {
    const looks = await Promise.all(kinds.map((kind) => thumbnail(kind, 'teal')));
    for (const [index, look] of looks.entries())
      for (const [other, rival] of looks.slice(0, index).entries())
        expect(difference(look, rival), `${kinds[index]} beside ${kinds[other]}`).toBeGreaterThan(2);
  }, 30_000);

  test('every kind shows its tint: navy, red and white cannot be mistaken for one another', async () => {
    for (const kind of kinds) {
      const [navy, red, white] = await Promise.all((['navy', 'red', 'white'] as const).map((tint) => thumbnail(kind, tint)));
      expect(difference(navy as Buffer, red as Buffer), `${kind}, navy and red`).toBeGreaterThan(0.5);
      expect(difference(navy as Buffer, white as Buffer), `${kind}, navy and white`).toBeGreaterThan(0.5);
    }
  }, 30_000);

  test('nothing is cut off by the frame, and everything is of a size', async () => {
    for (const kind of kinds) {
      const { left, top, right, bottom } = await reach(kind);
      expect(Math.min(left, top, 640 - right, 640 - bottom), `${kind} keeps clear of the edges`).toBeGreaterThan(16);
      expect(Math.max(right - left, bottom - top), `${kind} fills the frame`).toBeGreaterThan(360);
      expect(Math.abs((left + right) / 2 - 320), `${kind} stands in the middle`).toBeLessThan(64);
    }
  }, 30_000);

  test('the size told to the page is the size drawn', () => {
    expect(pictureSize).toEqual({ width: 640, height: 640 });
  });

  test('every tint goes from light over base and shade to deep', () => {
    for (const tint of tints) {
      const { light, base, shade, deep } = palette[tint];
      const steps = [light, base, shade, deep].map(brightness);
      expect(steps, tint).toEqual([...steps].sort((a, b) => b - a));
    }
  });
});

describe('outlines', () => {
  test('a vase is drawn from its left half', () => {
    expect(symmetric('M320 100C280 100 260 140 260 200L320 200')).toBe(
      'M320 100C280 100 260 140 260 200L320 200L380 200C380 140 360 100 320 100Z',
    );
  });
});

describe('logos', () => {
  test.each([...merchants, 'acme', '', '42', 'constructor', 'é-shop'])('the mark of "%s" is a sound square', (slug) => {
    const svg = drawLogo(slug);
    const root = readXml(svg)[0]?.attributes;
    expect([root?.get('width'), root?.get('height'), root?.get('viewBox')]).toEqual(['96', '96', '0 0 96 96']);
    expect(svg).not.toMatch(/<script|<text|href|undefined/);
  });

  test('no two merchants share a mark, and a slug cannot write into the picture', () => {
    expect(new Set(merchants.map(drawLogo)).size).toBe(merchants.length);
    expect(drawLogo('"><script>')).not.toContain('script');
  });
});

function thumbnail(kind: Kind, tint: Tint): Promise<Buffer> {
  return sharp(Buffer.from(drawPicture(kind, tint)), { density: 18 })
    .resize(64, 64)
    .removeAlpha()
    .raw()
    .toBuffer();
}

/** Mean difference of the channels, 0–255. */
function difference(one: Buffer, two: Buffer): number {
  return one.reduce((sum, value, index) => sum + Math.abs(value - (two[index] as number)), 0) / one.length;
}

/** How far the drawn thing reaches: where a picture without its ground has opaque pixels (shadows and light are fainter than that). */
async function reach(kind: Kind): Promise<{ left: number; top: number; right: number; bottom: number }> {
  const svg = drawPicture(kind, 'black').replace(/<rect width="640" height="640"[^>]*\/>/, '');
  const { data, info } = await sharp(Buffer.from(svg), { density: 18 }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const box = { left: info.width, top: info.height, right: 0, bottom: 0 };
  for (let y = 0; y < info.height; y++)
    for (let x = 0; x < info.width; x++)
      if ((data[(y * info.width + x) * 4 + 3] as number) > 235) {
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x + 1);
        box.top = Math.min(box.top, y);
        box.bottom = Math.max(box.bottom, y + 1);
      }
  const scale = 640 / info.width;
  return { left: box.left * scale, top: box.top * scale, right: box.right * scale, bottom: box.bottom * scale };
}

function brightness(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
  return 0.3 * red + 0.59 * green + 0.11 * blue;
}
