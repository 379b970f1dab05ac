import type { PropsWithChildren } from '@kitajs/html'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Steps } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { ImportSummary } from '../import-summary.ts'

interface ImportFrameProps {
  view: View
  summary: Pick<ImportSummary, 'one' | 'place'>
  title: string
}

const stepOf = { mapping: 1, failed: 1, checking: 2, ready: 2, saving: 3, saved: 4, undone: 4 } as const

/** A page of one import: what it is, and which step this is. */
export function ImportFrame(props: PropsWithChildren<ImportFrameProps>): JSX.Element {
  const { view, summary, title, children } = props
  const { one, place } = summary
  const t = wordsOf(messages, view.lang)
  const at = stepOf[one.state]
  const steps = [
    'imports.step_file',
    'imports.step_columns',
    'imports.step_preview',
    'imports.step_saved',
  ] as const
  const trail = [
    { text: place.name, path: `/${place.path}` },
    { text: t('imports.title'), path: `/import?plek=${place.code}` },
  ]
  return (
    <Shell view={view} title={title} trail={trail} live={one.id} noindex>
      <Heading level={1} text={title} />
      <Steps
        label={t('imports.steps')}
        items={steps.map((key, step) => {
          const state = step < at ? 'done' : step === at ? 'current' : 'todo'
          return { text: t(key), state, stateText: t(`imports.step.${state}`) }
        })}
      />
      {children}
    </Shell>
  )
}
