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

export type MailPart = MailParagraph | MailAbout

/** What is said to who sees these things; to who sees everything when left out. */
export function saidOf(
  parts: readonly MailPart[],
  sees: (thing: Thing) => boolean = () => true,
): MailParagraph[] {
  return parts.flatMap(part => (isAbout(part) ? (part.about.some(sees) ? part.says : []) : [part]))
}

/** The things that it says something of. */
export function thingsIn(parts: readonly MailPart[]): Thing[] {
  return parts.flatMap(part => (isAbout(part) ? part.about : []))
}

function isAbout(part: MailPart): part is MailAbout {
  return typeof part === 'object' && 'says' in part
}
