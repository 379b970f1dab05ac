import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Link } from '../../../ui/index.ts'
import { coalitionPath } from '../../coalitions/index.ts'
import { organisationPath } from '../../organisations/index.ts'
import { promisePath } from '../../promises/index.ts'
import { tableMoment, tablePath } from '../../tables/index.ts'
import { messages } from '../messages/messages.ts'
import type { Welcome } from '../welcome.ts'
import { Part } from './PackSections.tsx'
import { dayText } from './role-text.ts'

/** The organisations of a place, what runs there, and what comes next. */
export function GoingOn({ view, welcome }: { view: View; welcome: Welcome }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { coalitions, promises, tables, organisations } = welcome
  return (
    <>
      <Part
        title={t('handover.organisations')}
        none={t('handover.organisations_none')}
        items={organisations.map(one => (
          <>
            <Link href={view.href(organisationPath(one))} text={one.name} />
            <span safe>{one.summary === '' ? '' : `: ${one.summary}`}</span>
          </>
        ))}
      />
      <Part
        title={t('handover.running')}
        none={t('handover.running_none')}
        items={coalitions.map(one => (
          <>
            <Link href={view.href(coalitionPath(one))} text={one.name} />
            <span safe>{one.aim === '' ? '' : `: ${one.aim}`}</span>
          </>
        ))}
      />
      <Part
        title={t('handover.due')}
        none={t('handover.due_none')}
        items={promises.map(promise => {
          const day = dayText(view, promise.dueDay)
          const text = t('handover.promise_due', { title: promise.what, day })
          return <Link href={view.href(promisePath(promise))} text={text} />
        })}
      />
      <Part
        title={t('handover.tables')}
        none={t('handover.tables_none')}
        items={tables.map(table => (
          <>
            <Link href={view.href(tablePath(table))} text={table.title} />
            <span safe>{`: ${tableMoment(view.lang, table)}`}</span>
          </>
        ))}
      />
    </>
  )
}
