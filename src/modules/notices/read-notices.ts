import type { Ctx } from '../../platform/ctx/ctx.ts'
import { allow } from '../../platform/rights.ts'
import { markRead } from './queries/notices.ts'
import { noticeRights } from './rights.ts'

/** Marks one notice of the actor as read, or all of them. Nobody else hears of it, so it is no fact. */
export async function readNotices(ctx: Ctx, wish: { notice?: string | undefined }): Promise<void> {
  allow(noticeRights, { actor: ctx.actor, action: 'read_own', thing: null })
  await markRead(ctx, ctx.actor.person ?? '', wish.notice)
}
