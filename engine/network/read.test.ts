import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BadInput, createNetwork, measure, readNodes, readTies } from './index.ts'

const refused = (read: () => unknown) => {
  try {
    read()
  } catch (error) {
    if (error instanceof BadInput) return [error.line, error.message]
    throw error
  }
  return 'read'
}

describe('a file of ties', () => {
  it('has its columns in any order and case, between commas, semicolons or tabs', () => {
    const tie = { source: 'a', target: 'b', weight: 2, kind: '', since: '2024' }
    expect(readTies('source,target,weight,since\na,b,2,2024\n')).toEqual([tie])
    expect(readTies('\uFEFFWeight;Since;Target;Note;Source\r\n2;2024; b ;x;"a"\r\n')).toEqual([tie])
    expect(readTies('source\ttarget\tsince\tweight\n\na\tb\t2024\t2')).toEqual([tie])
  })

  it('may leave out what is not needed', () => {
    expect(readTies('source,target,weight\na,b\nc,d,')).toEqual([
      { source: 'a', target: 'b', weight: 1, kind: '', since: '' },
      { source: 'c', target: 'd', weight: 1, kind: '', since: '' },
    ])
    expect(readTies('source,target')).toEqual([])
  })

  it.each([
    ['', [undefined, 'There is nothing here; expected a header such as source,target,weight,kind,since.']],
    ['a,b\n1,2', [1, 'The header has no column "source"; expected source,target,weight,kind,since.']],
    ['source,target,Source', [1, 'The header has the column "source" twice.']],
    ['source,target\na,b\n\n,c', [4, 'The source of this tie is empty.']],
    ['source,target\na, ', [2, 'The target of this tie is empty.']],
    ['source,target\na,b,c', [2, 'This line has 3 fields and the header 2.']],
    ['source,target,weight\na,b,much', [2, 'The weight "much" is not a number of 0 or more.']],
    ['source,target,weight\na,b,-1', [2, 'The weight "-1" is not a number of 0 or more.']],
    ['source,target\n"a,b', [2, 'A quote (") is opened here and never closed.']],
  ])('%j is refused with its line and the reason', (text, said) => {
    expect(refused(() => readTies(text))).toEqual(said)
  })
})

describe('a file of nodes', () => {
  it('needs ids only', () => {
    expect(readNodes('label,id\nAnna,a\n')).toEqual([{ id: 'a', kind: '', label: 'Anna', organisation: '' }])
  })

  it.each([
    ['kind\nperson', [1, 'The header has no column "id"; expected id,kind,label,organisation.']],
    ['id\na\nb\na', [4, 'The node "a" stands already on line 2.']],
    ['id,kind\n,person', [2, 'The id of this node is empty.']],
  ])('%j is refused with its line and the reason', (text, said) => {
    expect(refused(() => readNodes(text))).toEqual(said)
  })
})

describe('whatever is read', () => {
  const real = readFileSync(join(import.meta.dirname, 'gold/florentine-families.edges.csv'), 'utf8')
  const marks = fc.constantFrom(',', ';', '\t', '"', '\n', '\r', '-', '\0', '__proto__', 'source', 'é', '')
  const mutated = fc
    .array(fc.tuple(fc.nat(real.length), fc.nat(4), marks), { minLength: 1, maxLength: 8 })
    .map(changes =>
      changes.reduce((text, [at, gone, mark]) => text.slice(0, at) + mark + text.slice(at + gone), real),
    )

  it('is measured or refused in words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), mutated), fc.string(), fc.boolean(), (ties, nodes, directed) => {
        const wish = { ties: [] as ReturnType<typeof readTies>, nodes: [] as ReturnType<typeof readNodes> }
        refused(() => (wish.ties = readTies(ties)))
        refused(() => (wish.nodes = readNodes(`id\n${nodes}`)))
        expect(measure(createNetwork({ ...wish, directed })).nodes).toBeGreaterThanOrEqual(wish.nodes.length)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps an id that JavaScript has its own use for', () => {
    const { measures } = measure(createNetwork({ ties: readTies('source,target\n__proto__,constructor') }))
    expect(Object.keys(measures)).toEqual(['__proto__', 'constructor'])
  })
})
