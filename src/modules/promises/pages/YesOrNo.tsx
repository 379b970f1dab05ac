import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, TextField } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { longest } from '../promise.ts'

interface YesOrNoProps {
  view: View
  /** Of the promise, or of the mailed link. */
  path: string
  /** Whether the reader is asked; who asked only takes it back. */
  isAsked: boolean
}

/** Says yes to what is asked, or no with a reason. */
export function YesOrNo({ view, path, isAsked }: YesOrNoProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <>
      {isAsked ? (
        <Form action={view.href(`${path}/ja`)}>
          <FormActions>
            <Button text={t('promises.accept')} />
          </FormActions>
        </Form>
      ) : (
        ''
      )}
      <Form action={view.href(`${path}/nee`)}>
        <TextField
          name="reason"
          label={t('promises.withdraw_reason')}
          optional={t('promises.optional')}
          maxlength={longest.text}
        />
        <FormActions>
          <Button text={t(isAsked ? 'promises.decline' : 'promises.take_back')} kind="secondary" />
        </FormActions>
      </Form>
    </>
  )
}
