import { makersInChinese } from '../vocabulary';
import { refusing } from './refusal';

const makers = makersInChinese.map(([name, maker]) => [new RegExp(name, 'g'), ` ${maker} `] as const);

/** One form for what is typed in many: compatibility letters, apostrophes, "w/ hood", "anything but", 索尼; at most 2,000 characters. */
export function normal(said: string): string {
  const plain = said
    .normalize('NFKC')
    .replace(/[‘’ʼ`´]/g, "'")
    .slice(0, 2000)
    .replace(/(?<![\p{L}\d])w\/o\s*(?=\p{L})/giu, 'without ')
    .replace(/(?<![\p{L}\d])(?:w\/\s*|w\s+)(?=\p{L})/giu, 'with ')
    .replace(/\b(any(?:thing|one)?|everything|all) but\b/gi, '$1 except')
    .replace(/\b(is|are|was)n't\b/gi, '$1nt')
    .replace(/\b(?:nothing|not|none) (?:over|above|more than) (?=[\d$€£])/gi, 'under ')
    .replace(/\b(?:nothing|not|no|none) (?:under|below|less than|cheaper than) (?=[\d$€£])/gi, 'at least ')
    .replace(/\brien (?:au-dessus de|à plus de|de plus de) (?=\d)/gi, 'moins de ')
    // "Sub $80", "sub 80"; nobody asks for a submarine by its number.
    .replace(/\bsub[- ]?(?=[$€£]?\d{2})/gi, 'under ')
    .replace(/\b(?:half a dozen|une demi-douzaine (?:de |d'))/gi, '6 ')
    .replace(/\b(?:a dozen|une douzaine (?:de |d'))/gi, '12 ')
    .replace(/\ba couple (?:of )?(?!who\b|that\b|gift\b)/gi, '2 ')
    // 有没有 asks, and denies nothing.
    .replace(/有没有|是不是|能不能|可不可以|会不会|要不要|好不好|行不行/g, (asked) => ' '.repeat(asked.length))
    .replace(/(\d),(\d{1,2})(?=\s?(?:l|kg|g|m|cm|litres?)\b)/gi, '$1.$2')
    // The number of a model stands between a phone and what is for it: "iphone 15 pro case".
    .replace(
      /\b(iphone|ipad|macbook)((?:\s+(?:\d{1,2}|pro|max|plus|mini|air))+)\s+(case|cover|charger|cable|holder|stand)s?\b/gi,
      '$1 $3$2',
    )
    // 欧码38: the system of a size, as other languages write it.
    .replace(/(欧洲?|美国?|英国?)码(?:的|是)?\s*(?=\d)/g, (_, land: string) => ` ${{ 欧: 'EU', 美: 'US', 英: 'UK' }[land.charAt(0)]} `)
    // "iphone15" and "ps5" are a maker's name and a number.
    .replace(/\b(iphone|ipad|galaxy|pixel)(?=\d)/gi, '$1 ')
    // Who needs new shoes has worn the old ones out; that says nothing of second-hand ones.
    .replace(/\b((?:need|want|get|buy|looking for)(?: (?:a|some|my))?) new\b(?! and unused)/gi, '$1')
    // « bagage -200 € » is French shorthand for less than.
    .replace(/(?<!\S)-\s?(?=\d+\s*(?:\$|€|£|euros?\b))/gi, 'moins de ')
    .replace(/\btout sauf\b/gi, 'sauf')
    // « Livré avant » is a delivery, and no book; typed without accents too.
    .replace(
      /(?<!\p{L})livr(?:ée?s?|ee?s?(?=\s+(?:avant|sous|en \d|d'ici|pour (?:le|la|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|no[ëe]l)|demain|dans|chez|vite|rapidement)))(?!\p{L})/giu,
      'livraison',
    )
    // « Montre-moi » shows, and is no watch.
    .replace(/(?<!\p{L})montre[rz]?[- ](?:moi|nous|m'en|m'|en)(?!\p{L})/giu, ' ');
  return makers.reduce((text, [name, maker]) => text.replace(name, maker), refusing(plain));
}
