import type { View } from '../../../platform/http/view.ts'
import { formatDay } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { standingOf, type Handover } from '../handover.ts'
import { messages } from '../messages/messages.ts'
import type { Role } from '../role.ts'

/** "penningmeester bij Buurtzorg", "Beheerder van de moestuin". */
export function roleText(view: View, { kind, what, title }: Pick<Role, 'kind' | 'what' | 'title'>): string {
  const t = wordsOf(messages, view.lang)
  if (kind === 'position') return t('handover.role_position', { what: what ?? '', title })
  if (kind === 'keeping' && title === '') return t('handover.role_keeping_all')
  return t(`handover.role_${kind}`, { title })
}

/** How far it is, for the holder or for the successor. */
export function standingText(
  view: View,
  handover: Handover,
  { name, isHolder }: { name: string; isHolder: boolean },
): string {
  const t = wordsOf(messages, view.lang)
  const standing = standingOf(handover)
  if (standing === 'over') return t('handover.over')
  if (standing === 'open') return t('handover.state_open')
  if (standing === 'asked') return t('handover.state_asked', { name })
  const day = handover.offAt === null ? '' : formatDay(view.lang, handover.offAt)
  const waits = handover.role.kind === 'keeping' && handover.agreedAt === null
  const text = isHolder
    ? t('handover.state_shadow', { name, day })
    : t('handover.state_shadow_other', { day })
  return waits ? `${text} ${t('handover.state_waits_operator')}` : text
}

/** `2026-03-03` as "3 maart 2026". */
export function dayText(view: View, day: string): string {
  return formatDay(view.lang, new Date(`${day}T12:00:00Z`))
}
