import type { Reader } from '../../platform/ctx/ctx.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import type { TakesPart } from '../organisations/index.ts'
import type { ProfileRole } from '../people/index.ts'
import { isGoingOn, pathOf, type Initiative } from './initiative.ts'
import { messages } from './messages/messages.ts'
import { initiativesWith } from './queries/find.ts'
import { partiedBy, stewardedBy } from './queries/involved.ts'

const role = {
  nl: wordsOf(messages, 'nl')('initiatives.role_steward'),
  en: wordsOf(messages, 'en')('initiatives.role_steward'),
}

/** What these people are stewards of, as their profiles show it: what goes on and the reader may see. */
export async function stewardRolesOf(reader: Reader, persons: readonly string[]): Promise<ProfileRole[]> {
  if (persons.length === 0) return []
  const stewarded = (await stewardedBy(reader, persons)).filter(isGoingOn)
  return stewarded.flatMap(initiative => {
    const { id, title, stewards } = initiative
    const shown = { role, at: title, path: pathOf(initiative), object: id, until: null }
    return stewards.filter(one => persons.includes(one)).map(person => ({ person, ...shown }))
  })
}

/** What these organisations are a party in, as their pages show it: what the reader may see. */
export async function partiesShownOf(reader: Reader, organisations: readonly string[]): Promise<TakesPart[]> {
  if (organisations.length === 0) return []
  const held = await partiedBy(reader, organisations)
  const seen = await seenOf(reader, held)
  return held.flatMap(({ organisation, initiative }) => {
    const found = seen.get(initiative)
    if (!found) return []
    const { title, id, stewards } = found
    return [{ organisation, title, path: pathOf(found), object: id, stewards }]
  })
}

async function seenOf(
  reader: Reader,
  held: readonly { initiative: string }[],
): Promise<Map<string, Initiative>> {
  const ids = [...new Set(held.map(({ initiative }) => initiative))]
  return new Map((await initiativesWith(reader, ids)).map(initiative => [initiative.id, initiative]))
}
