import { formatMoney } from '@/lib/money';
import type { Language } from '../language';
import type { ToldUsed } from '../told';
import { amount } from './limits';
import { fill, type Voice } from './voice';

const materials: { [english: string]: Record<Exclude<Language, 'en'>, string> } = {
  leather: { zh: '皮革', fr: 'cuir' },
  wool: { zh: '羊毛', fr: 'laine' },
  down: { zh: '羽绒', fr: 'duvet' },
  fur: { zh: '毛皮', fr: 'fourrure' },
  suede: { zh: '麂皮', fr: 'daim' },
  silk: { zh: '丝绸', fr: 'soie' },
  polyester: { zh: '聚酯纤维', fr: 'polyester' },
  plastic: { zh: '塑料', fr: 'plastique' },
  cotton: { zh: '棉', fr: 'coton' },
};

/** What the shopper told earlier and the search kept to, with the day: "size 10, as you told me on Tuesday"; undefined when nothing. */
export function speakOfRemembered(used: ToldUsed[], voice: Voice): string | undefined {
  const [first] = used;
  if (!first) return undefined;
  const { remembered } = voice.phrases;
  const what = voice.join(used.slice(0, 2).map((one) => whatOf(one, voice)));
  return voice.say(remembered.kept, { what, when: whenOf(first.told_on, voice) });
}

function whatOf({ kind, value }: ToldUsed, voice: Voice): string {
  const ways = voice.phrases.remembered.what;
  const named = voice.language === 'en' ? value : (materials[value]?.[voice.language] ?? value);
  const [minor, currency = ''] = value.split(' ');
  const sum = kind === 'budget' ? amount(formatMoney({ amount: Number(minor), currency: currency || 'usd' }), voice) : named;
  return fill(ways[kind] ?? '{value}', { value: sum });
}

/** "today", "yesterday", "on Tuesday", "on November 3", each in its language. */
function whenOf(day: string, voice: Voice): string {
  const { today, yesterday, weekday, date } = voice.phrases.remembered.when;
  const said = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(said.getTime()) || !voice.today) return today;
  const days = Math.round((new Date(`${voice.today}T12:00:00Z`).getTime() - said.getTime()) / 86_400_000);
  if (days <= 0) return today;
  if (days === 1) return yesterday;
  const words = (options: Intl.DateTimeFormatOptions) => said.toLocaleDateString(voice.phrases.locale, { ...options, timeZone: 'UTC' });
  return days < 7 ? fill(weekday, { day: words({ weekday: 'long' }) }) : fill(date, { day: words({ month: 'long', day: 'numeric' }) });
}
