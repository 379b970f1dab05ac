import { describe, expect, it } from 'vitest'
import { createNetwork, dependence, inside, missing } from './index.ts'

const tied = (text: string) =>
  text.split(', ').map(pair => ({ source: pair.split('-')[0]!, target: pair.split('-')[1]! }))
const nodes = [
  { id: 'Care', kind: 'organisation', label: 'Zorg Oost' },
  { id: 'School', kind: 'organisation' },
  { id: 'Police', kind: 'organisation' },
  { id: 'garden', kind: 'initiative' },
  { id: 'ann', kind: 'person', organisation: 'Zorg Oost' },
  { id: 'bob', kind: 'person' },
  { id: 'cid', kind: 'person' },
]

describe('what ties two organisations', () => {
  it('hangs on a person who is an end of it', () => {
    const network = createNetwork({ ties: tied('ann-School'), nodes })
    expect(dependence(network)).toEqual([
      { organisations: ['Care', 'School'], ties: 1, through: 1, person: 'ann' },
    ])
  })

  it('hangs on nobody when the organisations themselves are tied', () => {
    const network = createNetwork({ ties: tied('Care-School'), nodes })
    expect(dependence(network)).toEqual([
      { organisations: ['Care', 'School'], ties: 1, through: 0, person: null },
    ])
  })

  it('hangs on a person with two positions', () => {
    const network = createNetwork({ ties: tied('bob-School, bob-Police'), nodes })
    expect(dependence(network)).toEqual([
      { organisations: ['Police', 'School'], ties: 1, through: 1, person: 'bob' },
    ])
  })

  it('counts a shared initiative once, and the person who alone brings an organisation to it', () => {
    const ties = tied('ann-garden, bob-School, bob-garden, cid-School, cid-garden, Care-School')
    expect(dependence(createNetwork({ ties, nodes }))).toEqual([
      { organisations: ['Care', 'School'], ties: 2, through: 1, person: 'ann' },
    ])
  })

  it('is no crowd: where more than 50 organisations meet, none is tied', () => {
    const many = Array.from({ length: 51 }, (_, at) => ({ id: `o${at}`, kind: 'organisation' }))
    const ties = many.map(({ id }) => ({ source: id, target: 'fair' }))
    expect(dependence(createNetwork({ ties, nodes: many }))).toEqual([])
    expect(dependence(createNetwork({ ties: ties.slice(1), nodes: many }))).toHaveLength(1225)
  })

  it('starts with what hangs on one person for the largest part', () => {
    const ties = tied('Care-School, ann-School, bob-School, bob-Police')
    expect(
      dependence(createNetwork({ ties, nodes })).map(({ person, ties: count }) => [person, count]),
    ).toEqual([
      ['bob', 1],
      ['ann', 2],
    ])
  })

  it('is nothing where nothing is known of the nodes', () => {
    expect(dependence(createNetwork({ ties: tied('a-b') }))).toEqual([])
  })
})

describe('ties that stay inside', () => {
  const ties = tied('a-b, b-c, c-d, a-x')
  const kinds = ['care', 'care', 'school', 'school'].map((kind, at) => ({ id: 'abcd'.charAt(at), kind }))

  it('are counted per kind; to a node without one is outside', () => {
    expect(Object.fromEntries(inside(createNetwork({ ties, nodes: kinds })))).toEqual({
      care: { ties: 3, inside: 1, share: 1 / 3, ei: 1 / 3 },
      school: { ties: 2, inside: 1, share: 0.5, ei: 0 },
    })
  })

  it('are counted per organisation where no node has a kind', () => {
    const known = kinds.map(({ id, kind }) => ({ id, organisation: kind }))
    expect(inside(createNetwork({ ties, nodes: known })).get('care')?.ei).toBe(1 / 3)
  })
})

describe('missing introductions', () => {
  it('are between persons where there are any', () => {
    const ties = tied('ann-Care, Care-School, School-bob, bob-garden, garden-cid')
    expect(missing(createNetwork({ ties, nodes })).map(({ between }) => between)).toEqual([
      ['bob', 'cid'],
      ['ann', 'cid'],
      ['ann', 'bob'],
    ])
  })
})
