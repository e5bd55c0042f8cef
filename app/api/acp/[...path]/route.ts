import { shop } from '@/lib/wiring';

const handle = async (request: Request) => (await shop()).merchants.door(request);

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT };
