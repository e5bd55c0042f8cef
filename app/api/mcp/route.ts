import { shop } from '@/lib/wiring';

/** The merchants' MCP endpoint (ACP's MCP binding, streamable HTTP). */
const handle = async (request: Request) => (await shop()).merchants.mcp(request);

export { handle as DELETE, handle as GET, handle as POST };
