import { emptyForm, typed, typedList, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Checkbox,
  Checkboxes,
  DefinitionList,
  Form,
  FormActions,
  Link,
  LinkButton,
  RadioGroup,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { CircleField, type PersonsCircle } from '../../circles/index.ts'
import { fieldsOf, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { pathOf, spokenLanguages, type Person } from '../person.ts'
import { driveName, strengthName } from '../strength-words.ts'
import { languageName } from './language-name.ts'
import { StrengthFields } from './StrengthFields.tsx'
import { PrivatePage, trailOfMine } from './PrivatePage.tsx'

interface ProfileFormProps {
  view: View
  person: Person
  form: Typed
  isSaved: boolean
  /** Coalitions whose circle the profile may get. */
  coalitions: readonly PersonsCircle[]
}

export function ProfileFormPage(props: ProfileFormProps): JSX.Element {
  const { view, person, form, isSaved, coalitions } = props
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage view={view} title={t('people.profile_title')} trail={trailOfMine(view)}>
      {isSaved ? <Saved view={view} person={person} /> : ''}
      {form.errors[''] ? <AsItIsNow view={view} person={person} /> : ''}
      <ProfileFields
        view={view}
        person={person}
        coalitions={coalitions}
        form={form === emptyForm ? formOf(person) : form}
      />
    </PrivatePage>
  )
}

function Saved({ view, person }: { view: View; person: Person }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Alert kind="ok" text={t('people.profile_saved')}>
      <Link href={view.href(pathOf(person))} text={t('people.see_profile')} />
    </Alert>
  )
}

/** What stands there, when it was changed since the form was opened. */
function AsItIsNow({ view, person }: { view: View; person: Person }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Alert kind="info" title={t('people.as_it_is_now')}>
      <DefinitionList
        items={[
          { term: t('people.name'), text: person.name },
          { term: t('people.about'), text: person.about },
          {
            term: t('people.strengths'),
            text: [
              ...person.strengthCodes.map(code => strengthName(view.lang, code)),
              ...person.strengths,
            ].join(', '),
          },
          {
            term: t('people.drives'),
            text: person.drives.map(code => driveName(view.lang, code)).join(', '),
          },
          { term: t('people.ask_me'), text: person.askMe },
        ]}
      />
    </Alert>
  )
}

function ProfileFields({ view, person, form, coalitions }: Omit<ProfileFormProps, 'isSaved'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const text = fieldsOf(view, form, messages)
  return (
    <Form
      action={view.href('/mijn/profiel')}
      errors={formErrors(view, form, messages)}
      hidden={{ version: String(person.version) }}
    >
      <TextField {...text('name')} label={t('people.name')} autocomplete="name" required />
      <TextArea {...text('about')} label={t('people.about')} hint={t('people.about_hint')} />
      <StrengthFields view={view} form={form} />
      <Checkboxes
        name="languages"
        label={t('people.languages')}
        options={spokenLanguages.map(code => ({ value: code, text: languageName(view.lang, code) }))}
        values={typedList(form, 'languages')}
      />
      <Checkbox
        name="askable"
        label={t('people.askable')}
        hint={t('people.askable_hint')}
        checked={typed(form, 'askable') === 'yes'}
      />
      <CircleField view={view} form={form} coalitions={coalitions} alone="oneself" />
      <RadioGroup
        {...text('lang')}
        label={t('people.lang')}
        options={(['nl', 'en'] as const).map(lang => ({ value: lang, text: t(`people.lang_${lang}`) }))}
      />
      <FormActions>
        <Button text={t('people.save')} />
        <LinkButton kind="subtle" href={view.href('/mijn')} text={t('people.mine')} />
      </FormActions>
    </Form>
  )
}

/** The form as it is filled before anything is typed. */
function formOf(person: Person): Typed {
  const { name, about, strengths, strengthCodes, drives, askMe, languages, askable, circle, lang } = person
  return {
    typed: {
      name,
      about,
      strengths: strengths.join(', '),
      strengthCodes,
      drives,
      askMe,
      languages,
      circle,
      lang,
      ...(askable && { askable: 'yes' }),
    },
    errors: {},
  }
}
