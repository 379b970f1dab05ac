import { lastActsOf } from '../../platform/activities/acts.ts'
import type { Actor } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Things } from '../../platform/thing.ts'
import { newsSince } from './letter-time.ts'
import { isAsk, type Notice } from './notice.ts'
import type { Choice } from './queries/choices.ts'
import { whatWaits } from './what-waits.ts'
import { visibleThings } from './visible-things.ts'

interface About {
  readonly things: Things
  readonly actors: ReadonlyMap<string, Actor>
  /** What these people do not want to hear of, among what they chose. */
  readonly choices: readonly Choice[]
}

/**
 * What is still news at this moment: the person may see it, did nothing with it since, muted neither it nor its place, and
 * what was asked still waits. Cost: seven queries, however many notices.
 */
export async function stillNews(
  reader: Reader,
  notices: readonly Notice[],
  { things, actors, choices }: About,
): Promise<Notice[]> {
  const about = notices.flatMap(({ thing }) => thing ?? [])
  const look = await visibleThings(reader, things, about)
  const acts = await lastActsOf(reader, [...actors.keys()], newsSince(reader.now))
  const acted = new Map(acts.map(({ person, thing, at }) => [`${person} ${thing}`, at]))
  const waits = await whatWaits(reader, notices)
  const muted = mutesOf(choices)
  return notices.filter(notice => {
    const { person, thing, toldAt } = notice
    const actor = actors.get(person)
    if (!actor || !waits(notice)) return false
    if (!thing) return true
    const seen = look(actor, thing)
    if (seen === undefined) return false
    const since = acted.get(`${person} ${thing.id}`)
    if (since !== undefined && since > toldAt) return false
    const areas = seen === 'unknown' ? [] : seen.areas
    return isAsk(notice) || !muted(person, thing, areas)
  })
}

type Muted = (person: string, thing: { kind: string; id: string }, areas: readonly string[]) => boolean

/** Whether a person does not want to hear of a thing, or of one of its places. */
export function mutesOf(choices: readonly Choice[]): Muted {
  const mutes = choices.filter(({ choice }) => choice === 'mute')
  const muted = new Set(mutes.map(({ person, kind, thing }) => `${person} ${kind} ${thing}`))
  return (person, { kind, id }, areas) =>
    muted.has(`${person} ${kind} ${id}`) || areas.some(area => muted.has(`${person} place ${area}`))
}
