import { onlyThree } from '../phrases/talk';
import type { Context } from '../read/context';
import type { Intent } from '../read/intent';
import { ToldBundle, ToldComparison, ToldSearch, ToldStart, ToldWhole } from '../told';
import type { Turn } from '../transcript';
import { speakOfAfterSale } from './after-sale';
import { speakOfBundle } from './bundle';
import { speakOfComparison } from './compare';
import { speakOfPolicy } from './policy';
import { speakOfProduct } from './product';
import { speakOfCheckout, speakOfOrders, speakOfStart } from './purchase';
import { speakOfChoice, speakOfExcluded, speakOfWhy } from './reasons';
import { speakOfSearch } from './search';
import { speakOfTotal } from './total';
import type { Voice } from './voice';

/** The words for an intent, once its calls (if it needed any) have their answers. */
export function speak(intent: Intent, before: Context, turn: Turn, voice: Voice): string {
  const { phrases, say } = voice;
  const done = turn.calls.filter((call) => call.output !== undefined);
  const output = done.at(-1)?.output;
  switch (intent.kind) {
    case 'find':
    case 'refine':
    case 'more': {
      const told = ToldSearch.safeParse(output);
      if (!told.success) return say(phrases.trouble);
      const skip = Number(done.at(-1)?.input.skip ?? 0);
      const words = turn.text.replace(/\s+/g, ' ').slice(0, 60);
      return speakOfSearch(
        told.data,
        {
          refined: intent.kind === 'refine',
          cheaper: intent.kind === 'refine' && intent.cheaper,
          before: before.search?.told,
          gift: intent.kind === 'find' && intent.gift,
          skip,
          words,
        },
        voice,
      );
    }
    case 'bundle':
    case 'bundle_again':
    case 'bundle_refine':
    case 'swap': {
      const told = ToldBundle.safeParse(output);
      return told.success ? speakOfBundle(told.data, intent.kind === 'swap' ? 'swap' : 'new', voice) : say(phrases.trouble);
    }
    case 'question': {
      const told = ToldWhole.safeParse(output);
      return told.success
        ? speakOfProduct(intent.words ?? turn.text, told.data, voice)
        : say(output && 'trouble' in output ? phrases.question.gone : phrases.trouble);
    }
    case 'compare':
      if (output && !('products' in output)) return say(phrases.trouble);
      return speakOfComparison(ToldComparison.safeParse(output).data?.products ?? [], voice, intent.asks ? turn.text : undefined);
    case 'buy': {
      const told = ToldStart.safeParse(output);
      const answered = told.success && (told.data.checkoutId || told.data.openOptions || told.data.trouble);
      return answered ? speakOfStart(told.data, voice) : say(phrases.trouble);
    }
    case 'checkout':
      return speakOfCheckout(output, voice);
    case 'after_sale':
      return speakOfAfterSale(intent, output, voice);
    case 'order':
      return speakOfOrders(output, intent.number, voice);
    case 'why':
      return before.shown.length ? speakOfWhy(intent.keys, before, voice) : say(phrases.unclear);
    case 'excluded':
      return speakOfExcluded(before, voice);
    case 'choose':
      return speakOfChoice(intent.key, before, voice);
    case 'which_one':
      return say(intent.about === 'buy' && !before.search ? phrases.greeting : phrases.whichOne[intent.about]);
    case 'add_to_cart':
      return say(intent.all ? phrases.bundle.addAll : phrases.addToCart);
    case 'policy':
      return speakOfPolicy(intent.topic, output, voice);
    case 'forbidden':
      return say(phrases.forbidden[intent.what]);
    case 'remember':
      return say(intent.page ? phrases.remembered.page : intent.noted ? phrases.remembered.noted : phrases.remembered.asks);
    case 'total':
      return speakOfTotal(intent.of, before, output, voice);
    case 'too_many':
      return say(phrases.buy.tooMany);
    case 'talk':
      return say(phrases.talk[intent.about]);
    case 'foreign':
      return onlyThree[intent.language] ?? say(phrases.unclear);
    case 'off_topic':
      return say(phrases.offTopic);
    case 'never_mind':
      return say(phrases.neverMind);
    case 'greeting':
    case 'thanks':
    case 'help':
    case 'unclear':
      return say(phrases[intent.kind]);
  }
}
