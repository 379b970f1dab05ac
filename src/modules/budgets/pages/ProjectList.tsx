import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Badge,
  type BadgeKind,
  Card,
  CardList,
  EmptyState,
  FilterLinks,
  Heading,
  MapView,
  Stack,
} from '../../../ui/index.ts'
import { mapTexts } from '../../places/index.ts'
import { writeFilter, type BallotFilter } from '../ballot-filter.ts'
import { pathOf, phases } from '../budget.ts'
import { messages } from '../messages/messages.ts'
import { euros } from '../money.ts'
import { pathOf as pathOfProject, states, type Project, type ProjectState } from '../project.ts'
import { people as howMany } from '../reasons.ts'
import type { ShownBudget } from '../show-budget.ts'

export interface ProjectFilter {
  readonly state?: ProjectState | undefined
  readonly order?: 'cost' | 'support' | undefined
}

interface ProjectListProps {
  view: View
  shown: ShownBudget
  filter: ProjectFilter
}

/** The projects of a budget, with filters that are links, and a map of those that have a point. */
export function ProjectList({ view, shown, filter }: ProjectListProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { budget } = shown
  const all = shown.projects.filter(({ state }) => filter.state === undefined || state === filter.state)
  const order = {
    cost: (a: Project, b: Project) => a.cost - b.cost,
    support: (a: Project, b: Project) => b.supporters - a.supporters,
  }
  const listed = filter.order ? all.toSorted(order[filter.order]) : all
  const isIdeas = phases.indexOf(budget.phase) < phases.indexOf('working_out')
  return (
    <Stack id="projecten">
      <Heading level={2} text={t(isIdeas ? 'budgets.ideas' : 'budgets.projects', { count: listed.length })} />
      {shown.projects.length === 0 ? (
        <EmptyState level={3} title={t('budgets.no_projects')} text={t('budgets.no_projects_text')} />
      ) : (
        <Filters view={view} shown={shown} filter={filter} />
      )}
      <ProjectMap view={view} shown={shown} state={filter.state} />
      <CardList
        layout="list"
        items={listed.map(project => (
          <ProjectCard view={view} shown={shown} project={project} />
        ))}
      />
    </Stack>
  )
}

function Filters({ view, shown, filter }: ProjectListProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const there = states.filter(state => shown.projects.some(project => project.state === state))
  const link = (state: ProjectState | undefined, order: ProjectFilter['order']) => {
    const query = new URLSearchParams()
    if (state) query.set('stand', state)
    if (order) query.set('volgorde', order)
    return view.href(`${pathOf(shown.budget)}${query.size === 0 ? '' : `?${query}`}`)
  }
  return (
    <Stack gap="sm">
      <FilterLinks
        label={t('budgets.filter_state')}
        items={[undefined, ...there].map(state => ({
          ...{ href: link(state, filter.order), current: state === filter.state },
          text: state ? t(`budgets.state_${state}`) : t('budgets.all'),
        }))}
      />
      <FilterLinks
        label={t('budgets.order')}
        items={([undefined, 'cost', 'support'] as const).map(by => ({
          ...{ href: link(filter.state, by), current: by === filter.order },
          text: t(`budgets.order_${by ?? 'number'}`),
        }))}
      />
    </Stack>
  )
}

/** Those of one state that have a point, on a map. */
export function ProjectMap({
  view,
  shown: { budget, projects },
  state,
  filter = {},
}: {
  view: View
  shown: Pick<ShownBudget, 'budget' | 'projects'>
  state?: ProjectState | undefined
  filter?: BallotFilter
}): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const isShown = (project: Project) => state === undefined || project.state === state
  if (!projects.some(project => project.latitude !== null && isShown(project))) return ''
  const query = [state === undefined ? '' : `stand=${state}`, writeFilter(filter)].filter(Boolean).join('&')
  return (
    <MapView
      assets={view.asset}
      src={view.href(`${pathOf(budget)}/kaart.json${query === '' ? '' : `?${query}`}`)}
      label={t('budgets.map', { title: budget.title })}
      texts={mapTexts(view)}
    />
  )
}

export const badgeOf: Partial<Record<ProjectState, BadgeKind>> = {
  feasible: 'info',
  infeasible: 'warning',
  won: 'positive',
  done: 'positive',
  stopped: 'warning',
}

interface ProjectCardProps {
  view: View
  shown: Pick<ShownBudget, 'budget' | 'supported'>
  project: Project
}

function ProjectCard({ view, shown, project }: ProjectCardProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { state, number, title, what, cost, supporters, placeWords } = project
  return (
    <Card
      title={`${number}. ${title}`}
      href={view.href(pathOfProject(shown.budget, project))}
      text={what.slice(0, 160)}
      badges={
        <>
          <Badge kind={badgeOf[state]} text={t(`budgets.state_${state}`)} />
          {shown.supported.includes(project.id) ? <Badge text={t('budgets.you_support')} /> : ''}
        </>
      }
      meta={
        <>
          {cost > 0 ? <span safe>{euros(view.lang, cost)}</span> : ''}
          {shown.budget.isImport ? (
            ''
          ) : (
            <span safe>{t('budgets.supported_by', { people: howMany(view.lang, supporters) })}</span>
          )}
          {placeWords === '' ? '' : <span safe>{placeWords}</span>}
        </>
      }
    />
  )
}
