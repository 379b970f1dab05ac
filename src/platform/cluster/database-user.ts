import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname } from 'node:path'

export type DatabaseUser = { uid: number; gid: number }

/** PostgreSQL refuses to run as root: then it runs as the owner of its folder, at first nobody. */
export function databaseUser(folder: string): DatabaseUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const owner = statSync(folder, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return { uid: idOfNobody('-u'), gid: idOfNobody('-g') }
}

/** Whether the user may enter every folder on the way to this path, and read (or enter) the path itself. */
export function canReach(user: DatabaseUser, path: string): boolean {
  return mayUse(user, path, READ | ENTER) && foldersAbove(path).every(folder => mayUse(user, folder, ENTER))
}

const READ = 0o4
const ENTER = 0o1

function mayUse(user: DatabaseUser, path: string, rights: number): boolean {
  const { uid, gid, mode } = statSync(path)
  const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0
  return ((mode >> shift) & rights) === rights
}

function foldersAbove(path: string): string[] {
  const above = dirname(path)
  return above === path ? [] : [above, ...foldersAbove(above)]
}

function idOfNobody(option: '-u' | '-g'): number {
  return Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }))
}
