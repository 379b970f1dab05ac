import type { Thing } from './activities/fact.ts'

/** A text, a link to a page of ours, or a heading that may be one; the path is made absolute when the mail is sent. */
export type MailParagraph = string | MailLink | MailHeading

interface MailLink {
  readonly label: string
  readonly path: string
}

interface MailHeading {
  readonly heading: string
  readonly level: 2 | 3
  readonly path?: string
}

/** What a mail says of some things: left out when it is sent to who may see none of them any more. */
interface MailAbout {
  readonly about: readonly Thing[]
  readonly says: readonly MailParagraph[]
}

/** What a mail says only when replies to it are read. */
interface MailWhenRead {
  readonly whenRead: readonly MailParagraph[]
}

export type MailPart = MailParagraph | MailAbout | MailWhenRead

interface Reading {
  /** What the reader sees; everything when left out. */
  readonly sees?: (thing: Thing) => boolean
  /** Whether replies to the mail are read; not when left out. */
  readonly isRead?: boolean
}

/** What is said to who sees these things. */
export function saidOf(
  parts: readonly MailPart[],
  { sees = () => true, isRead = false }: Reading = {},
): MailParagraph[] {
  return parts.flatMap(part => {
    if (isAbout(part)) return part.about.some(sees) ? part.says : []
    if (isWhenRead(part)) return isRead ? part.whenRead : []
    return [part]
  })
}

/** The things that it says something of. */
export function thingsIn(parts: readonly MailPart[]): Thing[] {
  return parts.flatMap(part => (isAbout(part) ? part.about : []))
}

function isAbout(part: MailPart): part is MailAbout {
  return typeof part === 'object' && 'says' in part
}

function isWhenRead(part: MailPart): part is MailWhenRead {
  return typeof part === 'object' && 'whenRead' in part
}
