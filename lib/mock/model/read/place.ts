import type { Transcript, Turn } from '../transcript';
import { type Context, learn, nothingSaid } from './context';
import { decide } from './decide';

/** What the conversation was about after these turns: from the calls that were made, and from how the ones without a call were understood. */
export function contextOf(turns: Turn[]): Context {
  const context: Context = { ...nothingSaid };
  for (const turn of turns) {
    const intent = turn.calls.length === 0 ? decide(turn.text, context) : undefined;
    for (const called of turn.calls) learn(context, called);
    // "And the first?" asks the same again, and may itself be followed by another.
    const looked = turn.calls.length === 1 && turn.calls[0]?.name === 'get_product';
    context.questioned = looked ? (turn.text.length > 24 || !context.questioned ? turn.text : context.questioned) : undefined;
    context.asked = intent?.kind === 'which_one' ? { about: intent.about, text: turn.text } : undefined;
    // What was recommended or explained is what "it" means next.
    if (intent?.kind === 'choose') context.focus = intent.key ?? context.shown[0]?.key;
    if (intent?.kind === 'why' && intent.keys.length === 1) context.focus = intent.keys[0];
  }
  return context;
}

/** The message to answer, what came before it, and what was already done about it. */
export function placeOf(transcript: Transcript): { before: Context; turn: Turn; texts: string[] } {
  const turn = transcript.turns.at(-1) ?? { text: '', calls: [], said: [] };
  return { before: contextOf(transcript.turns.slice(0, -1)), turn, texts: transcript.turns.map(({ text }) => text) };
}
