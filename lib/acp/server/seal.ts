import { type AcpError, type AcpErrorBody, problemsOf } from '../schema';
import type { Answer, Operation, OperationName, Sealed } from './exchange';
import { operations } from './routes';

const json = { 'content-type': 'application/json' };

/**
 * The last look before an answer leaves: it must be valid against the JSON Schema of its operation.
 * A violation is a bug of ours and throws.
 */
export function sealAnswer(answer: Answer, operation: Operation): Sealed {
  const completed = operation.name === 'completeSession' && 'status' in answer.body && answer.body.status === 'completed';
  const problems = problemsOf(completed ? 'CheckoutSessionWithOrder' : operation.answer, answer.body);
  if (problems.length) throw new Error(`${operation.name} would send a body that is not valid: ${problems.slice(0, 5).join('; ')}`);
  return { status: answer.status, text: JSON.stringify(answer.body), headers: json };
}

/** A refusal as it leaves. */
export function sealError(error: AcpError): Sealed {
  return sealBody(error.status, error.body, error.headers);
}

export function sealBody(status: number, body: AcpErrorBody, headers: Record<string, string> = {}): Sealed {
  const problems = problemsOf('Error', body);
  if (problems.length) throw new Error(`An error body is not valid: ${problems.join('; ')}`);
  return { status, text: JSON.stringify(body), headers: { ...json, ...headers } };
}

export function responseOf(sealed: Sealed): Response {
  return new Response(sealed.text, { status: sealed.status, headers: sealed.headers });
}

/** The same for an answer that is kept without a request at hand (recovery). */
export function seal(name: OperationName, answer: Answer): Sealed {
  const operation = operations.find((one) => one.name === name);
  if (!operation) throw new Error(`There is no operation ${name}`);
  return sealAnswer(answer, operation);
}
