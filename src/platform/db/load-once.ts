import DataLoader from 'dataloader'

interface Table<Reader, Row> {
  readonly load: (reader: Reader, keys: readonly string[]) => Promise<readonly Row[]>
  readonly keyOf: (row: Row) => string
}

type Loader = DataLoader<string, readonly unknown[]>

const loadersOf = new WeakMap<object, Map<unknown, Loader>>()

/** From here on this very reader loads nothing twice: for a page, whose parts ask for the same places and people. */
export function loadEachOnce(reader: object): void {
  loadersOf.set(reader, new Map())
}

/**
 * The rows of these keys; those of one key stay in order. For a page, what its parts ask at the same time is one statement,
 * and what one of them had is not asked again; for anybody else it is a plain query.
 */
export async function loadOnce<Reader extends object, Row>(
  reader: Reader,
  keys: readonly string[],
  table: Table<Reader, Row>,
): Promise<Row[]> {
  if (keys.length === 0) return []
  const loaders = loadersOf.get(reader)
  if (!loaders) return [...(await table.load(reader, keys))]
  const loader = loaderFor(loaders, reader, table)
  const found = await Promise.all([...new Set(keys)].map(key => loader.load(key)))
  return found.flat() as Row[]
}

/** This row was found in another way, and is the only one of its key: who asks for it by key has it. */
export function keepLoaded<Reader extends object, Row>(
  reader: Reader,
  row: Row,
  table: Table<Reader, Row>,
): void {
  const loaders = loadersOf.get(reader)
  if (loaders) loaderFor(loaders, reader, table).prime(table.keyOf(row), [row])
}

function loaderFor<Reader, Row>(
  loaders: Map<unknown, Loader>,
  reader: Reader,
  table: Table<Reader, Row>,
): Loader {
  const known = loaders.get(table)
  if (known) return known
  const load = async (keys: readonly string[]) => {
    const rows = Map.groupBy(await table.load(reader, keys), table.keyOf)
    return keys.map(key => rows.get(key) ?? [])
  }
  // After all answers of the database that came together: who goes on from one of them asks together.
  const loader: Loader = new DataLoader(load, { batchScheduleFn: setImmediate })
  loaders.set(table, loader)
  return loader
}
