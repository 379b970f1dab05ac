import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { CardList, EmptyState, Heading, Link, LinkButton, Paragraph, Stack } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { reportPath } from '../report.ts'
import type { Harvest } from '../show-harvest.ts'
import { PromiseLines } from './PromiseLines.tsx'
import { RecurringGroups } from './RecurringPage.tsx'
import { SignpostCard } from './SignpostCards.tsx'

interface HarvestPageProps {
  view: View
  harvest: Harvest
}

/** What all tables of a gathering yield: what came up at several, what at one, and what was promised. */
export function HarvestPage({ view, harvest }: HarvestPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { gathering, tables, together, alone, promises, names } = harvest
  const title = t('reports.harvest', { title: gathering.title })
  const path = `/bijeenkomsten/${gathering.slug}`
  const isEmpty = together.groups.length + alone.items.length + promises.length === 0
  return (
    <Shell
      view={view}
      title={title}
      trail={[{ text: gathering.title, path }]}
      live={gathering.id}
      noindex={gathering.circle !== 'public' || gathering.example}
    >
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('reports.harvest_lead', { count: tables.length })} />
      {isEmpty ? (
        <EmptyState title={t('reports.harvest_none')} text={t('reports.harvest_none_text')}>
          <LinkButton href={view.href(path)} text={t('reports.to_gathering')} />
        </EmptyState>
      ) : (
        <Stack gap="lg">
          <RecurringGroups view={view} list={together} />
          {alone.items.length === 0 ? (
            ''
          ) : (
            <Stack gap="sm">
              <Heading level={2} text={t('reports.from_one_table')} />
              <CardList
                layout="list"
                items={alone.items.map(signpost => (
                  <SignpostCard view={view} signpost={signpost} list={alone} />
                ))}
              />
            </Stack>
          )}
          <Stack gap="sm">
            <Heading level={2} text={t('reports.promises')} />
            {promises.length === 0 ? (
              <Paragraph text={t('reports.no_promises')} />
            ) : (
              <PromiseLines view={view} promises={promises} names={names} />
            )}
          </Stack>
        </Stack>
      )}
      <Reports {...{ view, harvest }} />
    </Shell>
  )
}

function Reports({ view, harvest: { tables } }: HarvestPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const ended = tables.filter(({ state }) => state === 'ended')
  if (ended.length === 0) return ''
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('reports.reports')} />
      <ul class="kp-plain-list" role="list">
        {ended.map(table => (
          <li>
            <Link href={view.href(reportPath(table))} text={table.title} />
          </li>
        ))}
      </ul>
    </Stack>
  )
}
