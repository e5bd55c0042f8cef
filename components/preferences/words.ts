import { entryOf, type Language, locales } from '@/components/ui/language';
import type { PreferenceKind, Wish } from '@/lib/agent/preferences/types';
import { formatMoney } from '@/lib/money';

/** What may be remembered, in the order of the page. */
export const kindTitles: Record<PreferenceKind, string> = {
  size: 'Sizes',
  brand: 'Brands you like',
  avoided_brand: 'Brands you avoid',
  avoided_material: 'Materials you avoid',
  budget: 'Usual budget',
  country: 'Country',
};

type Words = {
  shoes: (size: string) => string;
  clothing: (size: string) => string;
  brand: (name: string) => string;
  not: (name: string) => string;
  noMaterial: (material: string) => string;
  atMost: (price: string) => string;
  today: string;
  yesterday: string;
  onDay: (weekday: string) => string;
  onDate: (date: string) => string;
  told: (when: string) => string;
  remember: string;
  askRemember: string;
  promise: string;
  notKept: string;
  yes: string;
  no: string;
  kept: (words: string) => string;
  declined: string;
  declinedForGood: string;
  preferences: string;
  /** a material is kept by its English name */
  materials: Record<string, string>;
};

/** What was remembered, in words, and the question about it. The page of preferences is in English; the others stand in answers. */
export const wishWords: Record<Language, Words> = {
  en: {
    shoes: (size) => `Shoe size ${size}`,
    clothing: (size) => `Clothing size ${size}`,
    brand: (name) => `${name} first`,
    not: (name) => `Not ${name}`,
    noMaterial: (material) => `No ${material}`,
    atMost: (price) => `At most ${price}`,
    today: 'today',
    yesterday: 'yesterday',
    onDay: (weekday) => `on ${weekday}`,
    onDate: (date) => `on ${date}`,
    told: (when) => `as you told me${when && ` ${when}`}`,
    remember: 'Remember this?',
    askRemember: 'Remember for next time?',
    promise: 'Only if you say yes. You can change or erase it at any time.',
    notKept: 'That did not work. Nothing was kept; try again in a moment.',
    yes: 'Yes, remember',
    no: 'No',
    kept: (words) => `Remembered: ${words}.`,
    declined: 'Not remembered.',
    declinedForGood: 'Not remembered, and not asked again.',
    preferences: 'Preferences',
    materials: {},
  },
  zh: {
    shoes: (size) => `鞋码 ${size}`,
    clothing: (size) => `服装尺码 ${size}`,
    brand: (name) => `${name} 优先`,
    not: (name) => `不要 ${name}`,
    noMaterial: (material) => `不含${material}`,
    atMost: (price) => `不超过 ${price}`,
    today: '今天',
    yesterday: '昨天',
    onDay: (weekday) => weekday,
    onDate: (date) => date,
    told: (when) => `您${when}告诉我的`,
    remember: '要记住吗？',
    askRemember: '下次也记住吗？',
    promise: '您同意才会保存，随时可以修改或删除。',
    notKept: '没有成功，什么也没有保存。请稍后再试。',
    yes: '好，记住',
    no: '不用',
    kept: (words) => `已记住：${words}。`,
    declined: '没有记住。',
    declinedForGood: '没有记住，以后也不再询问。',
    preferences: '偏好设置',
    materials: {
      leather: '皮革',
      suede: '麂皮',
      fur: '皮草',
      wool: '羊毛',
      merino: '美利奴羊毛',
      cashmere: '羊绒',
      down: '羽绒',
      feather: '羽毛',
      silk: '真丝',
      cotton: '棉',
      polyester: '聚酯',
      nylon: '尼龙',
      plastic: '塑料',
      latex: '乳胶',
      nickel: '镍',
    },
  },
  fr: {
    shoes: (size) => `Pointure ${size}`,
    clothing: (size) => `Taille de vêtements ${size}`,
    brand: (name) => `${name} d’abord`,
    not: (name) => `Sans ${name}`,
    noMaterial: (material) => `Sans ${material}`,
    atMost: (price) => `${price} au plus`,
    today: 'aujourd’hui',
    yesterday: 'hier',
    onDay: (weekday) => weekday,
    onDate: (date) => `le ${date}`,
    told: (when) => `comme vous me l’avez dit${when && ` ${when}`}`,
    remember: 'Retenir ceci\u00a0?',
    askRemember: 'À retenir pour la prochaine fois\u00a0?',
    promise: 'Seulement si vous dites oui. Vous pouvez le modifier ou l’effacer à tout moment.',
    notKept: 'Cela n’a pas marché. Rien n’a été retenu\u00a0; réessayez dans un instant.',
    yes: 'Oui, retenir',
    no: 'Non',
    kept: (words) => `Retenu\u00a0: ${words}.`,
    declined: 'Rien n’a été retenu.',
    declinedForGood: 'Rien n’a été retenu, et la question ne sera plus posée.',
    preferences: 'Préférences',
    materials: {
      leather: 'cuir',
      suede: 'daim',
      fur: 'fourrure',
      wool: 'laine',
      merino: 'mérinos',
      cashmere: 'cachemire',
      down: 'duvet',
      feather: 'plumes',
      silk: 'soie',
      cotton: 'coton',
      plastic: 'plastique',
    },
  },
};

/** "Shoe size 10", "No leather". */
export function wishText({ kind, about, value }: Wish, language: Language = 'en'): string {
  const say = wishWords[language];
  switch (kind) {
    case 'size':
      return about === 'shoes' ? say.shoes(value) : say.clothing(value);
    case 'brand':
      return say.brand(value);
    case 'avoided_brand':
      return say.not(value);
    case 'avoided_material':
      return say.noMaterial(entryOf(say.materials, value.toLowerCase().replace(/^feathers$/, 'feather')) ?? value);
    case 'budget': {
      const [amount, currency = 'usd'] = value.split(' ');
      return say.atMost(formatMoney({ amount: Number(amount), currency }, locales[language]));
    }
    case 'country':
      return new Intl.DisplayNames([language], { type: 'region' }).of(value) ?? value;
  }
}

/** When something was said, as people say it: "today", "on Tuesday", "on November 3". Days are the reader's. */
export function whenSaid(since: string, now: Date, language: Language = 'en'): string {
  const said = new Date(since);
  const day = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  const days = Math.round((day(now) - day(said)) / 86_400_000);
  const { today, yesterday, onDay, onDate } = wishWords[language];
  if (days <= 0) return today;
  if (days === 1) return yesterday;
  const written = (as: Intl.DateTimeFormatOptions) => said.toLocaleDateString(locales[language], as);
  if (days < 7) return onDay(written({ weekday: 'long' }));
  return onDate(written({ month: 'long', day: 'numeric', ...(days > 300 ? { year: 'numeric' } : {}) }));
}
