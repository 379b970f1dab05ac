import type { Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { Organisation } from './organisation.ts'
import { organisationAt, organisationsWith, wasRemoved } from './queries/organisations.ts'
import { ownPositionsOf, positionWith, type HeldPosition } from './queries/positions.ts'

/** The organisation at this URL. */
export async function organisationOfPage(reader: Reader, slug: string): Promise<Organisation> {
  const organisation = await organisationAt(reader, slug)
  if (organisation) return organisation
  if (await wasRemoved(reader, slug)) throw new Refusal('gone', 'organisations.gone')
  throw new Refusal('not_found', 'organisations.not_found')
}

export async function organisationOf(reader: Reader, id: string): Promise<Organisation> {
  const [organisation] = await organisationsWith(reader, [id])
  if (!organisation) throw new Refusal('not_found', 'organisations.not_found')
  return organisation
}

export async function positionIn(reader: Reader, id: string): Promise<HeldPosition> {
  const position = await positionWith(reader, id)
  if (!position) throw new Refusal('not_found', 'organisations.position_gone')
  return position
}

/** One of the positions of the actor. */
export async function ownPosition(reader: Reader, id: string): Promise<HeldPosition> {
  const positions = await ownPositionsOf(reader, reader.actor.person ?? '')
  const position = positions.find(one => one.id === id)
  if (!position) throw new Refusal('not_found', 'organisations.position_gone')
  return position
}
