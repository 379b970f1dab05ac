import { expect, test } from 'vitest'
import type { Person } from '../people/index.ts'
import { chooseCoffee, type Candidate } from './choose-coffee.ts'

const person = (id: string, more: Partial<Person> = {}): Person => ({
  ...{ id, handle: id, name: id, about: '', strengths: [], strengthCodes: [], drives: [], askMe: '' },
  ...{ languages: [], places: [], areas: [], circle: 'public', hiddenAt: null, hiddenReason: null },
  ...{ askable: true, lang: 'nl', example: false, version: 1, seenAt: null, ...more },
})
const candidate = (one: Person, more: Partial<Candidate> = {}): Candidate => ({
  ...{ person: one, keeps: false, coalition: null, initiative: null, ...more },
})
const me = person('me', { drives: ['green'], strengthCodes: ['gardening'] })
const chosen = (candidates: readonly Candidate[]) =>
  chooseCoffee(candidates, me).map(one => `${one.person.id} ${one.why.code}`)

test('a newcomer gets three people, each for another reason as long as there are', () => {
  const candidates = [
    candidate(person('a', { drives: ['green'] })),
    candidate(person('b'), { keeps: true }),
    candidate(person('c'), { keeps: true }),
    candidate(person('d'), { coalition: 'Samen' }),
    candidate(person('e', { strengthCodes: ['cooking'] })),
  ]
  expect(chosen(candidates)).toEqual(['b keeps', 'a same_drive', 'd coalition'])
})

test('where reasons are the same there are still three people', () => {
  const keepers = ['a', 'b', 'c', 'd'].map(id => candidate(person(id), { keeps: true }))
  expect(chosen(keepers)).toEqual(['a keeps', 'b keeps', 'c keeps'])
})

test('nobody is proposed who may not be asked, oneself neither, and nobody without a reason', () => {
  const shy = candidate(person('shy', { askable: false }), { keeps: true })
  expect(chosen([shy, candidate(me, { keeps: true }), candidate(person('x'))])).toEqual([])
})
