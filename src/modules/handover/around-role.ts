import type { Thing } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import {
  coalitionsIn,
  coalitionsOfPerson,
  coalitionsWith,
  issuesFrom,
  joined,
  type Coalition,
} from '../coalitions/index.ts'
import { documentPath, documentsOf } from '../documents/index.ts'
import { askedOf, questionPath, questionsWith } from '../questions/index.ts'
import { comingTables, tablePath } from '../tables/index.ts'
import type { Role } from './role.ts'

/** Something with a page. */
export interface Entry {
  readonly title: string
  readonly path: string
}

/** Those in which the holder takes part by this role, or that came from the initiative; for a place those that run there. */
export async function coalitionsOfRole(reader: Reader, role: Role): Promise<Coalition[]> {
  if (role.kind === 'party') return coalitionsWith(reader, [role.thing.id])
  if (role.kind === 'keeping') return coalitionsIn(reader, role.id === '' ? [] : [role.id], { limit: 30 })
  if (role.kind === 'promise') return []
  const all = (await coalitionsOfPerson(reader, role.holder)).filter(({ state }) => state !== 'ended')
  const issues =
    role.kind === 'stewardship' ? await issuesFrom(reader, { kind: 'initiative', id: role.id }) : []
  const own = all.filter(coalition =>
    role.kind === 'stewardship'
      ? issues.some(({ id }) => id === coalition.issue)
      : joined(coalition).some(
          ({ person, organisation }) => person === role.holder && organisation === role.organisation,
        ),
  )
  return coalitionsWith(
    reader,
    own.map(({ id }) => id),
  )
}

/** What was asked of the holder because of this role: through the organisation or initiative, or about the place that is kept. */
export async function questionsOfRole(reader: Reader, role: Role): Promise<Entry[]> {
  const asked = await askedOf(reader, role.holder)
  const found = await questionsWith(
    reader,
    asked.map(({ question }) => question),
  )
  return found
    .filter(({ id, areas }) => {
      const via = asked.find(({ question }) => question === id)
      if (via?.via === role.thing.id) return true
      return via?.viaKind === 'person' && role.areas.some(area => areas.includes(area))
    })
    .map(question => ({ title: question.title, path: questionPath(question) }))
}

const mostTables = 20

/** Tables to come that the holder leads or is invited to: of the coalition, or where the role is. */
export async function tablesOfRole(reader: Reader, role: Role): Promise<Entry[]> {
  const coming = await comingTables(reader, { person: role.holder }, { limit: mostTables })
  return coming
    .filter(({ coalition, areas }) =>
      role.kind === 'party' ? coalition === role.thing.id : role.areas.some(area => areas.includes(area)),
    )
    .map(table => ({ title: table.title, path: tablePath(table) }))
}

const mostWithDocuments = 10

/** Documents with these things, of ten of them at most. */
export async function documentsAbout(reader: Reader, about: readonly Thing[]): Promise<Entry[]> {
  const lists = await Promise.all(
    about.slice(0, mostWithDocuments).map(thing => documentsOf(reader, thing, true)),
  )
  return lists.flat().map(document => ({ title: document.title, path: documentPath(document) }))
}
