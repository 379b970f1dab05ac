import type { Form } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Paragraph, type Option } from '../../../ui/index.ts'
import type { PersonsCircle } from '../../circles/index.ts'
import { PlaceSearch, type Place } from '../../places/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { InitiativeForm } from './InitiativeForm.tsx'

interface NewPageProps {
  view: View
  form: Form
  place: Place
  trail: readonly { text: string; path: string }[]
  choices: readonly Option[]
  coalitions: readonly PersonsCircle[]
}

export function NewPage({ view, form, place, trail, choices, coalitions }: NewPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('initiatives.new_title')
  const list = { text: t('initiatives.title'), path: `/${place.path}/initiatieven` }
  return (
    <Shell view={view} title={title} trail={[...trail, list]} noindex>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('initiatives.new_lead')} />
      <InitiativeForm
        view={view}
        form={form}
        choices={choices}
        coalitions={coalitions}
        action={view.href(`/initiatieven/nieuw?plek=${place.code}`)}
        button={t('initiatives.form_create')}
      />
    </Shell>
  )
}

/** Asks for the place first. */
export function NowherePage({ view }: { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('initiatives.new_title')
  return (
    <Shell view={view} title={title} noindex>
      <Heading level={1} text={title} />
      <Heading level={2} text={t('initiatives.new_nowhere')} />
      <Paragraph text={t('initiatives.new_nowhere_text')} />
      <PlaceSearch view={view} />
    </Shell>
  )
}
