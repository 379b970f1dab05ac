import { typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Form,
  FormActions,
  Heading,
  Link,
  LinkButton,
  Paragraph,
  RadioGroup,
  Stack,
  TextField,
} from '../../../ui/index.ts'
import { signInPath } from '../../people/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { longest, pathOf } from '../bottleneck.ts'
import { messages } from '../messages/messages.ts'
import type { ShownBottleneck } from '../show-bottleneck.ts'
import { peopleText } from './hit-text.ts'

interface UsTooProps {
  view: View
  shown: ShownBottleneck
  form: FormState
}

/** Whom it hits, and saying "us too". */
export function UsToo(props: UsTooProps): JSX.Element {
  const { view, shown } = props
  const t = wordsOf(messages, view.lang)
  return (
    <Stack id="wij-ook">
      <Heading level={2} text={t('bottlenecks.hits')} />
      <WhoIsHit {...props} />
      <Own {...props} />
      {view.actor.person === null ? (
        <LinkButton
          kind="primary"
          href={view.href(signInPath(pathOf(shown.bottleneck), view.actor))}
          text={t('bottlenecks.us_too_sign_in')}
        />
      ) : (
        <SayForm {...props} />
      )}
    </Stack>
  )
}

function WhoIsHit({ view, shown: { hit } }: UsTooProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { named, people, sentences } = hit
  if (named.length === 0 && people === 0) return <Paragraph text={t('bottlenecks.hits_none')} />
  return (
    <ul class="kp-plain-list" role="list">
      {named.map(({ name, path, sentence }) => (
        <li>
          <Link href={view.href(path)} text={name} />
          {sentence === '' ? '' : <Paragraph kind="small" text={sentence} />}
        </li>
      ))}
      {people === 0 ? (
        ''
      ) : (
        <li>
          <span safe>{peopleText(view.lang, people)}</span>
          {sentences.map(sentence => (
            <Paragraph kind="small" text={sentence} />
          ))}
        </li>
      )}
    </ul>
  )
}

/** What the reader said, to take back. */
function Own({ view, shown }: UsTooProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { own, hit, bottleneck } = shown
  const undo = (id: string | null) => {
    const name = hit.named.find(one => one.id === id)?.name
    return name === undefined ? t('bottlenecks.undo_own') : t('bottlenecks.undo', { name })
  }
  return (
    <>
      {own.map(({ id, organisation, initiative }) => (
        <Form action={view.href(`${pathOf(bottleneck)}/wij-ook/weg`)} hidden={{ hit: id }}>
          <Button kind="secondary" text={undo(organisation ?? initiative)} />
        </Form>
      ))}
    </>
  )
}

function SayForm({ view, shown, form }: UsTooProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { self, organisations, initiatives } = shown.voices
  const options = [
    ...(self ? [{ value: 'me', text: t('bottlenecks.as_me') }] : []),
    ...initiatives.map(({ id, title }) => ({ value: `initiative:${id}`, text: title })),
    ...organisations.map(({ id, name }) => ({ value: `organisation:${id}`, text: name })),
  ]
  const [only] = options
  if (!only || !shown.verdicts.say_us_too) return ''
  const errors = fieldErrors(view, form, messages)
  return (
    <Form
      action={view.href(`${pathOf(shown.bottleneck)}/wij-ook`)}
      errors={'sentence' in form.errors || 'as' in form.errors ? formErrors(view, form, messages) : undefined}
      hidden={options.length === 1 ? { as: only.value } : undefined}
    >
      {options.length === 1 ? (
        <Paragraph text={t('bottlenecks.us_too_as', { name: only.text })} />
      ) : (
        <RadioGroup
          name="as"
          label={t('bottlenecks.us_too_who')}
          options={options}
          value={typed(form, 'as') || only.value}
          error={errors['as']}
        />
      )}
      <TextField
        name="sentence"
        label={t('bottlenecks.us_too_sentence')}
        hint={t('bottlenecks.us_too_hint')}
        optional={t('bottlenecks.optional')}
        value={typed(form, 'sentence')}
        error={errors['sentence']}
        maxlength={longest.sentence}
      />
      <FormActions>
        <Button text={t('bottlenecks.us_too')} />
      </FormActions>
    </Form>
  )
}
