import { studioFile } from '@/lib/actions/studio-file';

export const GET = studioFile;
