import type { Signpost } from '../signpost.ts'

/** Its number, by which people vote on paper, and its title. */
export function numbered({ number, title }: Pick<Signpost, 'number' | 'title'>): string {
  return `${number}. ${title}`
}
