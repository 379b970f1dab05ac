import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import type { LogbookLine } from '../../../platform/logbook/queries.ts'
import { EmptyState, FilterLinks, Link, Table } from '../../../ui/index.ts'
import { FurtherPages, PrivatePage } from '../../people/index.ts'
import { moment } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { whatText } from './looked-at-text.ts'

interface LogbookProps {
  view: View
  lines: readonly LogbookLine[]
  /** Names by the id of the person; who left has none. */
  names: ReadonlyMap<string, string>
  deed: LogbookLine['deed'] | undefined
  who: string | undefined
  isFurther: boolean
  next: string | undefined
}

/** What operators, moderators and connectors looked at and changed by right of their role. */
export function LogbookPage(props: LogbookProps): JSX.Element {
  const { view, lines, deed, who, isFurther, next } = props
  const t = wordsOf(messages, view.lang)
  const filter = { label: t('moderation.show'), items: filtersOf(props) }
  return (
    <PrivatePage
      view={view}
      title={t('moderation.logbook')}
      lead={t('moderation.logbook_lead')}
      trail={[{ text: t('moderation.manage'), path: '/beheer' }]}
    >
      <FilterLinks {...filter} />
      {lines.length === 0 ? (
        <EmptyState title={t('moderation.logbook_none')} text={t('moderation.logbook_none_text')} />
      ) : (
        <Table
          caption={t('moderation.logbook')}
          captionHidden
          narrow="stack"
          columns={(['when', 'who', 'as', 'deed', 'what', 'about'] as const).map(name => ({
            header: t(`moderation.column_${name}`),
          }))}
          rows={lines.map(line => rowOf(props, line))}
        />
      )}
      <FurtherPages view={view} path={pathOf(deed, who)} isFurther={isFurther} next={next} />
    </PrivatePage>
  )
}

function pathOf(deed: LogbookLine['deed'] | undefined, who: string | undefined): string {
  const query = new URLSearchParams({ ...(deed && { deed }), ...(who && { wie: who }) }).toString()
  return query === '' ? '/beheer/logboek' : `/beheer/logboek?${query}`
}

function filtersOf({ view, deed, who, names }: LogbookProps) {
  const t = wordsOf(messages, view.lang)
  const link = (one: LogbookLine['deed'] | undefined, text: string) => ({
    ...{ href: view.href(pathOf(one, who)), text, current: one === deed },
  })
  return [
    link(undefined, t('moderation.deed_all')),
    link('looked', t('moderation.deed_looked')),
    link('changed', t('moderation.deed_changed')),
    ...(who === undefined
      ? []
      : [
          {
            href: view.href(pathOf(deed, undefined)),
            text: t('moderation.not_only', { name: names.get(who) ?? '' }),
          },
        ]),
  ]
}

function rowOf({ view, names, deed }: LogbookProps, line: LogbookLine) {
  const t = wordsOf(messages, view.lang)
  const name = names.get(line.actor ?? '') ?? t('moderation.somebody')
  return [
    { content: moment(view, line.at) },
    line.actor === null ? name : { content: <Link href={view.href(pathOf(deed, line.actor))} text={name} /> },
    t(`moderation.role_${line.role}`),
    t(`moderation.deed_${line.deed}`),
    whatText(view, line.what),
    line.about === null ? line.object.slice(-6) : (names.get(line.about) ?? t('moderation.somebody')),
  ]
}
