import type { View } from '../../../platform/http/view.ts'
import type { Catalogue } from '../../../platform/i18n/words.ts'
import { messages } from '../messages/messages.ts'

/** What was looked at or changed, in words; the latter is the name of a fact. */
export function whatText({ lang }: Pick<View, 'lang'>, what: string): string {
  const catalogue: Catalogue = messages[lang]
  const text =
    catalogue[`moderation.fact_${what.replace('.', '_')}`] ?? catalogue[`moderation.looked_${what}`]
  return typeof text === 'string' ? text : what
}
