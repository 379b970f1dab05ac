import type { Thing } from '../activities/fact.ts'
import { saidOf, thingsIn, type MailParagraph } from '../mail-paragraph.ts'
import type { WrittenMail } from './queries.ts'

/** What somebody may see at this moment; who reads without an account is null. */
export type Sight = (person: string | null, things: readonly Thing[]) => Promise<(thing: Thing) => boolean>

/** A mail as it goes out. */
export interface OutgoingMail extends WrittenMail {
  readonly paragraphs: readonly MailParagraph[]
}

/**
 * A mail that may have waited, without what its reader lost the right to see since it was written; null when nothing is left
 * to tell. `isRead`: whether replies to it are read.
 */
export async function lookAgain(
  mail: WrittenMail,
  sight: Sight,
  isRead: boolean,
): Promise<OutgoingMail | null> {
  const { person, paragraphs, names, subject } = mail
  const told = thingsIn(paragraphs)
  const things = [...told, ...(names === null ? [] : [names.thing])]
  if (things.length === 0) return { ...mail, paragraphs: saidOf(paragraphs, { isRead }) }
  const sees = await sight(person, things)
  const isNamed = names === null || sees(names.thing)
  if (!things.some(sees) || (!isNamed && names.otherwise === null)) return null
  return {
    ...mail,
    subject: isNamed ? subject : (names.otherwise ?? subject),
    paragraphs: saidOf(paragraphs, { sees, isRead }),
  }
}
