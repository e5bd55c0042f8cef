import { decimalsOf, type Money } from '@/lib/money';

/** A number as people write it: "1,299.50", "1 299,50", "80", "1.5k"; undefined for anything else. */
export function numberIn(text: string): number | undefined {
  if (/[k千]$/i.test(text.trim())) {
    const thousands = Number(text.trim().slice(0, -1).replace(',', '.'));
    return Number.isFinite(thousands) ? thousands * 1000 : undefined;
  }
  const bare = text.replace(/[\s\u00a0]/g, '');
  const plain = /[.,]\d{1,2}$/.test(bare)
    ? `${bare.slice(0, bare.search(/[.,]\d{1,2}$/)).replace(/[.,]/g, '')}.${bare.slice(bare.search(/[.,]\d{1,2}$/) + 1)}`
    : bare.replace(/[.,]/g, '');
  const value = Number(plain);
  return plain !== '' && Number.isFinite(value) ? value : undefined;
}

const currencies: [RegExp, string][] = [
  [/^(?:us\$|\$|usd|dollars?|dollar|bucks?|美元|美金|美刀|刀)$/i, 'usd'],
  [/^(?:€|eur|euros?|balles|欧元|欧)$/i, 'eur'],
  [/^(?:£|gbp|pounds?|quid|livres?|英镑|镑)$/i, 'gbp'],
  [/^(?:円|日元|日圆|yen|jpy)$/i, 'jpy'],
  [/^(?:元|块钱?|人民币|rmb|cny|yuan|yuans)$/i, 'cny'],
];

/** The ISO code of a sign or word. "¥" is yuan for who writes Chinese, else yen. */
export function currencyOf(sign: string | undefined, language: string): string | undefined {
  const word = sign?.trim();
  if (!word) return undefined;
  if (word === '¥' || word === '￥') return language === 'zh' ? 'cny' : 'jpy';
  return currencies.find(([pattern]) => pattern.test(word))?.[1];
}

/** Major units to money; at most a billion, so that no sum of it leaves the safe integers. */
export function moneyOf(major: number, currency: string): Money | undefined {
  if (!(major >= 0) || major > 1e9) return undefined;
  return { amount: Math.round(major * 10 ** decimalsOf(currency)), currency };
}

const digits: Record<string, number> = { 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const tens: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10000 };

/** Chinese number words to digits where they count something: "两百美元" → "200美元", "三天" → "3天", "一百五十块" → "150块". */
export function withDigits(text: string): string {
  return roundly(
    text.replace(
      /([一二两三四五六七八])([二三四五六七八九])([百千十])(?=\s*(?:美元|美金|刀|欧元|欧|镑|日元|元|块|人民币|左右|以内|以下|的))/g,
      '$1$3到$2$3',
    ),
  ).replace(
    /(?<![第零一二两三四五六七八九十百千万])[零一二两三四五六七八九十百千万]+(?=\s*(?:多|来)?(?:美元|美金|刀|欧元|欧|镑|日元|日圆|円|元|块|人民币|英镑|天|日|月|小时|码|号|双|个|件|只|套|份|副|顶|盏|张|支|台|条|本|岁|以内|以下|之内|以上|(?:到|至)[\d一二两三四五六七八九]))|(?<=[\d十百千](?:到|至))[一二两三四五六七八九十百千万]+|(?<![第零一二两三四五六七八九十百千万])[一二两三四五六七八九][零一二三四五六七八九十百千万]*[百千万][零一二三四五六七八九十百千万]*(?=\s*(?:左右|上下))|(?<=(?:预算|不超过|不要超过|别超过|低于|最多|不到|控制在)在?\s*)[一二两三四五六七八九][零一二三四五六七八九十百千万]*[十百千万][零一二三四五六七八九十百千万]*/g,
    (word, at: number) =>
      word === '一' && !/^(?:天|日|小时)(?:之内|以内|内)/.test(text.slice(at + 1)) ? word : String(chineseNumber(word)),
  );
}

/** 一百来块 and 两百出头 are about as much. */
function roundly(text: string): string {
  return text
    .replace(/(?<=[十百千\d])来(块钱?|元|刀|美元|美金|欧元?|英?镑)/g, '$1左右')
    .replace(/(?<=[百千](?:多)?|块钱?|元|刀)出头/g, '左右');
}

function chineseNumber(word: string): number {
  let sum = 0;
  let digit = 0;
  let last = 1;
  for (const sign of word) {
    if (sign in digits) digit = digits[sign]!;
    else {
      last = tens[sign]!;
      sum += (digit || 1) * last;
      digit = 0;
    }
  }
  // 一百五 says 150: the last digit counts tenths of the unit before it.
  return sum + (digit && last >= 100 && !word.includes('零') ? digit * (last / 10) : digit);
}
