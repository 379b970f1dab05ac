/**
 * Writes db/types.ts and db/schema.sql from an empty database: `node db/generate.ts DATABASE_URL`.
 * A test says when either is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generate, PostgresDialect as Dialect } from 'kysely-codegen'
import { format, resolveConfig } from 'prettier'
import { connect } from '../src/platform/db/connect.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { dumpSchema } from './dump-schema.ts'

const folder = import.meta.dirname

/** What both files must hold for a migrated database. */
export async function generated(databaseUrl: string): Promise<Record<'types.ts' | 'schema.sql', string>> {
  const db = connect(databaseUrl, 2)
  try {
    const types = await generate({
      db,
      dialect: new Dialect(),
      defaultSchemas: ['public'],
      excludePattern: 'public.migrations',
      typeMapping: { xid8: 'string', int8: 'number', tsvector: 'string' },
    })
    const options = { ...(await resolveConfig(join(folder, 'types.ts'))), parser: 'typescript' }
    return { 'types.ts': await format(types, options), 'schema.sql': await dumpSchema(db) }
  } finally {
    await db.destroy()
  }
}

/** The files as they are now. */
export async function committed(): Promise<Record<'types.ts' | 'schema.sql', string>> {
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => '')
  return { 'types.ts': await read('types.ts'), 'schema.sql': await read('schema.sql') }
}

const databaseUrl = process.argv[2]
if (import.meta.main && databaseUrl !== undefined) {
  await migrate(databaseUrl)
  for (const [name, text] of Object.entries(await generated(databaseUrl)))
    await writeFile(join(folder, name), text)
}
