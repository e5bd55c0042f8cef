import { paymentsFile } from '@/lib/actions/payments-file';

export const GET = paymentsFile;
