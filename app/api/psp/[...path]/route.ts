import { shop } from '@/lib/wiring';

/** The provider's stand-in; its door knows the /api/psp in front. */
const psp = async (request: Request) => (await shop()).psp(request);

export { psp as DELETE, psp as GET, psp as OPTIONS, psp as POST };
