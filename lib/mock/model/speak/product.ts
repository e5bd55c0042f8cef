import { folded } from '../language';
import { colourNames } from '../phrases/colours';
import { factName } from '../phrases/facts';
import { parts } from '../phrases/parts';
import { direct, topics } from '../phrases/topics';
import { colourIn, sizeIn } from '../read/choice';
import type { ToldWhole } from '../told';
import { amount } from './limits';
import { quoted, type Voice } from './voice';

/** The answer to a question about one product: a fact of the merchant's, named as the merchant's, or that the merchant does not say. */
export function speakOfProduct(question: string, told: ToldWhole, voice: Voice): string {
  const text = folded(question);
  return (
    optionAnswer(text, told, voice) ??
    topicAnswer(text, told, voice) ??
    fieldAnswer(text, told, voice) ??
    partAnswer(text, told, voice) ??
    (yesOrNo.test(text) ? undefined : summary(told, voice)) ??
    silence(told, voice)
  );
}

/** Questions that want a yes, a no, or "not stated", rather than an account of the thing. */
const yesOrNo =
  /^(and |but )?(is|are|does|do|can|could|will|has|have|was)\b|吗|是不是|能不能|有没有|会不会|^(est-ce|est-il|est-elle|sont-|peut|a-t-|y a-t|le .* est-|la .* est-)/;

/** What a shopper who asks about it in general is told: the three facts that say most, after brand and rating. */
function summary(told: ToldWhole, voice: Voice): string | undefined {
  const { merchant, facts } = told.merchant_text;
  const telling = facts
    .filter(({ name }) => !/^(brand|rating|price|sku|gtin|for$|occasion|season|dispatch|shipping|returns)/i.test(name))
    .slice(0, 3);
  if (telling.length === 0) return undefined;
  const lines = telling
    .map(({ name, value }) => `${factName(name, voice.language)}${voice.phrases.colon}${quoted(value, voice)}`)
    .join(voice.phrases.joiner);
  return voice.say(voice.phrases.question.summary, { merchant, facts: lines });
}

function optionAnswer(text: string, told: ToldWhole, voice: Voice): string | undefined {
  const { question } = voice.phrases;
  const find = (name: RegExp) => Object.entries(told.options).find(([key]) => name.test(key))?.[1];
  const sizes = find(/size|taille|尺|サイズ/i);
  const colours = find(/colou?r|couleur|颜色|色/i);
  // "Does it run small?" is about the cut, not about size S.
  const size = /\bruns? (small|large|big)|true to size/.test(text) ? undefined : sizeIn(text);
  const shade = colourIn(text);
  const check = (wanted: string, values: string[], called = wanted) => {
    const has = values.find((value) =>
      folded(value)
        .split(/[^\p{L}\p{N}.]+/u)
        .includes(folded(wanted)),
    );
    return has
      ? voice.say(question.has, { value: voice.language === 'en' ? has : quoted(has, voice) })
      : voice.say(question.hasNot, { value: called, values: values.slice(0, 12).join(', ') });
  };
  if (size && sizes) return check(size, sizes);
  if (shade && colours) return check(shade, colours, voice.language === 'en' ? shade : (colourNames[voice.language][shade] ?? shade));
  if (!colours && direct.colours.test(text)) return silence(told, voice);
  if (colours && direct.colours.test(text)) return voice.say(question.sizes, { values: colours.slice(0, 12).join(', ') });
  if (sizes && direct.sizes.test(text)) return voice.say(question.sizes, { values: sizes.slice(0, 16).join(', ') });
  return undefined;
}

function topicAnswer(text: string, told: ToldWhole, voice: Voice): string | undefined {
  const { question } = voice.phrases;
  const { facts, merchant, description } = told.merchant_text;
  const asked = topics.filter((topic) => topic.asked.test(text));
  if (asked.length === 0) return undefined;
  const stated =
    asked.map((topic) => facts.find(({ name }) => topic.fact.test(name))).find((fact) => fact !== undefined) ??
    facts.find(({ value }) => asked.some((topic) => topic.asked.test(folded(value))));
  if (stated)
    return voice.say(question.states, { merchant, name: factName(stated.name, voice.language), value: quoted(stated.value, voice) });
  const sentence = description.split(/(?<=[.!?。！？])\s*/).find((one) => asked.some((topic) => topic.asked.test(folded(one))));
  if (sentence) return voice.say(question.describes, { merchant, quote: sentence.slice(0, 160) });
  return silence(told, voice);
}

/** "Does it have a hood?": a part that the merchant speaks of in a fact or in the description, in the merchant's words. */
function partAnswer(text: string, told: ToldWhole, voice: Voice): string | undefined {
  const { question } = voice.phrases;
  const { facts, merchant, description } = told.merchant_text;
  const asked = parts.filter((part) => part.test(text));
  if (asked.length === 0) return undefined;
  const names = (words: string) => asked.some((part) => part.test(folded(words)));
  const sentence = description.split(/(?<=[.!?。！？])\s*/).find(names);
  if (sentence) return voice.say(question.describes, { merchant, quote: sentence.slice(0, 160) });
  const fact = facts.find(({ name, value }) => names(name) || names(value));
  if (!fact) return silence(told, voice);
  return voice.say(question.states, { merchant, name: factName(fact.name, voice.language), value: quoted(fact.value, voice) });
}

function fieldAnswer(text: string, told: ToldWhole, voice: Voice): string | undefined {
  const { question } = voice.phrases;
  const { merchant } = told.merchant_text;
  if (direct.rating.test(text)) return told.rating ? voice.say(question.rating, told.rating) : voice.say(question.noRating);
  if (direct.price.test(text)) return voice.say(question.price, { price: amount(told.price, voice), merchant });
  if (direct.delivery.test(text))
    return told.delivery ? voice.say(question.delivery, { delivery: told.delivery }) : voice.say(question.noDelivery);
  if (direct.stock.test(text)) return voice.say(question.stock, { stock: told.stock });
  return undefined;
}

function silence(told: ToldWhole, voice: Voice): string {
  const { question } = voice.phrases;
  return voice.say(question.silent, { merchant: told.merchant_text.merchant });
}
