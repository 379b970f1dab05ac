import type { Words } from '../../platform/i18n/words.ts'
import type { Kind } from './agreement.ts'
import type { messages } from './messages/messages.ts'
import data from './templates.json' with { type: 'json' }

type SectionKey = Extract<keyof typeof messages.nl, `agreements.section.${string}`>
type SectionName = SectionKey extends `agreements.section.${infer Name}` ? Name : never

const names = data as Readonly<Record<Kind, readonly SectionName[]>>

/** The sections that an agreement of this kind starts with. */
export function templateOf(
  kind: Kind,
  t: Words<keyof typeof messages.nl>,
): { heading: string; text: string }[] {
  return names[kind].map(name => ({
    heading: t(`agreements.section.${name}`),
    text: t(`agreements.section_text.${name}`),
  }))
}
