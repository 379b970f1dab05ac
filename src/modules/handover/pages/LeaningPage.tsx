import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Paragraph, Table } from '../../../ui/index.ts'
import type { Place } from '../../places/index.ts'
import { Shell } from '../../site/index.ts'
import type { Leaning } from '../leans.ts'
import { messages } from '../messages/messages.ts'
import type { Near } from '../nearest.ts'
import { stepText } from './MyRolesPage.tsx'

interface LeaningProps {
  view: View
  place: Place
  trail: readonly { text: string; path: string }[]
  all: readonly Leaning[]
  /** What the reader may see of it by name. */
  shown: readonly Leaning[]
  near: ReadonlyMap<string, Near>
}

const kinds = ['initiative', 'coalition', 'organisation', 'place'] as const

/** How much would stop when one person stops; with names for who keeps the place only. */
export function LeaningPage(props: LeaningProps): JSX.Element {
  const { view, place, trail, all } = props
  const t = wordsOf(messages, view.lang)
  const title = t('handover.place_leaning')
  const counts = kinds
    .map(kind => ({
      kind,
      count: new Set(all.filter(one => one.thing.kind === kind).map(({ thing }) => thing.id)).size,
    }))
    .filter(({ count }) => count > 0)
  return (
    <Shell view={view} title={`${title}: ${place.name}`} trail={trail} noindex>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('handover.place_leaning_lead', { name: place.name })} />
      {counts.length === 0 ? (
        <Paragraph text={t('handover.leaning_none')} />
      ) : (
        <ul>
          {counts.map(({ kind, count }) => (
            <li safe>{t(`handover.count_${kind}`, { count })}</li>
          ))}
        </ul>
      )}
      <Named {...props} />
    </Shell>
  )
}

function Named({ view, shown, near }: LeaningProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (shown.length === 0) return ''
  return (
    <Table
      caption={t('handover.place_leaning')}
      captionHidden
      columns={[{ header: t('handover.what') }, { header: t('handover.proposed') }]}
      rows={shown.map(one => {
        const step = near.get(`${one.thing.id} ${one.person}`)
        return [
          { text: one.title, href: view.href(one.path) },
          step ? stepText(view, step) : t('handover.step_none'),
        ]
      })}
    />
  )
}
