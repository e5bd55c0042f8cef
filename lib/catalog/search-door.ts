import { z } from 'zod';
import { AcpError } from '@/lib/acp/schema';
import type { Door } from '@/lib/wire/door';
import type { Log } from '@/lib/wire/types';
import type { ProductCard, SearchAnswer, SearchRequest } from './types';

const Question = z.object({
  query: z.string().max(2000),
  locale: z.string().max(35).optional(),
  limit: z.int().min(1).max(200).optional(),
});

/** `POST /api/search` (DESIGN §5): `{ query, locale?, limit? }` → constraints, products and what was left out. */
export function searchDoor(search: (request: SearchRequest) => Promise<SearchAnswer>, log: Log): Door {
  return async (request) => {
    try {
      if (request.method !== 'POST')
        return new AcpError(
          405,
          { type: 'invalid_request', code: 'method_not_allowed', message: 'Ask with POST.' },
          { allow: 'POST' },
        ).response();
      const question = await questionOf(request);
      const answer = await search({
        query: question.query,
        ...(question.locale && { locale: question.locale }),
        limit: question.limit ?? 20,
      });
      return Response.json(shown(answer));
    } catch (error) {
      if (error instanceof AcpError) return error.response();
      log('search.failed', { reason: error instanceof Error ? error.message.slice(0, 200) : 'unknown' });
      return new AcpError(500, { type: 'processing_error', code: 'internal_error', message: 'The search failed.' }).response();
    }
  };
}

async function questionOf(request: Request): Promise<z.infer<typeof Question>> {
  let body: unknown;
  try {
    body = JSON.parse(await request.text());
  } catch {
    throw refusal('The body is not valid JSON.');
  }
  const read = Question.safeParse(body);
  if (!read.success) {
    const issue = read.error.issues[0];
    const path = (issue?.path ?? []).map((step) => `.${String(step)}`).join('');
    throw refusal(issue?.message ?? 'The question is not valid.', `$${path}`);
  }
  if (read.data.query.trim() === '') throw refusal('query must not be empty.', '$.query');
  return read.data;
}

function refusal(message: string, param?: string): AcpError {
  return new AcpError(400, { type: 'invalid_request', code: 'invalid_request', message, ...(param && { param }) });
}

function shown({ constraints, chips, products, left_out, total, relax }: SearchAnswer) {
  const { said: _said, ...told } = constraints;
  return {
    constraints: told,
    chips,
    products: products.map(row),
    left_out: left_out.map(({ id, title, reason, merchant, kind }) => ({ id, title, reason, merchant, kind })),
    total,
    ...(relax && { relax: { chip: relax.chip, products: relax.products.map(row) } }),
  };
}

/** A row: the variant's id is the one that checkout's line items accept. */
function row(card: ProductCard) {
  const chosen = card.variants.find((variant) => variant.id === card.id);
  return {
    id: card.id,
    merchant: card.merchant.slug,
    product_id: card.product_id,
    title: card.title,
    price: card.price,
    ...(card.listPrice && { list_price: card.listPrice }),
    categories: card.categories,
    options: chosen?.options ?? [],
    availability: card.availability,
    ...(card.rating && { rating: card.rating }),
    ...(card.brand && { brand: card.brand }),
    ...(card.condition && { condition: card.condition }),
    ...(card.delivery && { delivery: card.delivery }),
    description: card.description.length > 300 ? `${card.description.slice(0, 297).trimEnd()}…` : card.description,
    facts: card.facts,
    why: card.why,
    offers: card.offers.map(({ key, merchant, price, availability }) => ({ key, merchant: merchant.slug, price, availability })),
  };
}
