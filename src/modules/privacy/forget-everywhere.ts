import type { Ctx } from '../../platform/ctx/ctx.ts'
import { forgetInImports } from '../imports/index.ts'
import { forgetInIntroductions } from '../introductions/index.ts'
import { forgetInInvitations } from '../invitations/index.ts'
import { forgetInModeration } from '../moderation/index.ts'
import { forgetInNotices } from '../notices/index.ts'
import type { Member } from '../people/index.ts'
import { forgetInQuestions } from '../questions/index.ts'
import { forgetInPlatform } from './kept-by-platform.ts'

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
