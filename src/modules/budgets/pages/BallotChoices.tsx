import type { Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { formatNumber, wordsOf } from '../../../platform/i18n/words.ts'
import { Checkboxes, Paragraph, TextField } from '../../../ui/index.ts'
import { isShownBy, type BallotFilter } from '../ballot-filter.ts'
import { onBallot, roomOn, usedBy, type Lines } from '../ballot.ts'
import type { Budget } from '../budget.ts'
import { messages } from '../messages/messages.ts'
import { euros } from '../money.ts'
import type { Project } from '../project.ts'
import type { ShownBudget } from '../show-budget.ts'

interface BallotChoicesProps {
  view: View
  shown: Pick<ShownBudget, 'budget' | 'projects'>
  form: FormState
  lines: Lines
  /** Which projects are looked at; what was chosen among the others stays. */
  filter?: BallotFilter
}

/** The projects to tick or to give points, and what it adds up to; the total follows while ticking where scripts run. */
export function BallotChoices({ view, shown, lines, filter = {} }: BallotChoicesProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { budget } = shown
  const all = onBallot(shown.projects)
  const projects = all.filter(project => isShownBy(filter, project))
  const hidden = all.filter(project => project.id in lines && !projects.includes(project))
  const used = usedBy(budget, all, lines)
  return (
    <tag
      of="kp-total"
      unit={budget.ballot === 'within' ? 'euros' : 'count'}
      weights={JSON.stringify(weightsOf(budget, all))}
      says={t(`budgets.total_${saysOf(budget)}`, { used: '{used}', room: '{room}' })}
      room={String(roomOn(budget) ?? '')}
    >
      {budget.ballot === 'points' ? (
        projects.map(({ id, number, title, cost, what }) => (
          <TextField
            name={`punten_${number}`}
            type="number"
            label={`${number}. ${title} – ${euros(view.lang, cost)}`}
            hint={what.slice(0, 160)}
            value={lines[id] === undefined ? '' : String(lines[id])}
            min="0"
            max={String(budget.ballotMost ?? 0)}
            inputmode="numeric"
            short
          />
        ))
      ) : (
        <Checkboxes
          name="kies"
          label={t('budgets.choose')}
          values={projects.filter(({ id }) => id in lines).map(({ number }) => String(number))}
          options={projects.map(({ number, title, cost, what }) => ({
            ...{ value: String(number), text: `${number}. ${title} – ${euros(view.lang, cost)}` },
            hint: what.slice(0, 160),
          }))}
        />
      )}
      <OutOfSight isPoints={budget.ballot === 'points'} hidden={hidden} lines={lines} />
      {hidden.length === 0 ? (
        ''
      ) : (
        <Paragraph
          kind="small"
          text={t('budgets.also_chosen', { projects: hidden.map(({ title }) => title).join(', ') })}
        />
      )}
      <div class="kp-total" role="status">
        <Paragraph text={totalText(view, budget, used)} />
      </div>
    </tag>
  )
}

/** What was chosen and is not looked at now. */
function OutOfSight({
  isPoints,
  hidden,
  lines,
}: Pick<BallotChoicesProps, 'lines'> & { isPoints: boolean; hidden: readonly Project[] }): JSX.Element {
  return (
    <>
      {hidden.map(({ id, number }) => (
        <input
          type="hidden"
          name={isPoints ? `punten_${number}` : 'kies'}
          value={String(isPoints ? lines[id] : number)}
        />
      ))}
    </>
  )
}

function totalText(view: View, budget: Budget, used: number): string {
  const show = (value: number) =>
    budget.ballot === 'within' ? euros(view.lang, value) : formatNumber(view.lang, value)
  const t = wordsOf(messages, view.lang)
  return t(`budgets.total_${saysOf(budget)}`, { used: show(used), room: show(roomOn(budget) ?? 0) })
}

function saysOf({ ballot }: Pick<Budget, 'ballot'>) {
  return ballot === 'approve'
    ? 'any'
    : ballot === 'within'
      ? 'money'
      : ballot === 'points'
        ? 'points'
        : 'most'
}

/** What each tick weighs, by number; points weigh themselves. */
function weightsOf({ ballot }: Budget, projects: readonly Project[]): Record<string, number> {
  if (ballot === 'points') return {}
  return Object.fromEntries(projects.map(({ number, cost }) => [number, ballot === 'within' ? cost : 1]))
}
