import type { View } from '../../../platform/http/view.ts'
import { formatDay, formatMoment } from '../../../platform/i18n/dates.ts'
import { Time } from '../../../ui/index.ts'

/** A day as a time element: "3 maart 2026". */
export function day(view: View, at: Date): JSX.Element {
  return <Time datetime={at.toISOString()} text={formatDay(view.lang, at)} />
}

/** A moment as a time element: "dinsdag 3 maart 2026, 19.30 uur". */
export function moment(view: View, at: Date): JSX.Element {
  return <Time datetime={at.toISOString()} text={formatMoment(view.lang, at)} />
}
