import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Heading, Link, Paragraph, Stack } from '../../../ui/index.ts'
import { formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { ContactFields } from './ContactFields.tsx'
import type { IntroductionPageProps } from './introduction-props.ts'

/** Yes, later, or no without a reason. Who came by one of the three links of the mail sees that one only. */
export function AnswerForms(props: IntroductionPageProps): JSX.Element {
  const { view, path, answer, shown } = props
  const t = wordsOf(messages, view.lang)
  const wanted = answer === 'later' && !shown.may.postpone ? undefined : answer
  const shows = (one: typeof answer) => wanted === undefined || wanted === one
  return (
    <Stack>
      <Heading level={2} text={t('introductions.your_answer')} />
      {shows('ja') ? <Yes {...props} /> : ''}
      {shows('later') && shown.may.postpone ? (
        <Answer
          {...props}
          to="later"
          text={t('introductions.later_text')}
          button={t('introductions.later')}
        />
      ) : (
        ''
      )}
      {shows('nee') ? (
        <Answer {...props} to="nee" text={t('introductions.no_text')} button={t('introductions.no')} />
      ) : (
        ''
      )}
      {wanted === undefined ? (
        ''
      ) : (
        <p>
          <Link href={view.href(path)} text={t('introductions.other_answer')} />
        </p>
      )}
    </Stack>
  )
}

function Yes({ view, path, form, shown, byLink }: IntroductionPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Form action={view.href(`${path}/ja`)} errors={formErrors(view, form, messages)}>
      <ContactFields view={view} form={form} emails={shown.emails} byLink={byLink} />
      <FormActions>
        <Button text={t('introductions.yes')} />
      </FormActions>
    </Form>
  )
}

interface AnswerProps extends IntroductionPageProps {
  to: string
  text: string
  button: string
}

function Answer({ view, path, to, text, button }: AnswerProps): JSX.Element {
  return (
    <Form action={view.href(`${path}/${to}`)}>
      <Paragraph text={text} />
      <FormActions>
        <Button kind="secondary" text={button} />
      </FormActions>
    </Form>
  )
}
