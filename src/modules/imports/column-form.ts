import { z } from 'zod'
import { phases } from '../initiatives/index.ts'
import { fields } from './fields.ts'

const Column = z.string().max(300).catch('')
const Phase = z.enum(phases).catch('running')

/** What the form of the columns sends: per field the name of a column, empty for none. */
export const Columns = z.record(z.string(), z.unknown()).transform(sent => ({
  phase: Phase.parse(sent['default_phase']),
  mapping: Object.fromEntries(fields.map(field => [field, Column.parse(sent[field])])),
}))
