import type { View } from '../../../platform/http/view.ts'
import { formatDay } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Link } from '../../../ui/index.ts'
import type { Place } from '../../places/index.ts'
import { messages } from '../messages/messages.ts'
import { roleIn, type ProfileRole } from '../profile-roles.ts'
import type { GivenGrant } from '../queries/grants.ts'
import { roleText } from './role-text.ts'

/** What somebody does somewhere, and until when. */
export function RoleLine({ view, role }: { view: View; role: ProfileRole }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { until } = role
  const when = until === null ? '' : ` ${t('people.until', { day: formatDay(view.lang, new Date(until)) })}`
  return (
    <>
      <span safe>{`${roleIn(view.lang, role)}, `}</span>
      <Link href={view.href(role.path)} text={role.at} />
      <span safe>{when}</span>
    </>
  )
}

interface GrantLineProps {
  view: View
  grant: GivenGrant
  places: readonly Place[]
}

/** The role somebody has on this site. */
export function GrantLine({ view, grant, places }: GrantLineProps): JSX.Element {
  return <span safe>{roleText(view, grant, places)}</span>
}
