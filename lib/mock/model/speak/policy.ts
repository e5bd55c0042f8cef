import type { Policy } from '../read/intent';
import { ToldPolicies } from '../told';
import type { Voice } from './voice';

/** The merchant's own words stand beside these; where none were found, how it is in general. */
export function speakOfPolicy(topic: Policy, output: unknown, voice: Voice): string {
  const told = ToldPolicies.safeParse(output);
  const merchants = told.success ? told.data.policies.map(({ merchant_text }) => merchant_text.merchant) : [];
  if (merchants.length === 0) return voice.say(voice.phrases.policy[topic]);
  const { one, several } = voice.phrases.inTheirWords;
  return voice.say(merchants.length > 1 ? several : one, { merchants: voice.join(merchants) });
}
