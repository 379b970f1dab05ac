import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { FilterButtons, Stack } from '../../../ui/index.ts'
import { themeName, type Theme } from '../../initiatives/index.ts'
import {
  choicesOf,
  dearest,
  facets,
  tops,
  writeFilter,
  type BallotFilter,
  type Facet,
} from '../ballot-filter.ts'
import { onBallot } from '../ballot.ts'
import { messages } from '../messages/messages.ts'
import { euros } from '../money.ts'
import type { ShownBudget } from '../show-budget.ts'

interface BallotFiltersProps {
  view: View
  shown: Pick<ShownBudget, 'projects' | 'parts'>
  filter: BallotFilter
}

/** Filters inside the form of the ballot: buttons that look like links, so that what is ticked comes along without scripts. */
export function BallotFilters({ view, shown, filter }: BallotFiltersProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const projects = onBallot(shown.projects)
  return (
    <Stack gap="sm">
      {facets.map(facet => {
        const values = choicesOf(projects, facet)
        if (values.length === 0) return ''
        return (
          <FilterButtons
            name="toon"
            label={t(`budgets.filter_${facet}`)}
            items={[undefined, ...values].map(value => ({
              value: writeFilter({ ...filter, [facet]: value }),
              text: value === undefined ? t('budgets.all') : nameOf({ view, shown }, facet, value),
              current: (filter[facet] || undefined) === value,
            }))}
          />
        )
      })}
    </Stack>
  )
}

function nameOf(
  { view, shown }: Pick<BallotFiltersProps, 'view' | 'shown'>,
  facet: Facet,
  value: string,
): string {
  const t = wordsOf(messages, view.lang)
  if (facet === 'thema') return themeName(view.lang, value as Theme)
  if (facet === 'gebied') return shown.parts.get(value) ?? value
  const top = value === dearest ? tops.at(-1) : Number(value)
  const amount = euros(view.lang, (top ?? 0) * 100)
  return t(value === dearest ? 'budgets.cost_more' : 'budgets.cost_to', { amount })
}
