import type { Form } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Paragraph } from '../../../ui/index.ts'
import { PlaceFirst, type Place } from '../../places/index.ts'
import { Shell } from '../../site/index.ts'
import type { FormChoices } from '../form-choices.ts'
import { messages } from '../messages/messages.ts'
import { BottleneckForm } from './BottleneckForm.tsx'

interface NewPageProps {
  view: View
  form: Form
  place: Place
  choices: FormChoices
}

export function NewPage({ view, form, place, choices }: NewPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('bottlenecks.new_title')
  const list = { text: t('bottlenecks.title'), path: `/${place.path}/knelpunten` }
  return (
    <Shell view={view} title={title} trail={[...choices.trail, list]} noindex>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('bottlenecks.new_lead')} />
      <BottleneckForm
        view={view}
        form={form}
        choices={choices}
        action={view.href(`/knelpunten/nieuw?plek=${place.code}`)}
        button={t('bottlenecks.form_send')}
        asksHits
      />
    </Shell>
  )
}

/** Asks for the place first. */
export function NowherePage({ view }: { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return <PlaceFirst view={view} title={t('bottlenecks.new_title')} text={t('bottlenecks.nowhere')} />
}
