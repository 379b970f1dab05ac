import type { Actor } from '../src/platform/ctx/actor.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { mailedPath, visit } from './visit.ts'

export type People = Awaited<ReturnType<typeof peopleOn>>

export async function peopleOn(site: Site) {
  return {
    operator: await site.person('Olga Beheer', { role: 'operator' }),
    moderator: await site.person('Mo Moderator', { role: 'moderator' }),
    connector: await site.person('Coen Verbinder', { role: 'connector', place: zandweerd }),
    /** Publicly visible, can be asked about kitchen gardens. */
    steward: await site.person('Sanne Trekker'),
    member: await site.person('Lies Lid'),
  }
}

/** Makes somebody visible to all, who can be asked about kitchen gardens. */
export async function showProfile(site: Site, person: Actor): Promise<string> {
  const own = await visit(site, person)
  await own.send('/mijn/plekken', { place: zandweerd })
  const { version, handle } = await site.house.db
    .selectFrom('people')
    .select(['version', 'handle'])
    .where('id', '=', person.person)
    .executeTakeFirstOrThrow()
  await own.send('/mijn/profiel', {
    ...{ version: String(version), name: person.name ?? '', circle: 'public', lang: 'nl', askable: 'yes' },
    about: 'Ik woon hier al twintig jaar.',
    strengths: 'moestuin, vergaderingen leiden',
    strengthCodes: 'gardening',
    drives: 'green',
    askMe: 'zaaien en stekken',
  })
  return `/mensen/${handle}`
}

/** Lets somebody leave, who may open the account again at this path. */
export async function closeAccount(site: Site): Promise<string> {
  const leaver = await site.person('Wim Weg')
  const own = await visit(site, leaver)
  await own.send('/mijn/gegevens/wissen')
  return mailedTo(site, leaver, '/account/terug/')
}

/** Path of the last link like this that was mailed to somebody. */
export async function mailedTo(site: Site, person: Actor, like: string): Promise<string> {
  return mailedPath(site, await addressOf(site, person), like)
}

export async function addressOf({ house }: Pick<Site, 'house'>, { person }: Actor): Promise<string> {
  const { email } = await house.db
    .selectFrom('addresses')
    .select('email')
    .where('person', '=', person)
    .executeTakeFirstOrThrow()
  return email
}

export async function handleOf({ house }: Pick<Site, 'house'>, { person }: Actor): Promise<string> {
  const { handle } = await house.db
    .selectFrom('people')
    .select('handle')
    .where('id', '=', person)
    .executeTakeFirstOrThrow()
  return handle
}
