import { shop } from '@/lib/wiring';

const handle = async (request: Request) => (await shop()).merchants.backOffice(request);

export { handle as GET, handle as POST };
