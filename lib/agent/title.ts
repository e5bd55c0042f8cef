import { visible } from './fence';

/** A conversation's name: the first line of its first message, cut at a word within 60 characters. */
export function titleOf(text: string): string {
  const line = text.trim().split(/\n/)[0]?.replace(/\s+/g, ' ').trim() ?? '';
  if (line.length <= 60) return line;
  const cut = line.slice(0, 60);
  const space = cut.lastIndexOf(' ');
  return `${visible(space > 30 ? cut.slice(0, space) : cut)}…`;
}
