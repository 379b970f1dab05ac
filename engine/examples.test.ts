import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { readDutchLexicon } from '../data/lexicon/read-lexicon.ts'
import * as budgeting from './budgeting/index.ts'
import * as network from './network/index.ts'
import * as opinions from './opinions/index.ts'
import * as similarity from './similarity/index.ts'
import * as text from './text/index.ts'

const doors: Record<string, Record<string, unknown>> = { budgeting, network, opinions, similarity, text }
const dutch = text.createDutch(readDutchLexicon())

const election = `META
key;value
budget;100
vote_type;approval
PROJECTS
project_id;cost;selected
a;60;1
b;60;0
c;40;1
VOTES
voter_id;vote
1;a
2;a
3;a
4;b
5;c
6;c`

/** What an example may use without making it: an election, as text and read; a Dutch lexicon; a collection of no documents. */
const given = {
  text: election,
  election: budgeting.parseElection(election),
  readDutchLexicon,
  dutch,
  idf: similarity.createIdf([]),
}

type Example = { door: string; name: string; code: string }

/** Every exported function of a door that has an example, and the example. */
function examplesOf(door: string): Example[] {
  return globSync(`${door}/**/*.ts`, { cwd: import.meta.dirname }).flatMap(file => {
    const code = readFileSync(join(import.meta.dirname, file), 'utf8')
    const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true)
    return source.statements.filter(ts.isFunctionDeclaration).flatMap(statement => {
      const name = statement.name?.text ?? ''
      if (doors[door]?.[name] === undefined) return []
      return ts
        .getJSDocTags(statement)
        .filter(({ tagName }) => tagName.text === 'example')
        .map(tag => ({ door, name, code: ts.getTextOfJSDocComment(tag.comment) ?? '' }))
    })
  })
}

/** The results an example states: each statement that is an expression with a comment behind it. */
function statedIn(code: string): { code: string; stated: string[] } {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true)
  const stated: string[] = []
  const lines = source.statements.map(statement => {
    const said = /^;?[ \t]*\/\/ (.+)/.exec(code.slice(statement.end))?.[1]
    const line = statement.getText(source)
    if (!ts.isExpressionStatement(statement) || said === undefined) return line
    stated.push(said)
    return `results.push(${line})`
  })
  return { code: lines.join('\n'), stated }
}

function evaluate(code: string, scope: Record<string, unknown>): unknown {
  const run = runInThisContext(`(({ ${Object.keys(scope).join(', ')} }) => { { ${code} } })`) as (
    names: Record<string, unknown>,
  ) => unknown
  return run(scope)
}

/** `Uint32Array [1, 2]` and `Set { 1 }` are how Node prints them; words behind a value are for people. */
function valueOf(said: string): unknown {
  const code = said.replace(/^(\w+Array) (\[.*\])$/, '$1.from($2)').replace(/^Set \{(.*)\}$/, 'new Set([$1])')
  for (const part of [
    code,
    ...[...code.matchAll(/[,;:] /g)].map(({ index }) => code.slice(0, index)).reverse(),
  ]) {
    try {
      return evaluate(`return ${part.startsWith('{') ? `(${part})` : part}`, {})
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  throw new SyntaxError(`No value is stated in: ${said}`)
}

/** Numbers are rounded to the decimals that are stated. */
function rounded(found: unknown, stated: unknown): unknown {
  if (typeof found === 'number' && typeof stated === 'number') {
    const decimals = String(stated).split('.')[1]?.length ?? 0
    return Number(found.toFixed(Math.min(decimals, 100)))
  }
  if (Array.isArray(found) && Array.isArray(stated))
    return found.map((one, at) => rounded(one, stated[at] as unknown))
  if (found === null || stated === null || typeof found !== 'object' || typeof stated !== 'object')
    return found
  if (ArrayBuffer.isView(found) || found instanceof Map || found instanceof Set) return found
  const shown = stated as Record<string, unknown>
  return Object.fromEntries(Object.entries(found).map(([name, value]) => [name, rounded(value, shown[name])]))
}

function expectAsStated(example: string, names: Record<string, unknown>): void {
  const { code, stated } = statedIn(example)
  const results: unknown[] = []
  evaluate(code, { ...names, results })
  const expected = stated.map(valueOf)
  expect(results.map((result, at) => rounded(result, expected[at]))).toEqual(expected)
}

describe.each(Object.keys(doors))('%s', door => {
  it.each(examplesOf(door))('$name gives what its example says', ({ code }) => {
    expectAsStated(code, { ...given, ...doors[door] })
  })

  it('has an example with every function', () => {
    const functions = Object.entries(doors[door] ?? {})
      .filter(([name, value]) => typeof value === 'function' && name !== 'BadInput')
      .map(([name]) => name)
    const shown = new Set(examplesOf(door).map(({ name }) => name))
    expect(functions.filter(name => !shown.has(name))).toEqual([])
  })
})

describe('README.md', () => {
  const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')
  const blocks = [...readme.matchAll(/```js\n([^]*?)```/g)].map(([, code = '']) => code)

  it.each(blocks)('gives what it says: %s', block => {
    const code = block.replace(/^import .*$/gm, '')
    expectAsStated(code, Object.assign({}, ...Object.values(doors)) as Record<string, unknown>)
  })
})
