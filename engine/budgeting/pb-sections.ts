import { BadInput } from '../bad-input.ts'
import { pbRecords, type PbRecord } from './pb-records.ts'

/** A table of a `.pb` file: the names above its columns and its records. */
export interface PbTable {
  readonly columns: readonly string[]
  readonly records: readonly PbRecord[]
}

export interface PbSections {
  readonly meta: ReadonlyMap<string, { readonly value: string; readonly line: number }>
  readonly projects: PbTable
  readonly votes: PbTable
}

const NAMES = ['META', 'PROJECTS', 'VOTES'] as const
type SectionName = (typeof NAMES)[number]

/** Takes a `.pb` file apart; the sections may stand in any order and be written in capitals or not. */
export function pbSections(text: string): PbSections {
  const sections = new Map<SectionName, PbRecord[]>()
  let current: PbRecord[] | undefined
  for (const record of pbRecords(text)) {
    const name = sectionNamed(record)
    if (name && sections.has(name)) throw new BadInput(`The section ${name} stands here again.`, record.line)
    if (name) sections.set(name, (current = []))
    else if (current) current.push(record)
    else throw new BadInput('This stands before the first section; a .pb file begins with META.', record.line)
  }
  const [meta, projects, votes] = NAMES.map(name => {
    const records = sections.get(name)
    if (!records) throw new BadInput(`The section ${name} is missing.`)
    return records
  }) as [PbRecord[], PbRecord[], PbRecord[]]
  return { meta: metaOf(meta), projects: tableOf('PROJECTS', projects), votes: tableOf('VOTES', votes) }
}

function sectionNamed({ fields }: PbRecord): SectionName | undefined {
  const [first = '', ...rest] = fields
  if (rest.some(field => field.trim() !== '')) return undefined
  return NAMES.find(name => name === first.trim().toUpperCase())
}

/** A value that holds a bare separator keeps it: nothing else follows it on its line. */
function metaOf(records: readonly PbRecord[]) {
  const meta = new Map<string, { value: string; line: number }>()
  for (const { fields, line } of records) {
    const [key = '', ...value] = fields.map(field => field.trim())
    if (meta.size === 0 && key.toLowerCase() === 'key') continue
    if (meta.has(key)) throw new BadInput(`META gives ${key} a second time.`, line)
    meta.set(key, { value: value.join(';').replace(/;+$/, ''), line })
  }
  return meta
}

function tableOf(name: string, records: readonly PbRecord[]): PbTable {
  const [header, ...rest] = records
  if (!header) throw new BadInput(`The section ${name} has no line that names its columns.`)
  const columns = header.fields.map(field => field.trim())
  for (const { fields, line } of rest) {
    if (fields.slice(columns.length).some(field => field.trim() !== ''))
      throw new BadInput(`This line has ${fields.length} fields, the columns are ${columns.length}.`, line)
  }
  return { columns, records: rest }
}

/** The place of a column by its name, in capitals or not. */
export function columnNamed({ columns }: PbTable, name: string, section: string): number {
  const column = columns.findIndex(each => each.toLowerCase() === name)
  if (column < 0) throw new BadInput(`${section} has no column ${name}.`)
  return column
}
