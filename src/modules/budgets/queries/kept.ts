import { sql } from 'kysely'
import type { Kept } from '../../../platform/db/kept.ts'

const path = sql<string>`'/begroting/' || t.slug`
const pathOfIts = sql<string>`(select '/begroting/' || b.slug from budgets b where b.id = t.budget)`
const pathOfProject = sql<string>`(select '/begroting/' || b.slug || '/projecten/' || p.number || '-' || p.slug
  from projects p join budgets b on b.id = p.budget where p.id = t.project)`
const ownPath = sql<string>`(select '/begroting/' || b.slug || '/projecten/' || t.number || '-' || t.slug
  from budgets b where b.id = t.budget)`

/** What is kept here about a person. */
export const keptOfBudgets = [
  {
    kind: 'budgets',
    ...{ table: 'budgets', by: 'created_by', path },
    shows: ['title', 'intro', 'created_at'],
  },
  {
    kind: 'budget_hosts',
    ...{ table: 'budget_hosts', by: 'person', path: pathOfIts, page: 'budget' },
    shows: ['since'],
    file: ['role'],
  },
  {
    kind: 'budget_moves',
    ...{ table: 'budget_moves', by: 'moved_by', path: pathOfIts },
    shows: ['reason', 'moved_at'],
    file: ['to_phase'],
  },
  {
    kind: 'budget_votes',
    ...{ table: 'budget_voters', by: 'person', path: pathOfIts },
    shows: ['joined_at'],
    file: ['via'],
  },
  {
    kind: 'budget_votes_heard',
    ...{ table: 'budget_voters', by: 'hears', path: pathOfIts },
    shows: ['joined_at'],
  },
  {
    kind: 'ballot_addresses',
    ...{ table: 'ballot_addresses', by: 'email', as: 'email' },
    shows: ['email', 'asked_at'],
    file: ['lang'],
  },
  {
    kind: 'budget_outcomes',
    ...{ table: 'budget_outcomes', by: 'decided_by', path: pathOfIts },
    shows: ['correction', 'decided_at'],
  },
  {
    kind: 'projects',
    ...{ table: 'projects', by: 'created_by', path: ownPath },
    shows: ['title', 'what', 'why', 'created_at'],
  },
  {
    kind: 'projects_owned',
    ...{ table: 'projects', by: 'owner', path: ownPath, page: 'id' },
    shows: ['title', 'plan', 'updated_at'],
  },
  {
    kind: 'projects_helped',
    ...{ table: 'projects', by: 'helper', path: ownPath, page: 'id' },
    shows: ['title', 'updated_at'],
  },
  {
    kind: 'projects_supported',
    ...{ table: 'project_supporters', by: 'person', path: pathOfProject },
    shows: ['since'],
  },
  {
    kind: 'project_mergers',
    ...{ table: 'project_mergers', by: 'asked_by' },
    shows: ['asked_at'],
  },
  {
    kind: 'paper_entries',
    ...{ table: 'paper_entries', by: 'entered_by' },
    shows: ['entered_at'],
  },
  {
    kind: 'milestones',
    ...{ table: 'milestones', by: 'told_by', path: pathOfProject },
    shows: ['title', 'note', 'told_at'],
  },
] as const satisfies readonly Kept[]
