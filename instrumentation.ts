/** Opens the database and fills the shop before the first visitor; a wrong environment or a taken data folder ends the process in one sentence. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { openShop } = await import('@/lib/start');
  await openShop();
}
