import { forgetInActivities, keptOfActivities } from '../../platform/activities/kept.ts'
import { keptOfLogbook } from '../../platform/logbook/queries.ts'
import { forgetInMail, keptOfMail } from '../../platform/mail/queries.ts'

/** What no module keeps about a person, but the house itself. */
export const keptOfPlatform = [...keptOfMail, ...keptOfActivities, ...keptOfLogbook] as const

export const forgetInPlatform = [forgetInMail, forgetInActivities] as const
