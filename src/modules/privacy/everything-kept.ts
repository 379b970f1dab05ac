import type { Ctx } from '../../platform/ctx/ctx.ts'
import { forgetInImports, keptOfImports } from '../imports/index.ts'
import { keptOfInitiatives } from '../initiatives/index.ts'
import { forgetInInvitations, keptOfInvitations } from '../invitations/index.ts'
import { forgetInIntroductions, keptOfIntroductions } from '../introductions/index.ts'
import { forgetInModeration, keptOfModeration } from '../moderation/index.ts'
import { forgetInNotices, keptOfNotices } from '../notices/index.ts'
import { keptOfOrganisations } from '../organisations/index.ts'
import { keptOfPeople, type Member } from '../people/index.ts'
import { forgetInQuestions, keptOfQuestions } from '../questions/index.ts'
import { forgetInPlatform, keptOfPlatform } from './kept-by-platform.ts'
import { keptOfLooking } from './kept-of-looking.ts'
import { keptOfPrivacy } from './queries.ts'

/** All ways in which something about a person is kept, each named by the module that keeps it. */
export const everythingKept = [
  ...keptOfPeople,
  ...keptOfQuestions,
  ...keptOfInitiatives,
  ...keptOfOrganisations,
  ...keptOfInvitations,
  ...keptOfIntroductions,
  ...keptOfLooking,
  ...keptOfImports,
  ...keptOfModeration,
  ...keptOfNotices,
  ...keptOfPlatform,
  ...keptOfPrivacy,
] as const

/** What the deletion of the person in the database does not take away or unname by itself. */
const forgets: readonly ((ctx: Ctx, member: Member) => Promise<void>)[] = [
  forgetInQuestions,
  forgetInInvitations,
  forgetInIntroductions,
  forgetInImports,
  forgetInModeration,
  forgetInNotices,
  ...forgetInPlatform,
]

export async function forgetEverywhere(ctx: Ctx, member: Member): Promise<void> {
  for (const forget of forgets) await forget(ctx, member)
}
