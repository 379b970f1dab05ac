import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { budgetCommand } from './budget.ts'
import { WrongInput } from './given.ts'

const election =
  'META\nkey;value\nbudget;90\nvote_type;approval\nrule;greedy\nPROJECTS\nproject_id;cost;name;selected\n' +
  'a;30;"Plein; groen";1\nb;60;Brug;1\nc;40;Toren;0\nVOTES\nvoter_id;vote\n1;a,b\n2;b\n3;c\n'
const file = join(mkdtempSync(join(tmpdir(), 'budget-')), 'wijk.pb')

afterEach(() => vi.restoreAllMocks())

/** What the command prints. */
async function budget(text: string, ...options: string[]): Promise<string> {
  writeFileSync(file, text)
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  log.mockClear()
  const program = new Command().exitOverride().addCommand(budgetCommand().exitOverride())
  await program.parseAsync(['budget', file, ...options], { from: 'user' })
  return log.mock.calls.flat().join('\n')
}

describe('knooppunt budget', () => {
  it('answers as JSON with who is funded, why, and how fair it is', async () => {
    expect(JSON.parse(await budget(election, '--json'))).toMatchObject({
      rule: 'equal-shares',
      utility: 'cost',
      completion: 'none',
      ties: 'votes',
      budget: 90,
      cost: 60,
      selected: ['b'],
      rounds: [{ project: 'b', paid: 30, left: 30 }],
    })
  })

  it('compares with the official outcome when asked', async () => {
    const printed = await budget(election, '--rule', 'greedy', '--against-official', '--json')
    expect((JSON.parse(printed) as { official: unknown }).official).toEqual({
      rule: 'greedy',
      selected: ['a', 'b'],
      otherwise: [],
      same: true,
      onlyHere: [],
      onlyOfficial: [],
    })
  })

  it('prints a line per project for people', async () => {
    expect(await budget(election, '--rule', 'greedy')).toContain(
      'no   c  number 3 with 1, 40 more than was left; 2 more would have been enough',
    )
  })

  it('gives the same bytes for the same input', async () => {
    expect(await budget(election, '--json')).toBe(await budget(election, '--json'))
  })

  it('names the file, the line and the reason of what it cannot read', async () => {
    await expect(budget(election.replace('40', 'veel'))).rejects.toThrow(
      new WrongInput(`${file}, line 10: The cost "veel" is no amount.`),
    )
    await expect(budget(election.replace(';selected', ''), '--against-official')).rejects.toThrow(WrongInput)
  })

  it('refuses a rule it does not know', async () => {
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
    await expect(budget(election, '--rule', 'lottery')).rejects.toThrow('Allowed choices are')
  })

  it('answers broken files with an outcome or a sentence', async () => {
    const piece = fc.constantFrom(';', '"', ',', '\n', '-1', 'VOTES\n', 'x', '')
    await fc.assert(
      fc.asyncProperty(fc.nat(election.length), fc.nat(40), piece, async (from, length, insert) => {
        const broken = election.slice(0, from) + insert + election.slice(from + length)
        const failure = await budget(broken, '--completion', 'add1-greedy', '--json').then(
          () => undefined,
          (error: unknown) => error,
        )
        if (failure !== undefined) expect(failure).toBeInstanceOf(WrongInput)
      }),
      { seed: 1, numRuns: 300 },
    )
  })
})
