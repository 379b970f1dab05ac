import fc, { type Arbitrary } from 'fast-check'

/** As much of JSON Schema as our documents use. */
export interface JsonSchema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly format?: string
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly prefixItems?: readonly JsonSchema[]
  readonly default?: unknown
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly maximum?: number
  readonly multipleOf?: number
  readonly minItems?: number
  readonly maxItems?: number
}

export type Components = Readonly<Record<string, JsonSchema>>

/** Values that fit the schema. */
export function fitting(schema: JsonSchema, components: Components): Arbitrary<unknown> {
  if (schema.$ref !== undefined)
    return fitting(components[schema.$ref.split('/').at(-1) ?? ''] ?? {}, components)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.const !== undefined) return fc.constant(schema.const)
  const among = schema.anyOf ?? schema.oneOf
  if (among) return fc.oneof(...among.map(one => fitting(one, components)))
  const { type } = schema
  if (Array.isArray(type)) return fc.oneof(...type.map(one => fitting({ ...schema, type: one }, components)))
  if (type === 'string') return text(schema)
  if (type === 'integer' || type === 'number') return number(schema)
  if (type === 'boolean') return fc.boolean()
  if (type === 'null') return fc.constant(null)
  if (type === 'array') return list(schema, components)
  return record(schema, components)
}

/** In steps of `multipleOf`; a hundred steps are enough. */
function number({ type, multipleOf = 1, ...bounds }: JsonSchema): Arbitrary<number> {
  const { minimum = 0, exclusiveMinimum = minimum - 1, maximum = 100 } = bounds
  const from = Math.max(minimum, exclusiveMinimum + multipleOf)
  if (type === 'number' && multipleOf === 1) return fc.double({ min: from, max: maximum, noNaN: true })
  const steps = Math.min(100, Math.floor((maximum - from) / multipleOf))
  return fc.integer({ min: 0, max: steps }).map(step => from + step * multipleOf)
}

function text({ format, pattern, minLength = 0, maxLength = 40 }: JsonSchema): Arbitrary<string> {
  if (format === 'uuid') return fc.uuid({ version: 7 })
  if (format === 'uri') return fc.webUrl({ validSchemes: ['https'] })
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern))
  const characters = fc.array(fc.constantFrom(...letters), {
    minLength,
    maxLength: Math.max(minLength, Math.min(maxLength, mostLetters)),
  })
  return characters.map(made => made.join(''))
}

/** No spaces, for those at the ends do not count. */
const letters = [...'abcé漢👩ß<\'"%\\']
const mostLetters = 150

function list({ prefixItems, items = {}, minItems = 0, maxItems = 3 }: JsonSchema, components: Components) {
  if (prefixItems) return fc.tuple(...prefixItems.map(one => fitting(one, components)))
  return fc.array(fitting(items, components), {
    minLength: minItems,
    maxLength: Math.max(minItems, Math.min(maxItems, 3)),
  })
}

function record({ properties = {}, required = [] }: JsonSchema, components: Components) {
  const values = Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, fitting(value, components)]),
  )
  return fc.record(values, { requiredKeys: required.filter(name => name in values) })
}

/** What attackers and broken programs send where a text is expected. */
export const hostileText = fc.oneof(
  fc.constantFrom(
    ...['', ' ', '\0', '\u202e', '\ud800', '%00', '%', '../../etc/passwd', "' or 1=1 --", '{"$ne":null}'],
    ...['<script>alert(1)</script>', 'NaN', '-1', '1e309', '99999999999999999999', 'null', 'x'.repeat(5000)],
    ...['00000000-0000-7000-8000-000000000000', '0_00000000-0000-7000-8000-000000000000'],
    ...['99999999999999_ffffffff-ffff-ffff-ffff-ffffffffffff', 'WK015003', "$1'); drop table people; --"],
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

/** Any JSON, also where keys mean something to JavaScript. */
export const hostileValue: Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom<unknown>(null, 1e308, -0, [], {}, [[[]]], { constructor: {} }),
)
