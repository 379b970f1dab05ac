import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import type { Things } from '../../platform/thing.ts'
import { factOf, type Cause } from './case.ts'
import { heldSentence } from './held-sentence.ts'
import { judgePost, type Written } from './judge-post.ts'
import { lookAt } from './look-at-thing.ts'
import { markHeld, openCase, type NewCase } from './queries/cases.ts'
import { inDays } from './rules.ts'
import { mailWatchers } from './write-letters.ts'

/** Opens a case when somebody should look at this post, and takes it off the pages when it has to wait. True when it does. */
export async function holdPost(
  ctx: Ctx,
  { fact, things, settings }: Written & { things: Things },
): Promise<boolean> {
  const { kind, id: thing } = fact.object
  const about = await lookAt(ctx, things, { kind, thing })
  if (!about) return false
  const { words, isFirst } = await judgePost(ctx, { fact, about, settings })
  const flagged = words.length > 0
  if (!flagged && !isFirst) return false
  const held = about.canHide && (isFirst || settings.wordsDo === 'hold')
  const cause: Cause = flagged ? 'word' : 'first_post'
  const heldUntil = held && !flagged ? inDays(ctx.now, settings.holdDays) : null
  const { title, path, areas, stewards } = about
  const author = ctx.actor.person
  const wish = { id: newId(), kind, thing, title, path, areas, author, cause, words, held, heldUntil }
  await openOrAdd(ctx, wish, stewards)
  if (held) await things.get(kind)?.hide?.({ ...ctx, actor: system }, thing, await heldSentence(ctx, cause))
  return held
}

async function openOrAdd(ctx: Ctx, wish: NewCase, stewards: readonly string[]): Promise<void> {
  const { title, areas, held, heldUntil: until, words } = wish
  const { id, isNew } = await openCase(ctx, wish)
  if (!isNew) {
    if (held) await markHeld(ctx, id, { words, until })
    return
  }
  await mailWatchers(ctx, { id, title, areas }, stewards)
  const fact = { ...factOf('Flag', { id, areas }), asRole: false }
  ctx.tell('moderation.flagged', { ...fact, data: { title, held } })
}
