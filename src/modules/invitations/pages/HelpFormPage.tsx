import { typed, type Form as TypedForm } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Checkbox,
  Form,
  FormActions,
  Heading,
  Link,
  Select,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { PrivatePage, trailOfMine } from '../../people/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { HelpChoices } from '../show-helped.ts'

/** What can be filled in for somebody. */
export const helpKinds = ['vraag', 'initiatief', 'antwoord'] as const
type HelpKind = (typeof helpKinds)[number]

const kindOf = { vraag: 'question', initiatief: 'initiative', antwoord: 'answer' } as const

interface HelpFormPageProps {
  view: View
  kind: HelpKind
  choices: HelpChoices
  form: TypedForm
}

/** Fills in something for somebody else, who agrees and is its owner. */
export function HelpFormPage(props: HelpFormPageProps): JSX.Element {
  const { view, kind, choices } = props
  const t = wordsOf(messages, view.lang)
  const isLost = kind === 'antwoord' ? choices.question === undefined : choices.places.length === 0
  return (
    <PrivatePage
      view={view}
      title={t(`invitations.help_${kind}`)}
      lead={t('invitations.help_form_lead')}
      trail={[...trailOfMine(view), { text: t('invitations.help_title'), path: '/mijn/helpen' }]}
    >
      {isLost ? <Lost view={view} kind={kind} /> : <HelpForm {...props} />}
    </PrivatePage>
  )
}

/** Without a place or a question there is nothing to fill in yet. */
function Lost({ view, kind }: { view: View; kind: HelpKind }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const isAnswer = kind === 'antwoord'
  return (
    <Alert kind="info" live="none" text={t(isAnswer ? 'invitations.no_question' : 'invitations.no_place')}>
      <Link
        href={view.href(isAnswer ? '/zoeken' : '/mijn/plekken')}
        text={t(isAnswer ? 'invitations.find_question' : 'invitations.choose_place')}
      />
    </Alert>
  )
}

function HelpForm({ view, kind, choices, form }: HelpFormPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { question } = choices
  return (
    <Form action={view.href(view.path)} errors={formErrors(view, form, messages)}>
      <Owner view={view} choices={choices} form={form} />
      {question ? <Heading level={2} text={question.title} /> : ''}
      <What view={view} kind={kind} choices={choices} form={form} />
      <Checkbox
        name="agrees"
        label={t('invitations.field_agrees')}
        hint={t('invitations.field_agrees_hint')}
        checked={typed(form, 'agrees') === 'yes'}
        error={fieldErrors(view, form, messages)['agrees']}
      />
      <FormActions>
        <Button text={t('invitations.help_button')} />
      </FormActions>
    </Form>
  )
}

function Owner({ view, choices, form }: Omit<HelpFormPageProps, 'kind'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  const known = choices.helped.map(({ guest, name }) => ({ value: guest.person, text: name }))
  return (
    <>
      {known.length === 0 ? (
        ''
      ) : (
        <Select
          name="owner"
          label={t('invitations.field_owner')}
          options={[{ value: '', text: t('invitations.owner_new') }, ...known]}
          value={typed(form, 'owner') || choices.owner || ''}
        />
      )}
      <TextField
        name="name"
        label={t('invitations.field_owner_name')}
        hint={t('invitations.field_owner_name_hint')}
        value={typed(form, 'name')}
        error={errors['name']}
        maxlength={80}
      />
      <TextField
        name="email"
        type="email"
        label={t('invitations.field_owner_email')}
        hint={t('invitations.field_owner_email_hint')}
        optional={t('invitations.optional')}
        value={typed(form, 'email')}
        error={errors['email']}
      />
    </>
  )
}

function What({ view, kind, choices, form }: HelpFormPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  const thing = kindOf[kind]
  const narrow = choices.places.toSorted((a, b) => b.areas.length - a.areas.length)
  return (
    <>
      {thing === 'answer' ? (
        ''
      ) : (
        <TextField
          name="title"
          label={t(`invitations.field_title_${thing}`)}
          value={typed(form, 'title')}
          error={errors['title']}
          maxlength={150}
          required
        />
      )}
      <TextArea
        name="text"
        label={t(`invitations.field_text_${thing}`)}
        value={typed(form, 'text')}
        error={errors['text']}
        maxlength={2_000}
        rows={6}
      />
      {thing === 'answer' ? (
        ''
      ) : (
        <Select
          name="place"
          label={t('invitations.field_place')}
          options={narrow.map(({ code, name }) => ({ value: code, text: name }))}
          value={typed(form, 'place') || (narrow[0]?.code ?? '')}
          error={errors['place'] ?? errors['places']}
        />
      )}
    </>
  )
}
