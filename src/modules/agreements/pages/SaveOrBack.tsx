import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, FormActions, Link } from '../../../ui/index.ts'
import { pathOf } from '../agreement.ts'
import { messages } from '../messages/messages.ts'
import type { ShownAgreement } from '../show-agreement.ts'

/** At the end of a form: send it, or go back to the agreement. */
export function SaveOrBack({
  view,
  shown,
  button,
}: {
  view: View
  shown: ShownAgreement
  button: string
}): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <FormActions>
      <Button text={button} />
      <Link href={view.href(pathOf(shown.agreement))} text={t('agreements.cancel')} />
    </FormActions>
  )
}
