import type { Election } from './election.ts'

/**
 * Writes an election in the `.pb` format; `parseElection` of it gives the same election. Columns stay as they were read.
 * Linear in the size of the election.
 * @example
 * writeElection(parseElection(text)).startsWith('META\nkey;value\n') // true
 */
export function writeElection(election: Election): string {
  const lines = [
    ['META'],
    ['key', 'value'],
    ...election.meta,
    ['PROJECTS'],
    election.projectColumns,
    ...election.projects.map(({ fields }) => fields),
    ['VOTES'],
    election.voteColumns,
    ...election.ballots.map(({ fields }) => fields),
  ]
  return lines.map(fields => `${fields.map(written).join(';')}\n`).join('')
}

const written = (field: string) => (/[";\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)
