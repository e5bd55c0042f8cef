type Seen = { method: string; url: string; headers: Record<string, string>; body: string };

/** A door that writes down what comes and answers what it is told, the last answer again and again. */
export function recordingDoor(...answers: { status: number; body: unknown; headers?: Record<string, string> }[]) {
  const seen: Seen[] = [];
  const door = async (request: Request) => {
    seen.push({ method: request.method, url: request.url, headers: Object.fromEntries(request.headers), body: await request.text() });
    const answer = answers[seen.length - 1] ?? answers[answers.length - 1] ?? { status: 500, body: {} };
    return new Response(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body), {
      status: answer.status,
      headers: { 'Content-Type': 'application/json', 'Request-Id': 'req_1', ...answer.headers },
    });
  };
  return { door, seen, form: (i = 0) => Object.fromEntries(new URLSearchParams(seen[i]?.body)) };
}
