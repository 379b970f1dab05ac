import { forgetInActivities, keptOfActivities } from '../../platform/activities/kept.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { forgetInMail, keptOfMail } from '../../platform/mail/queries.ts'
import { forgetInImports, keptOfImports } from '../imports/index.ts'
import { keptOfInitiatives } from '../initiatives/index.ts'
import { forgetInIntroductions, keptOfIntroductions } from '../introductions/index.ts'
import { keptOfListings } from '../listings/index.ts'
import { forgetInNotices, keptOfNotices } from '../notices/index.ts'
import { keptOfOrganisations } from '../organisations/index.ts'
import { keptOfPeople, type Member } from '../people/index.ts'
import { forgetInQuestions, keptOfQuestions } from '../questions/index.ts'
import { keptOfPrivacy } from './queries.ts'

/** All ways in which something about a person is kept, each named by the module that keeps it. */
export const everythingKept = [
  ...keptOfPeople,
  ...keptOfQuestions,
  ...keptOfInitiatives,
  ...keptOfOrganisations,
  ...keptOfIntroductions,
  ...keptOfListings,
  ...keptOfImports,
  ...keptOfNotices,
  ...keptOfMail,
  ...keptOfActivities,
  ...keptOfPrivacy,
] as const

/** What the deletion of the person in the database does not take away or unname by itself. */
const forgets: readonly ((ctx: Ctx, member: Member) => Promise<void>)[] = [
  forgetInQuestions,
  forgetInIntroductions,
  forgetInImports,
  forgetInNotices,
  forgetInMail,
  forgetInActivities,
]

export async function forgetEverywhere(ctx: Ctx, member: Member): Promise<void> {
  for (const forget of forgets) await forget(ctx, member)
}
