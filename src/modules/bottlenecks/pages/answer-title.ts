import type { View } from '../../../platform/http/view.ts'
import { formatDay } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { dayOf } from '../../organisations/index.ts'
import type { Answer } from '../answer.ts'
import { messages } from '../messages/messages.ts'

/** What the owner said, in one line with its day. */
export function answerTitle(view: View, { kind, day: on }: Answer): string {
  const t = wordsOf(messages, view.lang)
  if (on === null) return t('bottlenecks.answer_stays')
  const text = formatDay(view.lang, new Date(`${on}T12:00:00Z`))
  if (kind === 'changes') return t('bottlenecks.answer_changes', { day: text })
  const isOver = on < dayOf(view.now)
  return t(isOver ? 'bottlenecks.answer_experiment_over' : 'bottlenecks.answer_experiment', { day: text })
}
