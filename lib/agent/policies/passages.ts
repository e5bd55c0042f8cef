import { countryIn } from '../preferences/country';

/** What may be asked of a policy, and the words of a text that answers it. Questions are English, français and 中文; policies are read in English. */
const aspects: { asked: RegExp; answered: RegExp }[] = [
  {
    asked:
      /who pays|pays? (the |for )?(return|shipping|postage)|free return|cost|fee|how much|qui paie|frais|gratuit|combien|谁(出|付|承担)|运费|邮费|免费|多少钱/i,
    answered: /\bfree\b|postage|label|prepaid|at your (own )?(cost|expense)|deduct|\byours\b|[$€£¥]\s?\d/i,
  },
  {
    asked: /\b(worn|used|opened|tried|wear)\b|port[ée]e?s?|utilis|ouvert|essay|穿过|用过|拆|试穿/i,
    answered: /\b(worn|wear|unused|used|opened|outside|indoors|tags|seal)\b/i,
  },
  {
    asked: /how long|how many days|deadline|until when|delai|délai|combien de (temps|jours)|jusqu|多久|几天|多少天|期限/i,
    answered: /\b\d+ (working )?(days|weeks|months)\b/i,
  },
  { asked: /when .{0,20}(refund|money)|refund|rembours|退款|钱/i, answered: /refund/i },
  { asked: /exchange|another size|échange|echange|换(货|码|一)/i, answered: /exchang/i },
  {
    asked: /faulty|broken|damaged|defect|warrant|guarantee|cass[ée]|d[ée]fectueu|garantie|坏|破损|保修|质保/i,
    answered: /fault|warrant|broken|damage|covered/i,
  },
  { asked: /abroad|international|overseas|étranger|etranger|国外|海外|国际/i, answered: /international|outside|abroad|countr/i },
];

/** Blocks of a policy as plain text: paragraphs, points, rows of tables without their heads; headings belong to none. */
export function blocksOf(markdown: string): string[] {
  return markdown
    .replace(/^\|.*\|\s*\n\|[-:| ]+\|\s*$/gm, '')
    .split(/\n{2,}|\n(?=\s*(?:[*-]|\d+\.) )|\n(?=\|)/)
    .map((block) =>
      block
        .replace(/^\s*(?:[*-]|\d+\.)\s+/, '')
        .replace(/^\||\|$/g, '')
        .replace(/\s*\|\s*/g, ', ')
        .replace(/[*_`]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((block) => block && !block.startsWith('#') && !/^[-, :]+$/.test(block));
}

/** Where a merchant sends to, when it does not name the country that was asked about. */
const elsewhere = /\bUnited States\b|\bcountr(y|ies)\b|international|outside|abroad|\bonly (ship|send|deliver)/i;

/** The one or two passages that answer the shopper's words best, in the policy's order; its first where none does. */
export function passagesOf(markdown: string, asked: string): string[] {
  const blocks = blocksOf(markdown);
  const wanted = aspects.filter((aspect) => aspect.asked.test(asked)).map(({ answered }) => answered);
  const code = countryIn(asked) ?? countryIn(`ship to ${/\b(?:to|in|en|au|aux) (?:the )?(\p{Lu}[\p{L} ]+)/u.exec(asked)?.[1] ?? ''}`);
  const country = code && new Intl.DisplayNames(['en'], { type: 'region' }).of(code);
  const scored = blocks.map((block, at) => ({
    at,
    score: wanted.filter((way) => way.test(block)).length + (country ? (block.includes(country) ? 3 : elsewhere.test(block) ? 1 : 0) : 0),
  }));
  const best = scored.toSorted((a, b) => b.score - a.score || a.at - b.at).slice(0, 2);
  const answers = best.filter(({ score }) => score > 0).toSorted((a, b) => a.at - b.at);
  return (answers.length ? answers : scored.slice(0, 1)).flatMap(({ at }) => blocks[at] ?? []);
}
