import type { Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, FileField, Form, FormActions, Heading, Paragraph, TextField } from '../../../ui/index.ts'
import type { PersonsCircle } from '../../circles/index.ts'
import { PlaceFirst, type Place } from '../../places/index.ts'
import { fieldsOf, formErrors, Shell } from '../../site/index.ts'
import { longest, pathOf } from '../budget.ts'
import { messages } from '../messages/messages.ts'
import type { ShownBudget } from '../show-budget.ts'
import { BudgetForm } from './BudgetForm.tsx'
import { BudgetFrame } from './BudgetFrame.tsx'

interface BeginPageProps {
  view: View
  form: FormState
  place: Place
  trail: readonly { text: string; path: string }[]
  coalitions: readonly PersonsCircle[]
}

export function BeginPage({ view, form, place, trail, coalitions }: BeginPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('budgets.begin_title', { place: place.name })
  return (
    <Shell view={view} title={title} trail={[...trail, listOf(view, place)]} noindex>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('budgets.begin_lead')} />
      <BudgetForm
        view={view}
        form={form}
        coalitions={coalitions}
        action={view.href(`/begrotingen/nieuw?plek=${place.code}`)}
        button={t('budgets.begin_button')}
      />
    </Shell>
  )
}

/** Asks for the place first. */
export function NowherePage({ view }: { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return <PlaceFirst view={view} title={t('budgets.begin')} text={t('budgets.nowhere')} />
}

interface EditPageProps {
  view: View
  shown: ShownBudget
  form: FormState
  coalitions: readonly PersonsCircle[]
}

export function EditPage({ view, shown, form, coalitions }: EditPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { budget } = shown
  return (
    <BudgetFrame view={view} shown={shown} title={t('budgets.do_bewerken')}>
      <BudgetForm
        view={view}
        form={form}
        coalitions={coalitions}
        action={view.href(`${pathOf(budget)}/bewerken`)}
        button={t('budgets.save')}
        version={budget.version}
      />
    </BudgetFrame>
  )
}

export function ImportPage({ view, form, place, trail }: Omit<BeginPageProps, 'coalitions'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const field = fieldsOf(view, form, messages)
  const title = t('budgets.import_title', { place: place.name })
  return (
    <Shell view={view} title={title} trail={[...trail, listOf(view, place)]} noindex>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('budgets.import_lead')} />
      <Form
        action={view.href(`/begrotingen/inlezen?plek=${place.code}`)}
        multipart
        errors={formErrors(view, form, messages)}
      >
        <FileField {...field('file')} label={t('budgets.import_file')} accept=".pb" required />
        <TextField
          {...field('title')}
          label={t('budgets.form_title')}
          optional={t('budgets.optional')}
          maxlength={longest.title}
        />
        <TextField
          {...field('source')}
          label={t('budgets.import_source')}
          hint={t('budgets.import_source_hint')}
          maxlength={longest.sentence}
          required
        />
        <FormActions>
          <Button text={t('budgets.import_button')} />
        </FormActions>
      </Form>
    </Shell>
  )
}

function listOf(view: View, place: Place) {
  return { text: wordsOf(messages, view.lang)('budgets.title'), path: `/${place.path}/begroting` }
}
