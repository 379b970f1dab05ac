import type { Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { initiativesWith } from '../initiatives/index.ts'
import { organisationsWith } from '../organisations/index.ts'
import { questionsWith } from '../questions/index.ts'
import type { AboutKind, Introduction } from './introduction.ts'

/** What they would meet about: something the reader may see, or own words. */
export interface AboutWish {
  readonly kind: Exclude<AboutKind, 'words'>
  readonly id: string
}

export interface Subject extends Pick<Introduction, 'about' | 'subject'> {
  /** Places of that thing; empty for own words. */
  readonly areas: readonly string[]
}

/** The thing itself; what the reader may not see is not there. */
export async function subjectWith(reader: Reader, about: AboutWish): Promise<Subject> {
  const found = await thingWith(reader, about)
  if (!found) throw new Refusal('not_found', 'introductions.subject_not_found')
  return { about, subject: found.title, areas: found.areas }
}

/** Own words, when it is about nothing that stands here already. */
export function subjectIn(words: string): Subject {
  if (words === '') throw new Refusal('invalid', 'introductions.subject_missing', { field: 'subject' })
  return { about: { kind: 'words', id: null }, subject: words, areas: [] }
}

async function thingWith(
  reader: Reader,
  { kind, id }: AboutWish,
): Promise<{ title: string; areas: readonly string[] } | undefined> {
  if (kind === 'initiative') return (await initiativesWith(reader, [id]))[0]
  if (kind === 'question') return (await questionsWith(reader, [id]))[0]
  const [organisation] = await organisationsWith(reader, [id])
  return organisation && { title: organisation.name, areas: organisation.areas }
}
