import { expect, it } from 'vitest'
import { visitor } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import { casesOf, somebody, thoseWho } from '../../testing/actors.ts'
import { apeldoorn, deventer, zandweerd } from '../../testing/places.ts'
import { phases, type Phase } from './budget.ts'
import { projectRights, rights, type BudgetAction, type Judged, type ProjectAction } from './rights.ts'

const actors = {
  visitor,
  member: somebody('mia'),
  owner: somebody('sam'),
  helper: somebody('ton'),
  official: somebody('gea'),
  host: somebody('vera'),
  connector: somebody('ans', 'connector', deventer),
  'connector elsewhere': somebody('piet', 'connector', apeldoorn),
  moderator: somebody('mo', 'moderator', deventer),
  operator: somebody('oscar', 'operator'),
}

const hosts = [
  { person: 'vera', role: 'host' as const },
  { person: 'gea', role: 'official' as const },
]
const base: Omit<Judged, 'phase'> = { hosts, areas: [zandweerd, deventer], isImport: false }
type State = Phase | 'imported' | 'without hosts'
const states = Object.fromEntries(
  [...phases, 'imported', 'without hosts'].map(state => [
    state,
    {
      ...base,
      phase: phases.find(phase => phase === state) ?? 'voting',
      isImport: state === 'imported',
      hosts: state === 'without hosts' ? [] : hosts,
    },
  ]),
) as unknown as Record<State, Judged>

const everybody = Object.keys(actors)
const signedIn = everybody.slice(1)
const watchers = ['moderator', 'operator']
const early = ['ideas', 'support', 'working_out', 'check'] as const

/** These in these states, nobody in the others. */
function only(those: readonly State[], allowed: readonly string[]): Record<State, readonly string[]> {
  const all = Object.keys(states) as State[]
  return Object.fromEntries(all.map(state => [state, those.includes(state) ? allowed : []])) as Record<
    State,
    readonly string[]
  >
}
const always = (allowed: readonly string[]) => only(Object.keys(states) as State[], allowed)
const unhosted = { 'without hosts': ['connector', 'operator'] }

const table: Record<BudgetAction, Record<State, readonly string[]>> = {
  edit: only(early, ['host']),
  name_hosts: { ...always(['host']), ...unhosted },
  move: { ...only([...early, 'voting', 'outcome', 'realisation'], ['host']), ...unhosted },
  tell_idea: only(['ideas', 'support'], signedIn),
  vote: only(['voting', 'without hosts'], everybody),
  print_codes: { ...only(['working_out', 'check', 'voting'], ['host']), ...unhosted },
  enter_paper: { ...only(['voting'], ['official', 'host']), ...unhosted },
  correct: only(['outcome'], ['host']),
  hide: always(watchers),
}

it.each(casesOf(table))('$action a budget, $state: $allowed', ({ action, state, allowed }) => {
  expect(thoseWho(actors, actor => may(rights, { actor, action, thing: states[state] }))).toEqual(allowed)
})

/** A project is in the state that fits each phase. */
const stateIn: Record<State, 'idea' | 'project' | 'feasible' | 'won'> = {
  ...{ ideas: 'idea', support: 'idea', working_out: 'project', check: 'project', voting: 'feasible' },
  ...{
    outcome: 'won',
    realisation: 'won',
    looking_back: 'won',
    imported: 'won',
    'without hosts': 'feasible',
  },
}

const ofProjects: Record<ProjectAction, Record<State, readonly string[]>> = {
  support: only(['ideas', 'support'], signedIn),
  reword: only(['ideas', 'support', 'working_out'], ['owner']),
  work_out: only(['working_out'], ['owner', 'helper']),
  name_helper: only(['support', 'working_out'], ['host']),
  ask_merge: only(['ideas', 'support', 'working_out'], ['owner']),
  judge: only(['check'], ['official']),
  tell_step: only(['outcome', 'realisation', 'looking_back'], ['owner', 'helper', 'official', 'host']),
  hide_project: always(watchers),
}

it.each(casesOf(ofProjects))('$action a project, $state: $allowed', ({ action, state, allowed }) => {
  const project = { owner: 'sam', helper: 'ton', state: stateIn[state] }
  const thing = { budget: states[state], project }
  expect(thoseWho(actors, actor => may(projectRights, { actor, action, thing }))).toEqual(allowed)
})
