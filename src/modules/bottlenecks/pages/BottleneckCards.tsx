import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Card, CardList } from '../../../ui/index.ts'
import { pathOf, type Bottleneck } from '../bottleneck.ts'
import { nobodyHit } from '../gather-hits.ts'
import { messages } from '../messages/messages.ts'
import type { ListedBottlenecks } from '../show-list.ts'
import { BottleneckBadges } from './BottleneckBadges.tsx'
import { hitText } from './hit-text.ts'

interface BottleneckCardsProps {
  view: View
  list: ListedBottlenecks
  /** Level of the headings of the cards. */
  level?: 2 | 3 | undefined
}

/** Bottlenecks as cards: what the owner said, the rule, whose it is, and whom it hits. */
export function BottleneckCards({ view, list, level = 3 }: BottleneckCardsProps): JSX.Element {
  return (
    <CardList
      layout="list"
      items={list.items.map(bottleneck => (
        <BottleneckCard view={view} list={list} level={level} bottleneck={bottleneck} />
      ))}
    />
  )
}

function BottleneckCard(
  props: Required<Pick<BottleneckCardsProps, 'view' | 'list'>> & { level: 2 | 3; bottleneck: Bottleneck },
): JSX.Element {
  const { view, list, level, bottleneck } = props
  const t = wordsOf(messages, view.lang)
  const { id, title, rule, owner, places } = bottleneck
  const found = owner === null ? undefined : list.owners.get(owner)
  const who = hitText(view.lang, list.hits.get(id) ?? nobodyHit)
  return (
    <Card
      title={title}
      href={view.href(pathOf(bottleneck))}
      level={level}
      text={t('bottlenecks.card_rule', { rule: rule.name })}
      badges={<BottleneckBadges view={view} bottleneck={bottleneck} />}
      meta={
        <>
          {who === '' ? '' : <span safe>{t('bottlenecks.card_hits', { who })}</span>}
          <span safe>
            {found ? t('bottlenecks.card_owner', { name: found.name }) : t('bottlenecks.card_no_owner')}
          </span>
          <span safe>{places.map(code => list.names.get(code) ?? code).join(', ')}</span>
        </>
      }
    />
  )
}
