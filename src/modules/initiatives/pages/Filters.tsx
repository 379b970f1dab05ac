import type { View } from '../../../platform/http/view.ts'
import { formatNumber, wordsOf } from '../../../platform/i18n/words.ts'
import { FilterLinks, Stack } from '../../../ui/index.ts'
import { phases, wantKinds } from '../initiative.ts'
import { messages } from '../messages/messages.ts'
import type { InitiativeList } from '../show-list.ts'
import { themes } from '../themes.ts'

/** Filters that are links; a choice that leaves nothing is not shown, except the one made. */
export function Filters({ view, list }: { view: View; list: InitiativeList }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const options = [
    {
      facet: 'theme',
      label: t('initiatives.filter_theme'),
      values: themes,
      text: (value: string) => t(`initiatives.theme.${value}` as 'initiatives.theme.green'),
    },
    {
      facet: 'phase',
      label: t('initiatives.filter_phase'),
      values: phases,
      text: (value: string) => t(`initiatives.phase.${value}` as 'initiatives.phase.idea'),
    },
    {
      facet: 'need',
      label: t('initiatives.filter_need'),
      values: wantKinds,
      text: (value: string) => t(`initiatives.want.${value}` as 'initiatives.want.hands'),
    },
  ] as const
  return (
    <Stack gap="sm">
      {options.map(({ facet, label, values, text }) => {
        const chosen = list.filters[facet]
        const left = values.filter(value => list.counts[facet][value] || value === chosen)
        if (left.length === 0) return ''
        const link = (value: (typeof values)[number] | undefined) =>
          view.href(list.pathWith({ [facet]: value }))
        const all = { href: link(undefined), text: t('initiatives.all'), current: chosen === undefined }
        return (
          <FilterLinks
            label={label}
            items={[
              all,
              ...left.map(value => ({
                href: link(value),
                text: text(value),
                count: formatNumber(view.lang, list.counts[facet][value] ?? 0),
                current: value === chosen,
              })),
            ]}
          />
        )
      })}
    </Stack>
  )
}
