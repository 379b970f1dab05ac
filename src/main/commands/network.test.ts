import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { run } from '../cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'network-'))
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const edges = file('edges.csv', 'target,source\nann,bob\nbob,cid\ncid,ann\ncid,dot\n')
const nodes = file('nodes.csv', 'id,kind,organisation\nann,care,North\nbob,care,South\nlone,school,\n')

/** What a command prints, what it complains of, and its exit code. */
async function told(...args: string[]) {
  const out = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const wrong = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await run(['network', ...args])
  return { out: out.mock.calls.join('\n'), wrong: wrong.mock.calls.join('\n'), code: process.exitCode ?? 0 }
}

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = 0
})

describe('knooppunt network', () => {
  it('prints the fields that others script against', async () => {
    const { out, code } = await told(edges, '--nodes', nodes, '--json')
    expect(code).toBe(0)
    const measured = JSON.parse(out) as Record<string, unknown>
    expect(measured['measures']).toHaveProperty('cid', {
      degree: 3,
      betweenness: 2,
      closeness: 0.75,
      constraint: 0.6111111111111112,
      core: 2,
      community: 1,
    })
    expect({ ...measured, measures: undefined }).toEqual({
      nodes: 5,
      edges: 4,
      components: 2,
      bridges: [['cid', 'dot']],
      cutVertices: ['cid'],
      dependence: [{ organisations: ['North', 'South'], ties: 2, through: 0, person: null }],
      inside: {
        care: { ties: 3, inside: 1, share: 1 / 3, ei: 1 / 3 },
        school: { ties: 0, inside: 0, share: 0, ei: 0 },
      },
      missing: [
        { between: ['ann', 'lone'], shortens: 4, steps: 0 },
        { between: ['bob', 'lone'], shortens: 4, steps: 0 },
        { between: ['cid', 'lone'], shortens: 4, steps: 0 },
        { between: ['dot', 'lone'], shortens: 4, steps: 0 },
        { between: ['ann', 'dot'], shortens: 1, steps: 1 },
        { between: ['bob', 'dot'], shortens: 1, steps: 1 },
      ],
      certainty: { betweenness: { sample: 0, error: 0 }, closeness: { sample: 0, error: 0 } },
    })
  })

  it('prints the same bytes for the same input, sampled too', async () => {
    const first = await told(edges, '--directed', '--sample', '5', '--seed', '3', '--json')
    vi.restoreAllMocks()
    expect(await told(edges, '--directed', '--sample', '5', '--seed', '3', '--json')).toEqual(first)
  })

  it('prints a table for people', async () => {
    const { out } = await told(edges)
    expect(out.split('\n').slice(0, 4)).toEqual([
      '4 nodes, 4 ties, 1 part',
      'betweenness exact',
      'cut off without one node: cid',
      'cut off without one tie: cid - dot',
    ])
  })

  it.each([
    [['/nowhere.csv'], '/nowhere.csv: there is no such file or folder.'],
    [[edges, '--sample', 'many'], '--sample many: this is not a whole number of 1 or more.'],
    [[edges, '--seed', '-1'], '--seed -1: this is not a whole number of 0 or more.'],
    [
      [file('bad.csv', 'source,target\na,b\n,b\n')],
      `${join(folder, 'bad.csv')}, line 3: The source of this tie is empty.`,
    ],
    [
      [edges, '--nodes', file('twice.csv', 'id\na\na\n')],
      `${join(folder, 'twice.csv')}, line 3: The node "a" stands already on line 2.`,
    ],
  ])('ends %j with exit code 2 and one sentence', async (args, sentence) => {
    expect(await told(...args)).toEqual({ out: '', wrong: sentence, code: 2 })
  })
})
