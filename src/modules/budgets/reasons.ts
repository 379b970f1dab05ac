import type { Outcome } from '@knooppunt/engine/budgeting'
import { formatNumber, wordsOf, type Lang } from '../../platform/i18n/words.ts'
import { fewestCounted } from './budget.ts'
import { messages } from './messages/messages.ts'
import { euros } from './money.ts'

type Verdict = Outcome['projects'][string]

/** How many people that are, or that they are few: small numbers would show who voted. */
export function people(lang: Lang, count: number): string {
  const t = wordsOf(messages, lang)
  return count < fewestCounted ? t('budgets.few') : t('budgets.people', { count })
}

/** Why a project won, or what it missed, in one sentence. */
export function reasonOf(lang: Lang, { why }: Pick<Verdict, 'why'>, isPoints: boolean): string {
  const t = wordsOf(messages, lang)
  const money = (amount: number) => euros(lang, Math.round(amount * 100))
  const whole = (count: number) => formatNumber(lang, Math.round(count * 100) / 100)
  const voted = (count: number) => (isPoints ? t('budgets.points', { count }) : t('budgets.votes', { count }))
  switch (why.code) {
    case 'paid':
      return t('budgets.why_paid', { people: people(lang, why.supporters), paid: money(why.paid) })
    case 'short':
      return t('budgets.why_short', {
        ...{ people: people(lang, why.supporters), together: money(why.together), short: money(why.short) },
        more: t('budgets.people', { count: why.more }),
      })
    case 'fitted':
      return t('budgets.why_fitted', { rank: why.rank, left: money(why.left) })
    case 'no-room':
      return t('budgets.why_no_room', {
        ...{ rank: why.rank, left: money(why.left), short: money(why.short), more: voted(why.more) },
      })
    case 'over-budget':
      return t('budgets.why_over_budget', { over: money(why.over) })
    case 'no-supporters':
      return t('budgets.why_no_supporters')
    case 'free':
      return t('budgets.why_free', { people: people(lang, why.supporters) })
    case 'reached':
      return t('budgets.why_reached', { level: whole(why.level) })
    case 'stopped':
      return t('budgets.why_stopped', { level: whole(why.level), stop: whole(why.stop) })
  }
}
