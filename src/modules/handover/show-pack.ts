import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Things } from '../../platform/thing.ts'
import { peopleWith } from '../people/index.ts'
import { findPeople } from './find-people.ts'
import type { Handover } from './handover.ts'
import { noteFromBefore } from './keep-note.ts'
import { noteOf } from './queries/notes.ts'
import { roleToRead } from './role-to-read.ts'
import type { Role } from './role.ts'
import { writePack, type Pack } from './write-pack.ts'

export interface ShownPack {
  readonly role: Role
  readonly pack: Pack
  /** Whether the reader holds it; else the reader takes it over. */
  readonly isOwn: boolean
  readonly holder: string
  /** What runs, with the name of the successor. */
  readonly handover: Handover | undefined
  readonly successor: string
  /** What the holder would tell a successor, and what the one before told the holder. */
  readonly note: string
  readonly noteBefore: string
  /** Who was looked for as successor. */
  readonly query: string
  readonly found: readonly { id: string; name: string }[]
}

/** The pack of a role for its holder, and for who takes it over after saying yes; for everybody else it is not there. */
export async function showPack(
  reader: Reader,
  things: Things,
  { key, query }: { key: string; query: string },
): Promise<ShownPack> {
  const { role, roles, isOwn, handover } = await roleToRead(reader, key)
  const found = await findPeople(reader, query)
  const names = await peopleWith(reader, [role.holder, handover?.successor ?? ''].filter(Boolean))
  const nameOf = (id: string | null | undefined) => names.find(one => one.id === id)?.name ?? ''
  return {
    ...{ role, handover, query, found, isOwn },
    ...{ holder: nameOf(role.holder), successor: nameOf(handover?.successor) },
    pack: await writePack(reader, things, { role, roles }),
    note: await noteOf(reader, role, role.holder),
    noteBefore: await noteFromBefore(reader, role),
  }
}
