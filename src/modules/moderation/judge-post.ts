import type { Told } from '../../platform/activities/write.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { roleIn } from '../../platform/logbook/logbook.ts'
import { joinedAt } from '../people/index.ts'
import { dutchWords } from '../search/index.ts'
import { findWords } from './find-words.ts'
import type { LookedAt } from './look-at-thing.ts'
import { hadFirstPost } from './queries/cases.ts'
import type { Settings } from './settings.ts'

const making = new Set(['Create', 'Question'])

/** What was told of a post, and what the operator wants looked at. */
export interface Written {
  readonly fact: Told['fact']
  readonly settings: Settings
}

interface PostVerdict {
  /** Words of the list that stand in it. */
  readonly words: readonly string[]
  readonly isFirst: boolean
}

/** Whether somebody should look at what was written. */
export async function judgePost(
  ctx: Ctx,
  { fact, about, settings }: Written & { about: LookedAt },
): Promise<PostVerdict> {
  const { title, text } = about
  const list = settings.wordsDo === 'nothing' ? [] : settings.words
  const isMade = making.has(fact.verb) && fact.object.kind !== 'person'
  return {
    words: findWords(dutchWords(), list, `${title}\n${text}`),
    isFirst: isMade && (await isFirstPost(ctx, about, settings)),
  }
}

/** Who watches the place, and whoever had a post let through, needs no look. */
async function isFirstPost(ctx: Ctx, { areas }: LookedAt, settings: Settings): Promise<boolean> {
  const person = ctx.actor.person ?? ''
  if (!settings.firstPosts || roleIn(ctx.actor, areas) !== null) return false
  const joined = await joinedAt(ctx, person)
  if (joined === null || joined.getTime() + settings.newDays * 86_400_000 < ctx.now.getTime()) return false
  return !(await hadFirstPost(ctx, person))
}
