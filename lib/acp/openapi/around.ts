import { headersOf, json, parametersOf, refused } from './parts';

const ok = (description: string, name: string, headers: object = {}) => ({ description, headers, content: json(name) });
const anyFile = (schema: object) => ({
  ...{ 'application/json': { schema }, 'application/jsonl': { schema }, 'text/csv': { schema }, 'text/tab-separated-values': { schema } },
  'application/gzip': { schema },
});
const feed = { tags: ['Feeds'] };
const usual = [400, 401, 404, 405, 500];

/** The Feed API: the agent hosts it, merchants push. `GET /feeds` and the files are addresses of our own. */
export const feedPaths = (base: string) => ({
  [`${base}/feeds`]: {
    parameters: parametersOf('FeedApiVersion'),
    get: {
      ...feed,
      operationId: 'listFeeds',
      summary: 'The caller’s feeds',
      responses: { 200: ok('All of them', 'FeedList'), ...refused([400, 401, 405, 500]) },
    },
    post: {
      ...{ ...feed, operationId: 'createFeed', summary: 'Create a feed' },
      requestBody: { required: false, content: json('CreateFeedRequest') },
      responses: { 201: ok('The new feed', 'FeedMetadata'), ...refused([400, 401, 405, 413, 500]) },
    },
  },
  [`${base}/feeds/{id}`]: {
    parameters: parametersOf('FeedId', 'FeedApiVersion'),
    get: {
      ...feed,
      operationId: 'getFeed',
      summary: 'Retrieve a feed',
      responses: { 200: ok('Its metadata', 'FeedMetadata'), ...refused(usual) },
    },
  },
  [`${base}/feeds/{id}/products`]: {
    parameters: parametersOf('FeedId', 'FeedApiVersion'),
    get: {
      ...feed,
      operationId: 'getProducts',
      summary: 'All products',
      responses: { 200: ok('All of them', 'ProductsResponse'), ...refused(usual) },
    },
    patch: {
      ...{ ...feed, operationId: 'upsertProducts', summary: 'Put products in, by id; nothing is taken away' },
      requestBody: { required: true, content: json('UpsertProductsRequest') },
      responses: { 200: ok('Kept, all or none', 'UpsertProductsResponse'), ...refused([...usual, 413]) },
    },
  },
  [`${base}/feeds/{id}/{file}`]: {
    parameters: parametersOf('FeedId', 'FeedFile', 'FeedApiVersion'),
    get: {
      ...{ ...feed, operationId: 'readFeedFile', summary: 'The feed as a file' },
      responses: { 200: { description: 'The file', content: anyFile({ type: 'string' }) }, ...refused(usual) },
    },
    put: {
      ...{ ...feed, operationId: 'replaceFeed', summary: 'A file takes the place of what the feed had' },
      parameters: parametersOf('WrongRows'),
      requestBody: { required: true, content: anyFile({ type: 'string' }) },
      responses: {
        200: { description: 'What was taken, and the rows that were not', content: { 'application/json': { schema: { type: 'object' } } } },
        ...refused([...usual, 409, 413, 415]),
      },
    },
  },
});

/** `delegate_payment` of the payment provider; its errors have closed lists of their own. */
export const vaultPaths = (base: string) => ({
  [`${base}/agentic_commerce/delegate_payment`]: {
    post: {
      ...{ operationId: 'delegateCardPayment', tags: ['Delegate payment'], summary: 'A token for one purchase, out of a card' },
      parameters: parametersOf('ApiVersion', 'IdempotencyKey', 'RequestId', 'Signature', 'Timestamp'),
      requestBody: { required: true, content: json('DelegatePaymentRequest') },
      responses: {
        201: ok('The token', 'DelegatePaymentResponse', headersOf('RequestId', 'IdempotencyKey', 'IdempotentReplayed')),
        ...refused([400, 401, 403, 404, 405, 409, 413, 422, 429, 500], 'DelegatePaymentError'),
      },
    },
  },
});

export const discoveryPaths = {
  '/.well-known/acp.json': {
    get: {
      ...{ operationId: 'discover', tags: ['Discovery'], summary: 'Versions, transports, services', security: [] },
      responses: { 200: ok('The discovery document', 'DiscoveryResponse', headersOf('CacheControl')), ...refused([429]) },
    },
  },
};

const orderEvent = (operationId: string, summary: string) => ({
  ...{ operationId, tags: ['Order events'], summary, security: [] },
  parameters: parametersOf('MerchantSignature', 'RequestId'),
  requestBody: { required: true, content: json('OrderEvent') },
  responses: { 200: ok('Taken, the first time or again', 'OrderEventReceived'), ...refused([400, 401, 404, 405, 409, 413]) },
});

/** The agent's receiver, and the same seen from the merchant, who sends. */
export const receiverPaths = {
  '/agentic_checkout/webhooks/order_events': { post: orderEvent('receiveOrderEvent', 'An order event comes in') },
};
export const webhooks = {
  order_event: { post: orderEvent('sendOrderEvent', 'What a merchant sends on every change of an order, the whole of it') },
};

/** MCP describes itself (`tools/list`); only the envelope is told here. */
export const mcpPaths = (path: string) => ({
  [path]: {
    post: {
      ...{
        operationId: 'mcp',
        tags: ['MCP'],
        summary: 'The checkout and cart operations as tools (streamable HTTP, stateless, JSON answers)',
      },
      requestBody: { required: true, content: { 'application/json': { schema: { type: 'object', description: 'JSON-RPC 2.0' } } } },
      responses: {
        200: { description: 'JSON-RPC 2.0', content: { 'application/json': { schema: { type: 'object' } } } },
        202: { description: 'A notification was taken' },
        ...refused([401, 403, 405]),
      },
    },
  },
});
