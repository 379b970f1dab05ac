import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { EmptyState, Heading, LinkButton, Paragraph, Stack } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import type { Signpost } from '../../signposts/index.ts'
import type { Recurring } from '../alike.ts'
import { messages } from '../messages/messages.ts'
import type { RecurringList } from '../show-signposts.ts'
import { listPath, recurringPath } from '../signpost-paths.ts'
import { QuoteList } from './QuoteList.tsx'
import { SignpostCard } from './SignpostCards.tsx'
import { ThemeLinks } from './SignpostsPage.tsx'

/** Which signposts come back at different tables, with all their quotes. */
export function RecurringPage({ view, list }: { view: View; list: RecurringList }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { asked, groups } = list
  const { place } = asked
  const title = place ? t('reports.recurring_in', { place: place.name }) : t('reports.recurring')
  return (
    <Shell
      view={view}
      title={title}
      trail={[{ text: t('reports.all_signposts'), path: listPath({ place }) }]}
    >
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('reports.recurring_lead')} />
      <ThemeLinks view={view} asked={asked} pathOf={recurringPath} />
      {groups.length === 0 ? (
        <EmptyState title={t('reports.recurring_none')} text={t('reports.recurring_none_text')}>
          <LinkButton href={view.href(listPath(asked))} text={t('reports.all_signposts')} />
        </EmptyState>
      ) : (
        <RecurringGroups view={view} list={list} />
      )}
    </Shell>
  )
}

interface RecurringGroupsProps {
  view: View
  list: Omit<RecurringList, 'asked'>
}

export function RecurringGroups({ view, list }: RecurringGroupsProps): JSX.Element {
  return (
    <Stack gap="lg">
      {list.groups.map(group => (
        <Group view={view} list={list} group={group} />
      ))}
    </Stack>
  )
}

function Group({ view, list, group }: RecurringGroupsProps & { group: Recurring<Signpost> }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { signposts, tables, shared } = group
  return (
    <Stack gap="sm">
      <Heading level={2} text={signposts[0]?.title ?? ''} />
      <Paragraph
        text={
          shared.length === 0
            ? t('reports.alike', { count: tables })
            : t('reports.alike_words', { count: tables, words: shared.join(', ') })
        }
      />
      {signposts.map(signpost => (
        <>
          <SignpostCard view={view} signpost={signpost} list={list} />
          <QuoteList view={view} label={signpost.title} quotes={list.quotes.get(signpost.id) ?? []} />
        </>
      ))}
    </Stack>
  )
}
