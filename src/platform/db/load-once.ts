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
  const loader = loaders.get(table) ?? loaderFor(reader, table)
  loaders.set(table, loader)
  const found = await Promise.all([...new Set(keys)].map(key => loader.load(key)))
  return found.flat() as Row[]
}

function loaderFor<Reader, Row>(reader: Reader, { load, keyOf }: Table<Reader, Row>): Loader {
  return new DataLoader(async keys => {
    const rows = Map.groupBy(await load(reader, keys), keyOf)
    return keys.map(key => rows.get(key) ?? [])
  })
}
