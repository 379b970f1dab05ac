import { rmSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import type { Finding } from './check.ts'
import { checks } from './list.ts'
import { moduleOrder } from './module-order.ts'
import { behindTheWalls, brokenWalls, openDoors } from './planted/broken-walls.ts'
import { buildTree } from './planted/build-tree.ts'
import { cleanHouse, type Tree } from './planted/clean-house.ts'
import { brokenMeasures, violations } from './planted/violations.ts'
import { wallRules } from './wall-rules.ts'

const standing: string[] = []

afterEach(() => {
  for (const root of standing.splice(0)) rmSync(root, { recursive: true })
})

async function findingsOf(name: string, tree: Tree): Promise<Finding[]> {
  const root = buildTree(tree)
  standing.push(root)
  const check = checks.find(one => one.name === name)
  return check!.run(root)
}

const placeOf = ({ file, line }: Finding) => (line === undefined ? file : `${file}:${line}`)
const wallOf = ({ todo }: Finding) => /\(([a-z-]+)\)[.]/.exec(todo)?.[1]

describe('a check finds what is planted', () => {
  test.each(violations)('$check', { timeout: 30_000 }, async ({ check, plant, finds }) => {
    const findings = await findingsOf(check, { ...cleanHouse, ...plant })
    expect(findings.map(placeOf).sort()).toEqual(finds)
  })

  test('root-files', async () => {
    const { LICENSE: _, ...unlicensed } = cleanHouse
    expect(await findingsOf('root-files', unlicensed)).toEqual([
      { file: 'LICENSE', todo: 'is missing: write it' },
    ])
  })

  test('measures: each by its own rule', { timeout: 60_000 }, async () => {
    const plant = Object.fromEntries(brokenMeasures.map(([file, text]) => [file, text]))
    const findings = await findingsOf('measures', { ...cleanHouse, ...plant })
    const named = brokenMeasures.filter(([file, , rule]) =>
      findings.some(finding => finding.file === file && finding.todo.includes(rule)),
    )
    expect(named).toEqual(brokenMeasures)
  })
})

describe('a wall stops what is planted', () => {
  test.each(brokenWalls)('%s: %s %s', { timeout: 30_000 }, async (wall, file, text) => {
    const findings = await findingsOf('walls', { ...cleanHouse, ...behindTheWalls, [file]: text })
    expect(findings.filter(finding => wallOf(finding) === wall).map(({ file: found }) => found)).toEqual([
      file,
    ])
  })

  test('a module that uses a later one, for each word in the order', { timeout: 30_000 }, async () => {
    const chain = moduleOrder.map((word, at): [string, string] => {
      const next = moduleOrder[at + 1]
      return [`src/modules/${word}/index.ts`, next ? `import '../${next}/index.ts'\n` : '']
    })
    const findings = await findingsOf('walls', Object.fromEntries(chain))
    expect(findings.map(wallOf).sort()).toEqual(
      moduleOrder
        .slice(0, -1)
        .map(word => `order-of-${word}`)
        .sort(),
    )
  })

  test('a module without a place in the order', async () => {
    const findings = await findingsOf('walls', { 'src/modules/widgets/index.ts': '' })
    expect(findings).toEqual([
      { file: 'src/modules/widgets', todo: 'give it its place in checks/module-order.ts' },
    ])
  })
})

describe('all is well', () => {
  test.each(checks)('$name is silent in a clean house', { timeout: 30_000 }, async ({ name }) => {
    expect(await findingsOf(name, cleanHouse)).toEqual([])
  })

  test('the walls have doors', async () => {
    expect(await findingsOf('walls', { ...cleanHouse, ...openDoors })).toEqual([])
  })
})

describe('no check is left unproven', () => {
  test('each check has a planted violation', () => {
    const proven = new Set([...violations.map(({ check }) => check), 'measures', 'root-files', 'walls'])
    expect(checks.map(({ name }) => name).filter(name => !proven.has(name))).toEqual([])
  })

  test('each wall has a planted violation', () => {
    const proven = new Set<string | undefined>(brokenWalls.map(([wall]) => wall))
    expect(
      wallRules.map(({ name }) => name).filter(name => !name?.startsWith('order-of-') && !proven.has(name)),
    ).toEqual([])
  })
})
