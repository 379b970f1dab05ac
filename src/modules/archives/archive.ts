/** An archive that is made here (`out`) or that was brought here (`in`). */
export interface Archive {
  readonly id: string
  readonly way: 'out' | 'in'
  /** Code of the place; null while nobody knows what is in the file. */
  readonly place: string | null
  readonly withAddresses: boolean
  readonly fileName: string
  readonly state: 'waiting' | 'running' | 'ready' | 'failed'
  readonly rowsDone: number
  readonly rowsTotal: number
  /** In bytes. */
  readonly size: number
  /** Key of the sentence why it failed, with what fills it. */
  readonly problem: string | null
  readonly problemDetails: Readonly<Record<string, string | number>>
  readonly madeAt: Date
  readonly expiresAt: Date
}

export const daysKept = 7
export const mostBytes = 2 * 1024 ** 3
/** Of one part in the database. */
export const partBytes = 1024 * 1024

export const pathOf = ({ id }: Pick<Archive, 'id'>) => `/beheer/archief/${id}`

export function isDone({ state }: Archive): boolean {
  return state === 'ready' || state === 'failed'
}
