import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { stewardedBy, type Initiative } from '../initiatives/index.ts'
import { dayOf, mandatesOf, organisationsWith, type Organisation } from '../organisations/index.ts'
import { factOf, type Bottleneck } from './bottleneck.ts'
import type { As, Hit } from './hit.ts'
import { bottleneckFor } from './load-bottleneck.ts'
import { addHit, dropHit, hitsOf, setFollowing } from './queries/hits.ts'
import { recount } from './queries/save.ts'

export interface UsTooWish {
  readonly bottleneck: string
  readonly as: As
  readonly sentence?: string
}

/** Says that it hits the actor too, or an initiative or an organisation that the actor speaks for. */
export async function sayUsToo(ctx: Ctx, { bottleneck: id, as, sentence = '' }: UsTooWish): Promise<void> {
  const bottleneck = await bottleneckFor(ctx, 'say_us_too', id)
  await checkAs(ctx, as)
  if (!(await addHit(ctx, { bottleneck: id, as, sentence }))) {
    throw new Refusal('conflict', 'bottlenecks.said_already')
  }
  await recount(ctx, [bottleneck.rule.id])
  ctx.tell('bottlenecks.hit', {
    verb: 'Join',
    ...circleFor(bottleneck, as.kind === 'person'),
    ...dataOf(bottleneck),
  })
}

/** Takes it back. */
export async function undoUsToo(
  ctx: Ctx,
  wish: { readonly bottleneck: string; readonly hit: string },
): Promise<void> {
  const bottleneck = await bottleneckFor(ctx, 'say_us_too', wish.bottleneck)
  const hit = (await hitsOf(ctx, [bottleneck.id])).find(({ id }) => id === wish.hit)
  if (!hit || !isOwn(await voicesOf(ctx), hit, ctx.actor.person)) {
    throw new Refusal('not_found', 'bottlenecks.hit_not_found')
  }
  await dropHit(ctx, hit.id)
  await recount(ctx, [bottleneck.rule.id])
  const isPerson = hit.person !== null
  ctx.tell('bottlenecks.hit_undone', {
    verb: 'Leave',
    ...circleFor(bottleneck, isPerson),
    ...dataOf(bottleneck),
  })
}

/** Starts or stops hearing what becomes of it. */
export async function followBottleneck(
  ctx: Ctx,
  wish: { readonly bottleneck: string; readonly follows: boolean },
): Promise<void> {
  const bottleneck = await bottleneckFor(ctx, 'follow', wish.bottleneck)
  if (!(await setFollowing(ctx, bottleneck.id, wish.follows))) return
  const verb = wish.follows ? 'Join' : 'Leave'
  ctx.tell('bottlenecks.followed', { verb, ...circleFor(bottleneck, true), ...dataOf(bottleneck) })
}

/** What somebody may speak for besides for themselves. */
export interface Voices {
  readonly organisations: readonly Organisation[]
  readonly initiatives: readonly Initiative[]
}

export async function voicesOf(reader: Reader): Promise<Voices> {
  const { person } = reader.actor
  if (person === null) return { organisations: [], initiatives: [] }
  const mandates = await mandatesOf(reader, person, dayOf(reader.now))
  return {
    organisations: await organisationsWith(reader, [...new Set(mandates.map(one => one.organisation))]),
    initiatives: await stewardedBy(reader, [person]),
  }
}

/** Whether the actor may take it back: said so, or speaks for whom it was said. */
function isOwn({ organisations, initiatives }: Voices, hit: Hit, person: string | null): boolean {
  if (person === null) return false
  return (
    hit.person === person ||
    hit.saidBy === person ||
    organisations.some(({ id }) => id === hit.organisation) ||
    initiatives.some(({ id }) => id === hit.initiative)
  )
}

/** What the actor said of a bottleneck, and for whom it was not said yet. */
export interface OwnVoices {
  /** What the reader said and may take back. */
  readonly own: readonly Hit[]
  /** For whom the reader may still say "us too". */
  readonly voices: Voices & { readonly self: boolean }
}

export async function ownVoices(reader: Reader, hits: readonly Hit[]): Promise<OwnVoices> {
  const voices = await voicesOf(reader)
  const { person } = reader.actor
  return { own: hits.filter(hit => isOwn(voices, hit, person)), voices: stillSilent(voices, hits, person) }
}

function stillSilent(voices: Voices, hits: readonly Hit[], person: string | null) {
  const { organisations, initiatives } = voices
  return {
    self: person !== null && !hits.some(hit => hit.person === person),
    organisations: organisations.filter(({ id }) => !hits.some(hit => hit.organisation === id)),
    initiatives: initiatives.filter(({ id }) => !hits.some(hit => hit.initiative === id)),
  }
}

/** Refuses who would speak for another. */
export async function checkAs(ctx: Ctx, as: As): Promise<void> {
  if (as.kind === 'person' || ctx.actor.system) return
  const { organisations, initiatives } = await voicesOf(ctx)
  const own = as.kind === 'organisation' ? organisations : initiatives
  if (!own.some(({ id }) => id === as.id)) throw new Refusal('not_allowed', `bottlenecks.not_for_${as.kind}`)
}

/** That a person is hit stays inside. */
function circleFor(bottleneck: Bottleneck, isPerson: boolean) {
  return { ...factOf(bottleneck), ...(isPerson && { circle: 'named' }) }
}

function dataOf({ title }: Bottleneck) {
  return { data: { title } }
}
