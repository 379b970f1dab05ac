import { hasRole, type Actor } from '../../platform/ctx/actor.ts'
import { may, signedIn, type Rights, type Rule } from '../../platform/rights.ts'
import { personsOf, type Budget, type Phase } from './budget.ts'
import type { Project } from './project.ts'

export type BudgetAction =
  'edit' | 'name_hosts' | 'move' | 'tell_idea' | 'vote' | 'print_codes' | 'enter_paper' | 'correct' | 'hide'

export type ProjectAction =
  'support' | 'reword' | 'work_out' | 'name_helper' | 'ask_merge' | 'judge' | 'tell_step' | 'hide_project'

/** What the rules look at. */
export type Judged = Pick<Budget, 'hosts' | 'areas' | 'phase' | 'isImport'>

/** A project with the budget that it belongs to. */
export interface JudgedProject {
  readonly budget: Judged
  readonly project: Pick<Project, 'owner' | 'helper' | 'state'>
}

const during =
  (...those: readonly Phase[]): Rule<Judged> =>
  (_actor, { phase, isImport }) =>
    !isImport && those.includes(phase) ? null : 'budgets.not_in_this_phase'

const isPerson = ({ person, system }: Actor, those: readonly (string | null)[]) =>
  system || (person !== null && those.includes(person))

/** Hosts; connectors of the place as long as there are none. */
const leads: Rule<Judged> = (actor, budget) => {
  const hosts = personsOf(budget, 'host')
  if (isPerson(actor, hosts)) return null
  return hosts.length === 0 && hasRole(actor, 'connector', budget.areas) ? null : 'budgets.only_hosts'
}

const leadsOrJudges: Rule<Judged> = (actor, budget) =>
  isPerson(actor, personsOf(budget, 'official')) ? null : leads(actor, budget)

const watchesPlace: Rule<Judged> = (actor, { areas }) =>
  hasRole(actor, 'moderator', areas) ? null : 'budgets.only_moderators'

/** What one may do with a budget that one may see. */
export const rights: Rights<BudgetAction, Judged> = {
  edit: [during('ideas', 'support', 'working_out', 'check'), signedIn, leads],
  name_hosts: [signedIn, leads],
  move: [
    during('ideas', 'support', 'working_out', 'check', 'voting', 'outcome', 'realisation'),
    signedIn,
    leads,
  ],
  tell_idea: [during('ideas', 'support'), signedIn],
  /** Also without an account: how one vote a person is kept, the ballot itself asks. */
  vote: [during('voting')],
  print_codes: [during('working_out', 'check', 'voting'), signedIn, leads],
  enter_paper: [during('voting'), signedIn, leadsOrJudges],
  correct: [during('outcome'), signedIn, leads],
  hide: [watchesPlace],
}

const inBudget =
  (rule: Rule<Judged>): Rule<JudgedProject> =>
  (actor, { budget }) =>
    rule(actor, budget)

const inState =
  (...those: readonly Project['state'][]): Rule<JudgedProject> =>
  (_actor, { project }) =>
    those.includes(project.state) ? null : 'budgets.not_in_this_state'

const owns: Rule<JudgedProject> = (actor, { project }) =>
  isPerson(actor, [project.owner]) ? null : 'budgets.only_owner'

const worksOnIt: Rule<JudgedProject> = (actor, { project }) =>
  isPerson(actor, [project.owner, project.helper]) ? null : 'budgets.only_owner'

const judges: Rule<JudgedProject> = (actor, { budget }) =>
  isPerson(actor, personsOf(budget, 'official')) ? null : 'budgets.only_officials'

const realises: Rule<JudgedProject> = (actor, { budget, project }) =>
  isPerson(actor, [project.owner, project.helper, ...personsOf(budget)]) ? null : 'budgets.only_owner'

/** What one may do with a project of a budget that one may see. */
export const projectRights: Rights<ProjectAction, JudgedProject> = {
  support: [inBudget(during('ideas', 'support')), inState('idea'), signedIn],
  reword: [inBudget(during('ideas', 'support', 'working_out')), inState('idea', 'project'), signedIn, owns],
  work_out: [inBudget(during('working_out')), inState('project'), signedIn, worksOnIt],
  name_helper: [
    inBudget(during('support', 'working_out')),
    inState('idea', 'project'),
    signedIn,
    inBudget(leads),
  ],
  ask_merge: [
    inBudget(during('ideas', 'support', 'working_out')),
    inState('idea', 'project'),
    signedIn,
    owns,
  ],
  judge: [inBudget(during('check')), inState('project', 'feasible', 'infeasible'), signedIn, judges],
  tell_step: [
    inBudget(during('outcome', 'realisation', 'looking_back')),
    inState('won', 'done', 'stopped'),
    signedIn,
    realises,
  ],
  hide_project: [inBudget(watchesPlace)],
}

const connects: Rule<{ areas: readonly string[] }> = (actor, { areas }) =>
  hasRole(actor, 'connector', areas) ? null : 'budgets.only_connectors'

/** Connectors of a place begin one; operators read one from a file. */
export const beginRights: Rights<'begin' | 'import', { areas: readonly string[] }> = {
  begin: [signedIn, connects],
  import: [signedIn, connects],
}

export type BudgetVerdicts = Readonly<Record<BudgetAction, boolean>>
export type ProjectVerdicts = Readonly<Record<ProjectAction, boolean>>

/** What this actor may do with it. */
export function verdictsOn(actor: Actor, thing: Judged): BudgetVerdicts {
  const actions = Object.keys(rights) as BudgetAction[]
  const verdicts = actions.map(action => [action, may(rights, { actor, action, thing }) === null])
  return Object.fromEntries(verdicts) as BudgetVerdicts
}

export function projectVerdictsOn(actor: Actor, thing: JudgedProject): ProjectVerdicts {
  const actions = Object.keys(projectRights) as ProjectAction[]
  const verdicts = actions.map(action => [action, may(projectRights, { actor, action, thing }) === null])
  return Object.fromEntries(verdicts) as ProjectVerdicts
}
