import { BadInput } from '../bad-input.ts'
import { delimitedRecords, type DelimitedRecord } from '../delimited.ts'
import { CastList, type Casts, type Vote } from './casts.ts'

const NOT_STATEMENTS = new Set([
  'participant',
  'xid',
  'group-id',
  'n-comments',
  'n-votes',
  'n-agree',
  'n-disagree',
])

/**
 * Reads answers in either form Polis exports, told apart by the header: one answer a line (`votes.csv`, with `timestamp`,
 * `comment-id`, `voter-id` and `vote`; other columns are not read, without `timestamp` the order of the lines counts) or one
 * participant a line (`participants-votes.csv`, a column per statement). 1 is agree, -1 disagree, 0 pass, empty unseen.
 *
 * Linear in the text, plus sorting by time where the lines are not in that order.
 *
 * @param leftOut ids of statements that moderation left out, as `readLeftOut` finds them
 * @throws {BadInput} with the line: no header, a missing column, another number of fields, no id, a vote that is none of the three, a time that is no number
 * @example
 * readVotes('comment-id,voter-id,vote\n12,ada,1\n').statements // ['12']
 */
export function readVotes(text: string, leftOut: ReadonlySet<string> = new Set()): Casts {
  const { columns, rows } = tableIn(text)
  const list = new CastList()
  if (columns.includes('vote')) readLong(list, columns, rows)
  else readWide(list, columns, rows)
  return list.casts(leftOut)
}

/**
 * Reads `comments.csv` of a Polis export: the ids of the statements with `moderated` -1. Linear in the text.
 *
 * @throws {BadInput} with the line: no header, a missing column, another number of fields
 * @example
 * readLeftOut('comment-id,moderated\n12,1\n13,-1\n') // Set { '13' }
 */
export function readLeftOut(text: string): Set<string> {
  const { columns, rows } = tableIn(text)
  const [id, moderated] = [place(columns, 'comment-id'), place(columns, 'moderated')]
  const leftOut = new Set<string>()
  for (const { fields } of rows)
    if ((fields[moderated] as string).trim() === '-1') leftOut.add((fields[id] as string).trim())
  return leftOut
}

/**
 * Reads a grouping: columns `participant` and `group` (or `group-id`, so that `participants-votes.csv` does too). An empty
 * group is none. Linear in the text.
 *
 * @throws {BadInput} with the line: no header, a missing column, another number of fields, a participant in two groups
 * @example
 * readGroups('participant,group\nada,north\n').get('ada') // 'north'
 */
export function readGroups(text: string): Map<string, string> {
  const { columns, rows } = tableIn(text)
  const participant = place(columns, 'participant')
  const group = columns.includes('group') ? place(columns, 'group') : place(columns, 'group-id')
  const groups = new Map<string, string>()
  for (const { fields, line } of rows) {
    const [person, of] = [(fields[participant] as string).trim(), (fields[group] as string).trim()]
    if (of === '') continue
    if (groups.has(person) && groups.get(person) !== of)
      throw new BadInput(`Participant ${shown(person)} is in two groups.`, line)
    groups.set(person, of)
  }
  return groups
}

interface Table {
  readonly columns: readonly string[]
  readonly rows: Iterable<DelimitedRecord>
}

function tableIn(text: string): Table {
  const records = delimitedRecords(text, ',')
  const header = records.next()
  if (header.done === true) throw new BadInput('There is no header.', 1)
  const columns = header.value.fields.map(name => name.trim())
  return { columns, rows: whole(records, columns.length) }
}

function* whole(records: Iterable<DelimitedRecord>, width: number): Generator<DelimitedRecord> {
  for (const record of records) {
    if (record.fields.length !== width)
      throw new BadInput(
        `There are ${record.fields.length} fields here and ${width} in the header.`,
        record.line,
      )
    yield record
  }
}

function place(columns: readonly string[], name: string): number {
  const at = columns.indexOf(name)
  if (at < 0) throw new BadInput(`The header has no column "${name}".`, 1)
  return at
}

function readLong(list: CastList, columns: readonly string[], rows: Iterable<DelimitedRecord>): void {
  const [statement, voter, vote] = [
    place(columns, 'comment-id'),
    place(columns, 'voter-id'),
    place(columns, 'vote'),
  ]
  const time = columns.indexOf('timestamp')
  for (const { fields, line } of rows)
    list.add({
      participant: idIn(fields[voter] as string, 'voter-id', line),
      statement: idIn(fields[statement] as string, 'comment-id', line),
      vote: voteIn(fields[vote] as string, line),
      ...(time >= 0 && { time: timeIn(fields[time] as string, line) }),
    })
}

function readWide(list: CastList, columns: readonly string[], rows: Iterable<DelimitedRecord>): void {
  if (!columns.includes('participant'))
    throw new BadInput('The header has neither a column "vote" nor a column "participant".', 1)
  const person = place(columns, 'participant')
  const statements = [...columns.keys()].filter(at => !NOT_STATEMENTS.has(columns[at] as string))
  for (const { fields, line } of rows) {
    const participant = idIn(fields[person] as string, 'participant', line)
    for (const at of statements)
      if ((fields[at] as string).trim() !== '')
        list.add({ participant, statement: columns[at] as string, vote: voteIn(fields[at] as string, line) })
  }
}

function idIn(field: string, column: string, line: number): string {
  const id = field.trim()
  if (id === '') throw new BadInput(`There is no ${column} here.`, line)
  return id
}

const VOTES: Readonly<Record<string, Vote>> = { '1': 1, '0': 0, '-1': -1 }

function voteIn(field: string, line: number): Vote {
  const vote = Object.hasOwn(VOTES, field.trim()) ? VOTES[field.trim()] : undefined
  if (vote === undefined) throw new BadInput(`A vote is 1, -1 or 0, and not ${shown(field)}.`, line)
  return vote
}

function timeIn(field: string, line: number): number {
  const time = Number(field)
  if (field.trim() === '' || !Number.isFinite(time))
    throw new BadInput(`A timestamp is a number, and not ${shown(field)}.`, line)
  return time
}

const shown = (field: string) => JSON.stringify(field.length > 40 ? `${field.slice(0, 40)}…` : field)
