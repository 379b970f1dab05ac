import { formatDay } from '../../../platform/i18n/dates.ts'
import type { Lang } from '../../../platform/i18n/words.ts'

/** `2026-03-03` -> "3 maart 2026". */
export function dayText(lang: Lang, day: string): string {
  return formatDay(lang, new Date(`${day}T12:00:00Z`))
}
