import type { Language } from '@/components/ui/language';

/** What a press on one part of a bundle says, in the language of the conversation. */
export function saysAnother(label: string, language: Language): string {
  return {
    en: `${label.endsWith('s') ? 'Other' : 'Another'} ${small(label)}`,
    zh: `换个${label}`,
    fr: `${label.endsWith('s') ? 'Autres' : 'Autre'} ${small(label)}`,
  }[language];
}

export function saysCheaper(label: string, language: Language): string {
  return { en: `Cheaper ${small(label)}`, zh: `便宜点的${label}`, fr: `${label} moins cher` }[language];
}

export function saysWhose(whose: 'women' | 'men', language: Language): string {
  const words = { women: { en: 'For women', zh: '女款', fr: 'Pour femme' }, men: { en: 'For men', zh: '男款', fr: 'Pour homme' } };
  return words[whose][language];
}

/** "The second sun hat": one of the cards shown for the part. */
export function saysChoose(place: number, label: string, language: Language): string {
  const [en, zh, fr] = [
    ['first', 'second', 'third'][place - 1] ?? `number ${place}`,
    `第${place}`,
    ['premier', 'deuxième', 'troisième'][place - 1] ?? `numéro ${place}`,
  ];
  return { en: `The ${en} ${small(label)}`, zh: `要${zh}个${label}`, fr: `Le ${fr} ${small(label)}` }[language];
}

const small = (label: string) => (/^.\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1));
