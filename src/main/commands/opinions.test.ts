import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { opinionsCommand } from './opinions.ts'

/** Twelve people in two camps: the even ones agree with even statements, the odd ones with odd statements. */
const votes = Array.from({ length: 12 }, (_, person) =>
  Array.from(
    { length: 10 },
    (__, statement) => `${statement},${person},${person % 2 === statement % 2 ? 1 : -1}\n`,
  ).join(''),
).join('')

function folder(files: Record<string, string>): string {
  const path = mkdtempSync(join(tmpdir(), 'opinions-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
  return path
}

const header = 'comment-id,voter-id,vote\n'
const conversation = () =>
  folder({
    'votes.csv': `${header}${votes}10,0,1\n`,
    'comments.csv': 'comment-id,moderated\n10,-1\n',
    'groups.csv': `participant,group\n${Array.from({ length: 12 }, (_, at) => `${at},${at < 6 ? 'low' : 'high'}\n`).join('')}`,
  })

async function said(...args: string[]): Promise<string> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const quiet = { writeErr: () => undefined, writeOut: () => undefined }
  const program = new Command().exitOverride().configureOutput(quiet)
  program.addCommand(opinionsCommand().exitOverride().configureOutput(quiet))
  await program.parseAsync(['opinions', ...args], { from: 'user' })
  return String(log.mock.calls[0]?.[0])
}

afterEach(() => vi.restoreAllMocks())

interface Shown {
  readonly stage: string
  readonly statements: number
  readonly groups: { id: string; size: number; members: string[] }[]
}

describe('knooppunt opinions', () => {
  it('prints the fields that others script against', async () => {
    const answer = JSON.parse(await said(conversation(), '--json')) as Shown
    expect(Object.keys(answer)).toEqual([
      'participants',
      'statements',
      'votes',
      'pca',
      'stage',
      'groups',
      'positions',
      'groupAwareConsensus',
      'consensus',
      'divisive',
      'uncertainty',
    ])
    expect([answer.stage, answer.statements]).toEqual(['groups', 10])
    expect(answer.groups.map(({ members }) => members)).toEqual([
      ['0', '2', '4', '6', '8', '10'],
      ['1', '3', '5', '7', '9', '11'],
    ])
  })

  it('says the same byte for byte twice', async () => {
    const path = conversation()
    expect(await said(path, '--json', '--seed', '7')).toBe(await said(path, '--json', '--seed', '7'))
  })

  it('reports on a grouping that is given', async () => {
    const path = conversation()
    const answer = JSON.parse(await said(path, '--json', '--groups', join(path, 'groups.csv'))) as Shown
    expect(answer.groups.map(({ id, size }) => [id, size])).toEqual([
      ['low', 6],
      ['high', 6],
    ])
  })

  it('prints lines for people, from a file alone, with base clusters', async () => {
    const lines = await said(join(conversation(), 'votes.csv'), '--clusters', 'polis')
    expect(lines.split('\n').slice(0, 2)).toEqual([
      '12 participants, 11 statements, 121 votes',
      'Stage: groups, stability 100 %',
    ])
  })

  it.each([
    [{ 'notes.txt': '' }, ': there is no votes.csv and no participants-votes.csv in this folder.'],
    [{ 'votes.csv': `${header}1,2,5\n` }, '/votes.csv, line 2: A vote is 1, -1 or 0, and not "5".'],
    [
      { 'votes.csv': header, 'comments.csv': 'comment-id\n' },
      '/comments.csv, line 1: The header has no column "moderated".',
    ],
  ])('%j is refused in one sentence', async (files, reason) => {
    const path = folder(files)
    await expect(said(path)).rejects.toThrow(`${path}${reason}`)
  })

  it('a file that is not there is refused with its name', async () => {
    await expect(said('/nowhere/votes.csv')).rejects.toThrow(
      '/nowhere/votes.csv: there is no such file or folder.',
    )
  })

  it.each([[['--seed', 'one']], [['--clusters', 'other']]])('%j is wrong use', async flags => {
    await expect(said(conversation(), ...flags)).rejects.toMatchObject({ name: 'CommanderError' })
  })
})
