import type { Told } from '../../platform/activities/write.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { Witness } from '../../platform/ctx/transact.ts'
import { newId } from '../../platform/db/ids.ts'
import type { Things } from '../../platform/thing.ts'
import { followHiding } from './follow-hiding.ts'
import { holdPost } from './hold-post.ts'
import { lookAt, requestKind } from './look-at-thing.ts'
import { openCase } from './queries/cases.ts'
import { settingsOf } from './queries/settings.ts'

const writing = new Set(['Create', 'Question', 'Update'])

/**
 * Looks at every post before it is saved: a word of the list flags it or holds it, and so does a new account when the
 * operator wants that. Returns what is held: facts about it are told to few. It also opens the case of a reported request.
 */
export const holdPosts: Witness = async (ctx, told, house) => {
  const { things } = house
  await followHiding(ctx, told, house)
  for (const { name, fact } of told) {
    if (name === 'introductions.reported') await openRequest(ctx, things, fact.object.id)
  }
  const posts = told.filter(({ fact }) => isPost(fact, things))
  if (posts.length === 0 || ctx.actor.person === null) return []
  const settings = await settingsOf(ctx)
  if (settings.wordsDo === 'nothing' && !settings.firstPosts) return []
  const held: string[] = []
  const seen = new Set<string>()
  for (const { fact } of posts) {
    if (seen.has(fact.object.id)) continue
    seen.add(fact.object.id)
    if (await holdPost(ctx, { fact, things, settings })) held.push(fact.object.id)
  }
  return held
}

function isPost(fact: Told['fact'], things: Things): boolean {
  return writing.has(fact.verb) && fact.circle !== 'hidden' && things.get(fact.object.kind) !== undefined
}

/** A request to meet that one of the two reported stands in the same queue as everything else. */
async function openRequest(ctx: Ctx, things: Things, thing: string): Promise<void> {
  const about = await lookAt(ctx, things, { kind: requestKind, thing })
  if (!about) return
  const { title, path, areas, stewards } = about
  await openCase(ctx, {
    ...{ id: newId(), kind: requestKind, thing, title, path, areas, author: stewards[0] ?? null },
    ...{ cause: 'report', words: [], held: false, heldUntil: null },
  })
}
