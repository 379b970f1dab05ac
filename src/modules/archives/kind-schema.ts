import { columnsTaken, type Column, type TakenShape } from '../../platform/db/archive/table-word.ts'

type Json = Readonly<Record<string, unknown>>

const simple: Readonly<Record<string, Json>> = {
  uuid: { type: 'string', format: 'uuid' },
  text: { type: 'string' },
  boolean: { type: 'boolean' },
  integer: { type: 'integer' },
  smallint: { type: 'integer' },
  bigint: { type: 'integer' },
  'double precision': { type: 'number' },
  numeric: { type: 'number' },
  date: { type: 'string', format: 'date' },
  'timestamp with time zone': { type: 'string', format: 'date-time' },
  jsonb: {},
  bytea: { type: 'string', pattern: '^\\\\x([0-9a-f]{2})*$' },
}

/** JSON Schema 2020-12 of one line. */
export function kindSchema(table: TakenShape): Json {
  const columns = columnsTaken(table)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: table.name,
    ...(table.comment !== null && { description: table.comment }),
    type: 'object',
    properties: Object.fromEntries(columns.map(column => [column.name, schemaOf(column)])),
    required: columns.map(({ name }) => name),
    additionalProperties: false,
  }
}

function schemaOf({ type, isNullable, comment }: Column): Json {
  const one = simple[type.replace('[]', '')]
  if (!one) throw new Error(`no JSON Schema is known for columns of type ${type}`)
  const schema: Json = type.endsWith('[]') ? { type: 'array', items: one } : one
  const { type: said } = schema
  return {
    ...schema,
    ...(isNullable && said !== undefined && { type: [said, 'null'] }),
    ...(comment !== null && { description: comment }),
  }
}

/** Whether a row fits in a line of a table. */
export function isFlat(table: TakenShape): boolean {
  return columnsTaken(table).every(({ type }) => !type.endsWith('[]') && type !== 'jsonb')
}

/** How rows say where they lie: a point, or an outline in a column; null when they do not. */
export function geometryOf(table: TakenShape): 'point' | 'boundary' | null {
  const has = (name: string) => columnsTaken(table).some(column => column.name === name)
  if (has('longitude') && has('latitude')) return 'point'
  return has('boundary') ? 'boundary' : null
}
