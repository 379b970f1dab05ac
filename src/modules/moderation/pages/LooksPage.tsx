import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import type { LogbookLine } from '../../../platform/logbook/queries.ts'
import { EmptyState, Table } from '../../../ui/index.ts'
import { FurtherPages, PrivatePage, trailOfMine } from '../../people/index.ts'
import { moment } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { whatText } from './looked-at-text.ts'

interface LooksProps {
  view: View
  lines: readonly LogbookLine[]
  names: ReadonlyMap<string, string>
  isFurther: boolean
  next: string | undefined
}

/** Who looked by right of a role at what is somebody's own. */
export function LooksPage({ view, lines, names, isFurther, next }: LooksProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('moderation.looks')}
      lead={t('moderation.looks_lead')}
      trail={trailOfMine(view)}
    >
      {lines.length === 0 ? (
        <EmptyState title={t('moderation.looks_none')} text={t('moderation.looks_none_text')} />
      ) : (
        <Table
          caption={t('moderation.looks')}
          captionHidden
          narrow="stack"
          columns={(['when', 'who', 'as', 'deed', 'what'] as const).map(name => ({
            header: t(`moderation.column_${name}`),
          }))}
          rows={lines.map(line => [
            { content: moment(view, line.at) },
            names.get(line.actor ?? '') ?? t('moderation.somebody'),
            t(`moderation.role_${line.role}`),
            t(`moderation.deed_${line.deed}`),
            whatText(view, line.what),
          ])}
        />
      )}
      <FurtherPages view={view} path="/mijn/inzage" isFurther={isFurther} next={next} />
    </PrivatePage>
  )
}
