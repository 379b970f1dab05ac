import type { Actor } from '../platform/ctx/actor.ts'
import { newId } from '../platform/db/ids.ts'
import { Refusal } from '../platform/refusal/refusal.ts'
import {
  agreementsWith,
  beginAgreement,
  signVersion,
  versionsOf,
  type AgreementWish,
} from '../modules/agreements/index.ts'
import { beginCoalition, coalitionsWith, raiseIssue } from '../modules/coalitions/index.ts'
import { foundation } from './foundation.ts'
import { zandweerd } from './places.ts'
import type { World } from './world.ts'

export interface Standing {
  /** Speaks for an organisation, and keeps the page of the coalition. */
  readonly lies: Actor
  /** Takes part as a person. */
  readonly bram: Actor
  readonly organisation: string
  readonly organisationName: string
  readonly coalition: string
  readonly name: string
}

/** A coalition of an organisation and a person who own an issue together. */
export async function standCoalition(
  world: Pick<World, 'house' | 'as' | 'person'>,
  circle: 'public' | 'members' = 'public',
): Promise<Standing> {
  const [lies, bram] = [await world.person('Lies'), await world.person('Bram')]
  const organisationName = `Groene Wijk ${newId().slice(-6)}`
  const organisation = await foundation(world, lies, { name: organisationName })
  const issue = await world.as(lies, ctx =>
    raiseIssue(ctx, { title: 'Water in de straat', places: [zandweerd], circle }),
  )
  const name = 'Droge voeten'
  const { id: coalition } = await world.as(lies, ctx =>
    beginCoalition(ctx, {
      ...{ issue: issue.id, name, own: { organisation: organisation.id } },
      invited: [{ person: bram.person ?? '' }],
    }),
  )
  // As when Bram says yes.
  await world.house.db
    .updateTable('coalition_parties')
    .set({ since: world.house.now(), firmness: 'in' })
    .where('coalition', '=', coalition)
    .where('person', '=', bram.person)
    .execute()
  return { lies, bram, organisation: organisation.id, organisationName, coalition, name }
}

/** A draft by Lies from the template of basic agreements. */
export function draft(
  world: Pick<World, 'as'>,
  { lies, coalition }: Standing,
  wish: Partial<AgreementWish> = {},
): Promise<{ id: string; slug: string }> {
  return world.as(lies, ctx =>
    beginAgreement(ctx, {
      ...{ coalition, kind: 'basic', title: 'Zo doen we het', reviewDay: '2027-03-03' },
      ...wish,
    }),
  )
}

/** Somebody signs the last version, or the one with this number, as the party they are. */
export async function sign(
  world: Pick<World, 'as' | 'house'>,
  actor: Actor,
  { id, number, reservation = '' }: { id: string; number?: number; reservation?: string },
): Promise<void> {
  const reader = world.house.reader(actor)
  const [agreement] = await agreementsWith(reader, [id])
  const [coalition] = await coalitionsWith(reader, [agreement?.coalition ?? ''])
  const party = coalition?.parties.find(({ person }) => person === actor.person)?.id ?? ''
  const versions = await versionsOf(reader, id)
  const version = number ?? versions.length
  const hash = versions.find(one => one.number === version)?.hash ?? ''
  await world.as(actor, ctx => signVersion(ctx, { agreement: id, version, hash, party, reservation }))
}

/** The code with which something is refused, or that it was done. */
export function refusalOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  )
}
