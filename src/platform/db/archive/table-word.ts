/** What becomes of a table in the archive of a place: it goes along, or it is left out for a reason. */
export type TableWord = TakenTable | LeftTable

export interface LeftTable {
  /** Why it is left out, in one English sentence of the manifest. */
  readonly left: string
}

export interface TakenTable {
  /**
   * Which rows: with an area in the place; those that other rows refer to; those of another table by a foreign key; those about
   * a thing that goes along; or the files of another table.
   */
  readonly rows:
    | 'of-the-place'
    | 'referred-to'
    | { readonly of: string }
    | { readonly about: string }
    | { readonly files: string }
  /** The kind of thing it holds, as in activities: its pages and its place in the search are made anew. */
  readonly thing?: string
  /** Whether rows that come along because something refers to them bring with them what belongs to them. */
  readonly whole?: true
  /** Only when moving house. */
  readonly moving?: true
  /** Rows that are not chosen for their area, unless moving house. */
  readonly except?: { readonly column: string; readonly values: readonly string[] }
  /** Columns that stand at their default, unless moving house or where the column has this value. */
  readonly veiled?: readonly Veil[]
  /** Columns that are left out, with the reason. */
  readonly leave?: Readonly<Record<string, string>>
  /** Columns that are left out and made anew where it is restored: a secret nobody knows, or the moment of restoring. */
  readonly anew?: Readonly<Record<string, 'secret' | 'moment'>>
  /** Columns that jobs keep up to date, so that they may differ from what is there already. */
  readonly moves?: readonly string[]
  /** Columns of the order in which rows stand in the file; the primary key when left out. */
  readonly order?: readonly string[]
  /** What is there already stays as it is. */
  readonly known?: true
  /** Rows are only added to what came along anew, never to what was there. */
  readonly withNewOnly?: true
}

interface Veil {
  readonly columns: readonly string[]
  readonly unless?: { readonly column: string; readonly is: string }
}

export type TableWords = Readonly<Record<string, TableWord>>

export function isTaken(word: TableWord | undefined): word is TakenTable {
  return word !== undefined && 'rows' in word
}

/** What the archive is made of: the tables that go along this time, each with its word and its shape. */
export function takenTables(tables: readonly Table[], words: TableWords, isMoving: boolean): TakenShape[] {
  return tables.flatMap(table => {
    const word = words[table.name]
    return isTaken(word) && (isMoving || !word.moving) ? [{ ...table, word }] : []
  })
}

export interface Column {
  readonly name: string
  /** As PostgreSQL writes it: `text[]`. */
  readonly type: string
  readonly isNullable: boolean
  /** Expression of its default. */
  readonly standard: string | null
  readonly isMadeByDatabase: boolean
  readonly comment: string | null
}

export interface ForeignKey {
  readonly columns: readonly string[]
  readonly table: string
  readonly targets: readonly string[]
}

export interface Table {
  readonly name: string
  readonly comment: string | null
  readonly columns: readonly Column[]
  /** Columns of the primary key. */
  readonly key: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
}

export interface TakenShape extends Table {
  readonly word: TakenTable
}

/** The columns that go along. */
export function columnsTaken({ columns, word }: TakenShape): readonly Column[] {
  return columns.filter(({ name }) => !(name in (word.leave ?? {})) && !(name in (word.anew ?? {})))
}

/** Those that others refer to before those that refer to them. */
export function referredFirst<T extends Table>(tables: readonly T[]): T[] {
  const left = new Map(tables.map(table => [table.name, table]))
  const ordered: T[] = []
  while (left.size > 0) {
    const free = [...left.values()].filter(({ name, foreignKeys }) =>
      foreignKeys.every(key => key.table === name || !left.has(key.table)),
    )
    if (free.length === 0)
      throw new Error(`tables refer to each other in a ring: ${[...left.keys()].join(', ')}`)
    for (const table of free) left.delete(table.name)
    ordered.push(...free)
  }
  return ordered
}
