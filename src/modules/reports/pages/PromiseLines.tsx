import type { View } from '../../../platform/http/view.ts'
import { formatDay } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Badge, Link, type BadgeKind } from '../../../ui/index.ts'
import { dayOf } from '../../organisations/index.ts'
import { promisePath, type MadePromise } from '../../promises/index.ts'
import { messages } from '../messages/messages.ts'

interface PromiseLinesProps {
  view: View
  promises: readonly MadePromise[]
  /** Who promised, by id of the person or organisation. */
  names: ReadonlyMap<string, { readonly name: string }>
}

/** What was promised, by whom and for when, with what became of it by now. */
export function PromiseLines({ view, promises, names }: PromiseLinesProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (promises.length === 0) return ''
  return (
    <ul class="kp-plain-list" role="list">
      {promises.map(promise => {
        const { what, dueDay, organisation, person } = promise
        const who =
          names.get(organisation ?? '')?.name ?? names.get(person ?? '')?.name ?? t('reports.somebody')
        const { kind, text } = standingOf(view, promise)
        return (
          <li>
            {promise.state === 'proposed' ? (
              // Its page is for those concerned only.
              <span safe>{what}</span>
            ) : (
              <Link href={view.href(promisePath(promise))} text={what} />
            )}{' '}
            <span class="kp-meta" safe>
              {t('reports.promise_line', { who, day: formatDay(view.lang, new Date(`${dueDay}T12:00:00Z`)) })}
            </span>{' '}
            <Badge kind={kind} text={text} />
          </li>
        )
      })}
    </ul>
  )
}

function standingOf(view: View, { state, dueDay }: MadePromise): { kind: BadgeKind; text: string } {
  const t = wordsOf(messages, view.lang)
  if (state === 'proposed') return { kind: 'neutral', text: t('reports.promise_asked') }
  if (state === 'kept') return { kind: 'positive', text: t('reports.promise_kept') }
  if (state === 'broken') return { kind: 'neutral', text: t('reports.promise_broken') }
  return dueDay < dayOf(view.now)
    ? { kind: 'warning', text: t('reports.promise_late') }
    : { kind: 'info', text: t('reports.promise_open') }
}
