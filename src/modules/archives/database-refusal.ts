import { Refusal } from '../../platform/refusal/refusal.ts'

/** What the database says of rows that cannot stand here, as a sentence; other errors stay as they are. */
export function databaseRefusal(error: unknown): unknown {
  const { code = '', detail = '', table = '' } = error as { code?: string; detail?: string; table?: string }
  if (error instanceof Refusal || !/^2[23]\w{3}$/.test(code)) return error
  const details = { field: 'file', kind: table, what: detail }
  if (code === '23505') return new Refusal('conflict', 'archives.taken', details)
  return new Refusal('invalid', 'archives.not_fitting', details)
}
