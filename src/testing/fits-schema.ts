import functions from '@stoplight/spectral-functions'
import type { Components, JsonSchema } from './from-schema.ts'

type Context = Parameters<typeof functions.schema>[2]

const inventory = {}
const context = { path: [], document: {}, documentInventory: inventory, rule: {} } as unknown as Context

/** Says what does not fit; the schemas are compiled once. */
export function schemaJudge(components: Components) {
  const whole = new Map<JsonSchema, object>()
  return (value: unknown, schema: JsonSchema): string[] => {
    const known = whole.get(schema) ?? { ...schema, components: { schemas: components } }
    whole.set(schema, known)
    const options = { schema: known, dialect: 'draft2020-12' as const }
    // Only functions of rules that read other files answer later.
    const found = functions.schema(value, options, context) as { message: string }[] | undefined
    return (found ?? []).map(({ message }) => message)
  }
}
