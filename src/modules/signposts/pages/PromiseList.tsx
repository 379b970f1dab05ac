import type { View } from '../../../platform/http/view.ts'
import { formatDay } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Badge, type BadgeKind, Card, CardList, Time } from '../../../ui/index.ts'
import type { MadePromise } from '../../promises/index.ts'
import type { NamedPromise } from '../name-promises.ts'
import { messages } from '../messages/messages.ts'

/** Who does what, by when, and whether it was kept. */
export function PromiseList({
  view,
  promises,
}: {
  view: View
  promises: readonly NamedPromise[]
}): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (promises.length === 0) return <></>
  return (
    <CardList
      layout="list"
      label={t('signposts.promises')}
      items={promises.map(({ promise, who }) => (
        <Card
          title={promise.what}
          level={4}
          badges={<Badge kind={kindOf[promise.state]} text={t(`signposts.promise_${promise.state}`)} />}
          meta={
            <>
              <span safe>{`${who || t('signposts.somebody')}, ${t('signposts.by_day')} `}</span>
              <Time
                datetime={promise.dueDay}
                text={formatDay(view.lang, new Date(`${promise.dueDay}T12:00:00Z`))}
              />
            </>
          }
        />
      ))}
    />
  )
}

const kindOf: Record<MadePromise['state'], BadgeKind> = {
  ...{ proposed: 'neutral', open: 'info', changed: 'info' },
  ...{ kept: 'positive', broken: 'warning', withdrawn: 'neutral' },
}
