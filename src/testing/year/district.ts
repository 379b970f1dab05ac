import { system, type Actor } from '../../platform/ctx/actor.ts'
import { modules } from '../../main/modules.ts'
import { dayOf, maySpeakFor } from '../../modules/organisations/index.ts'
import { chooseMail } from '../../modules/people/index.ts'
import { foundation } from '../foundation.ts'
import { zandweerd } from '../places.ts'
import { openWorld, type World } from '../world.ts'

/** A district of which one year is told. */
export interface District {
  readonly world: World
  /** Thirty; the first twelve speak for the organisation of the same number. */
  readonly people: readonly Actor[]
  readonly organisations: readonly string[]
  /** Ids of people who do nothing any more. */
  readonly quiet: Set<string>
}

const names = [
  ...['Aafke', 'Bouke', 'Carla', 'Driss', 'Elif', 'Femke', 'Gerrit', 'Hanneke', 'Ilse', 'Jamal'],
  ...['Karin', 'Lotte', 'Maarten', 'Nadia', 'Oscar', 'Petra', 'Quinten', 'Roos', 'Samira', 'Teun'],
  ...['Ursula', 'Vera', 'Willem', 'Xander', 'Yara', 'Zeynep', 'Arjan', 'Bep', 'Coen', 'Dora'],
] as const

/** Of the district; the operator runs the site. */
export const connector = 28
export const operator = 29

/** Who chose another rhythm than the weekly letter. */
const rhythms = { daily: [3, 14, 21], at_once: [5, 17], never: [19] } as const

const organisationNames = [
  ...['Woonbond', 'Buurtzorg', 'Wijkschool', 'Voedselbank', 'Groenploeg', 'Speeltuin'],
  ...['Bibliotheek', 'Sportclub', 'Repaircafé', 'Energiewacht', 'Muziekhuis', 'Ouderenraad'],
] as const

/** Moves the clock to that hour, in UTC, of the same day. */
export function goTo({ house, pass }: World, hour: number, minute = 0): void {
  const now = house.now()
  pass({ minutes: (hour - now.getUTCHours()) * 60 + minute - now.getUTCMinutes() })
}

/** Somebody of the district who still does things; undefined for who does not. */
export function active({ people, quiet }: District, id: string | null): Actor | undefined {
  return id === null || quiet.has(id) ? undefined : people.find(({ person }) => person === id)
}

/** Whether somebody does things and may speak for the organisation, if it is for one. */
export async function mayAct(
  district: District,
  { person, organisation }: { readonly person: string | null; readonly organisation: string | null },
): Promise<boolean> {
  if (!active(district, person) || person === null) return false
  const reader = district.world.reader(system)
  return organisation === null || maySpeakFor(reader, { person, organisation, day: dayOf(reader.now) })
}

export async function openDistrict(): Promise<District> {
  const world = await openWorld(modules)
  const people: Actor[] = []
  for (const [number, name] of names.entries()) {
    if (number === connector) people.push(await world.person(name, { role: 'connector', place: zandweerd }))
    else if (number === operator) people.push(await world.person(name, { role: 'operator' }))
    else people.push(await world.person(name))
  }
  goTo(world, 12)
  for (const [bundle, numbers] of Object.entries(rhythms)) {
    const settings = { bundle: bundle as keyof typeof rhythms, asked: true }
    for (const number of numbers) await world.as(people[number]!, ctx => chooseMail(ctx, settings))
  }
  const organisations: string[] = []
  for (const [number, name] of organisationNames.entries()) {
    organisations.push((await foundation(world, people[number]!, { name: `${name} Zandweerd` })).id)
  }
  return { world, people, organisations, quiet: new Set() }
}
