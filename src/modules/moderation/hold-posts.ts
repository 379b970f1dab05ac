import { system } from '../../platform/ctx/actor.ts'
import type { Told } from '../../platform/activities/write.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { Witness } from '../../platform/ctx/transact.ts'
import { newId } from '../../platform/db/ids.ts'
import { roleIn } from '../../platform/logbook/logbook.ts'
import type { Things } from '../../platform/thing.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { joinedAt, peopleWith } from '../people/index.ts'
import { dutchWords } from '../search/index.ts'
import { factOf, type Cause } from './case.ts'
import { followHiding } from './follow-hiding.ts'
import { findWords } from './find-words.ts'
import { lookAt, requestKind, type LookedAt } from './look-at-thing.ts'
import { messages } from './messages/messages.ts'
import { hadFirstPost, markHeld, openCase } from './queries/cases.ts'
import { settingsOf, type Settings } from './queries/settings.ts'
import { inDays } from './rules.ts'
import { mailWatchers } from './write-letters.ts'

const making = new Set(['Create', 'Question'])
const writing = new Set([...making, 'Update'])

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
    if (await look(ctx, { fact, things, settings })) held.push(fact.object.id)
  }
  return held
}

function isPost(fact: Told['fact'], things: Things): boolean {
  return writing.has(fact.verb) && fact.circle !== 'hidden' && things.get(fact.object.kind) !== undefined
}

interface Looking {
  readonly fact: Told['fact']
  readonly things: Things
  readonly settings: Settings
}

/** True when it is held. */
async function look(ctx: Ctx, { fact, things, settings }: Looking): Promise<boolean> {
  const { kind, id: thing } = fact.object
  const about = await lookAt(ctx, things, { kind, thing })
  if (!about) return false
  const text = `${about.title}\n${about.text}`
  const words = settings.wordsDo === 'nothing' ? [] : findWords(dutchWords(), settings.words, text)
  const isFirst = making.has(fact.verb) && kind !== 'person' && (await isFirstPost(ctx, about, settings))
  if (words.length === 0 && !isFirst) return false
  const holds = about.canHide && (isFirst || settings.wordsDo === 'hold')
  const until = isFirst && words.length === 0 ? inDays(ctx.now, settings.holdDays) : null
  const cause: Cause = words.length > 0 ? 'word' : 'first_post'
  const { title, path, areas, stewards } = about
  const { id, isNew } = await openCase(ctx, {
    ...{ id: newId(), kind, thing, title, path, areas, author: ctx.actor.person },
    ...{ cause, words, held: holds, heldUntil: holds ? until : null },
  })
  if (!isNew && holds) await markHeld(ctx, id, { words, until })
  if (isNew) {
    await mailWatchers(ctx, { id, title, areas }, stewards)
    ctx.tell('moderation.flagged', {
      ...factOf('Flag', { id, areas }),
      asRole: false,
      data: { title, held: holds },
    })
  }
  if (holds) await things.get(kind)?.hide?.({ ...ctx, actor: system }, thing, await sentenceFor(ctx, cause))
  return holds
}

/** Who watches a place, and whoever had a post let through, needs no look. */
async function isFirstPost(ctx: Ctx, { areas }: LookedAt, settings: Settings): Promise<boolean> {
  const person = ctx.actor.person ?? ''
  if (!settings.firstPosts || roleIn(ctx.actor, areas) !== null) return false
  const joined = await joinedAt(ctx, person)
  if (joined === null || inDays(joined, settings.newDays) < ctx.now) return false
  return !(await hadFirstPost(ctx, person))
}

async function sentenceFor(ctx: Ctx, cause: 'word' | 'first_post' | 'report'): Promise<string> {
  const [author] = await peopleWith(ctx, [ctx.actor.person ?? ''])
  const t = wordsOf(messages, author?.lang ?? 'nl')
  return t(cause === 'word' ? 'moderation.held_word' : 'moderation.held_first')
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
