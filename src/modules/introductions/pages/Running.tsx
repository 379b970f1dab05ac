import { typed } from '../../../platform/http/form.ts'
import { formatMoment } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Checkboxes,
  Form,
  FormActions,
  Heading,
  Link,
  Paragraph,
  RadioGroup,
  Stack,
  TextField,
} from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { meetingOutcomes } from '../introduction.ts'
import { messages } from '../messages/messages.ts'
import type { IntroductionPageProps } from './introduction-props.ts'
import { joinNames } from './join-names.ts'

/** After two yeses: how to reach each other, when to meet, and later what came of it. */
export function Running(props: IntroductionPageProps): JSX.Element {
  const { view, shown } = props
  const t = wordsOf(messages, view.lang)
  const other = nameOf(props)
  return (
    <>
      <Stack gap="sm">
        <Heading level={2} text={t('introductions.reach', { other })} />
        <Paragraph text={shown.shared?.contact ?? t('introductions.contact_gone')} />
        <Paragraph kind="small" text={t('introductions.contact_kept')} />
      </Stack>
      <Moments {...props} />
      {shown.may.tell_outcome ? <Outcome {...props} /> : ''}
    </>
  )
}

function Moments({ view, path, shown }: IntroductionPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { introduction, own, common } = shown
  return (
    <Stack>
      <Heading level={2} text={t('introductions.moments')} />
      {common === null ? (
        ''
      ) : (
        <Alert
          kind="ok"
          live="none"
          text={t('introductions.common', { moment: formatMoment(view.lang, common) })}
        >
          <Link href={view.href(`${path}/afspraak.ics`)} text={t('introductions.calendar')} />
        </Alert>
      )}
      <Form action={view.href(`${path}/momenten`)}>
        <Checkboxes
          name="moment"
          label={t('introductions.moments_label')}
          hint={t('introductions.moments_hint')}
          options={introduction.moments.map(moment => ({
            value: moment.toISOString(),
            text: formatMoment(view.lang, moment),
          }))}
          values={own?.picked.map(moment => moment.toISOString()) ?? []}
        />
        <FormActions>
          <Button kind="secondary" text={t('introductions.moments_save')} />
        </FormActions>
      </Form>
    </Stack>
  )
}

function Outcome(props: IntroductionPageProps): JSX.Element {
  const { view, path, shown, form } = props
  const t = wordsOf(messages, view.lang)
  const wrong = fieldErrors(view, form, messages)
  const { own, shared } = shown
  return (
    <Stack>
      <Heading level={2} text={t('introductions.outcome')} />
      {shared?.outcome ? (
        <Paragraph
          text={`${nameOf(props)}: ${t(`introductions.outcome_${shared.outcome}`)}. ${shared.sentence}`}
        />
      ) : (
        ''
      )}
      <Form action={view.href(`${path}/gekomen`)} errors={formErrors(view, form, messages)}>
        <RadioGroup
          name="outcome"
          label={t('introductions.outcome_label')}
          options={meetingOutcomes.map(value => ({ value, text: t(`introductions.outcome_${value}`) }))}
          value={typed(form, 'outcome') || (own?.outcome ?? '')}
          error={wrong['outcome']}
          required
        />
        <TextField
          name="sentence"
          label={t('introductions.sentence')}
          hint={t('introductions.sentence_hint', { name: nameOf(props) })}
          value={typed(form, 'sentence') || (own?.sentence ?? '')}
          error={wrong['sentence']}
          maxlength={300}
          optional={t('introductions.optional')}
        />
        <FormActions>
          <Button text={t('introductions.outcome_save')} />
        </FormActions>
      </Form>
    </Stack>
  )
}

function nameOf({ view, shown }: IntroductionPageProps): string {
  return joinNames(
    view,
    shown.others.map(({ name }) => name),
  )
}
