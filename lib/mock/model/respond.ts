import { languageToSpeak } from './language';
import { callsFor } from './plan';
import { decide } from './read/decide';
import { placeOf } from './read/place';
import { speak } from './speak';
import { freshest } from './speak/fresh';
import { createVoice } from './speak/voice';
import { readTranscript } from './transcript';
import type { Move } from './wire/output';
import type { ResponsesRequest } from './wire/request';

/** The whole assistant as one function: a request in, words or calls out. The same request and seed give the same answer. */
export function respond(request: ResponsesRequest, seed: number): Move {
  const transcript = readTranscript(request.input, request.instructions ?? '');
  const { before, turn, texts } = placeOf(transcript);
  const language = languageToSpeak(texts, transcript.instructions);
  const today = /Today is (\d{4}-\d{2}-\d{2})/.exec(transcript.instructions)?.[1];
  const intent = decide(turn.text, before);
  const place = `${texts.length} ${turn.text}`;
  function* ways() {
    for (let at = 0; at < 6; at++) yield speak(intent, before, turn, createVoice(language, seed, at ? `${place} ${at}` : place, today));
  }
  const tools = new Set(request.tool_choice === 'none' ? [] : (request.tools ?? []).map((tool) => tool.name));
  const calls = callsFor(intent, turn.text, before, language).filter((call) => tools.has(call.name));
  return calls.length > 0 && turn.calls.length === 0
    ? { calls }
    : {
        say: freshest(
          ways(),
          transcript.turns.flatMap(({ said }) => said),
        ),
      };
}
