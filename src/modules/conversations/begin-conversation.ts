import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { chooseCircle, type Circle, type CircleWish } from '../circles/index.ts'
import { areasAround } from '../places/index.ts'
import { factOf, mostSeeds, slugFor, type About, type Proof } from './conversation.ts'
import { insertConversation } from './queries/save.ts'
import { insertStatements } from './queries/statements.ts'
import { beginRights } from './rights.ts'
import { faultIn } from './statement.ts'

export interface ConversationTold {
  readonly title: string
  readonly intro: string
  readonly checkedFirst: boolean
  readonly closesAt: Date | null
  /** Codes; at least one. */
  readonly places: readonly string[]
  /** Left out: everybody. */
  readonly circle?: CircleWish
}

export interface ConversationWish extends ConversationTold {
  readonly proof: Proof
  readonly about?: About | null
  /** Statements to begin with. */
  readonly seeds: readonly string[]
  /** Made up, for the example district. */
  readonly example?: boolean
}

/** Begins a conversation, open at once; who does so leads it. */
export async function beginConversation(
  ctx: Ctx,
  wish: ConversationWish,
): Promise<{ id: string; slug: string; circle: Circle }> {
  allow(beginRights, { actor: ctx.actor, action: 'begin', thing: null })
  const { title, intro, proof, checkedFirst, closesAt, about = null, example = false } = wish
  const seeds = seedsOf(wish.seeds)
  checkClosing(ctx, closesAt)
  const areas = await areasOf(ctx, wish.places)
  const id = newId()
  const owner = { kind: 'conversation', id }
  const circle = await chooseCircle(ctx, { owner, wish: wish.circle ?? 'public' })
  const slug = slugFor(title, id)
  const told = { title, intro, checkedFirst, closesAt, areas, circle, places: [...new Set(wish.places)] }
  await insertConversation(ctx, { id, slug, proof, about, example, ...told })
  const written = { author: null, isSeed: true, state: 'in' as const }
  await insertStatements(
    ctx,
    id,
    seeds.map(body => ({ id: newId(), body, ...written })),
  )
  ctx.tell('conversations.begun', {
    verb: 'Create',
    ...factOf({ id, areas, circle }),
    ...(about && { target: about }),
    data: { title },
  })
  return { id, slug, circle }
}

/** Statements, trimmed and each once. Refuses the first that cannot stand. */
export function seedsOf(texts: readonly string[]): string[] {
  const seeds = [...new Set(texts.map(text => text.replace(/\s+/g, ' ').trim()))].filter(text => text !== '')
  if (seeds.length > mostSeeds)
    throw new Refusal('invalid', 'conversations.seeds_many', { field: 'seeds', most: mostSeeds })
  for (const [at, seed] of seeds.entries()) {
    const fault = faultIn(seed)
    if (fault !== undefined)
      throw new Refusal('invalid', 'conversations.seed_wrong', { field: 'seeds', line: at + 1 })
  }
  return seeds
}

export function checkClosing({ now }: Pick<Ctx, 'now'>, closesAt: Date | null): void {
  if (closesAt !== null && closesAt <= now)
    throw new Refusal('invalid', 'conversations.closes_past', { field: 'closes' })
}

/** The codes of these places and of everything around them; refuses a place nobody knows. */
export async function areasOf(ctx: Ctx, codes: readonly string[]): Promise<string[]> {
  const areas = await areasAround(ctx, codes)
  if (!areas) throw new Refusal('invalid', 'conversations.place_unknown', { field: 'places' })
  return areas
}
