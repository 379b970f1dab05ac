import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { RadioGroup, TextField } from '../../../ui/index.ts'
import { fieldErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'

interface ContactFieldsProps {
  view: View
  form: Typed
  /** The reader's own addresses; behind a mailed link they are not shown. */
  emails: readonly string[]
  byLink: boolean
}

/** What somebody shares with the other once both say yes. */
export function ContactFields({ view, form, emails, byLink }: ContactFieldsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const wrong = fieldErrors(view, form, messages)
  const mails = byLink
    ? emails.slice(0, 1).map(() => ({ value: 'mail', text: t('introductions.share_this_mail') }))
    : emails.map(email => ({ value: email, text: t('introductions.share_mail'), hint: email }))
  const options = [...mails, { value: 'other', text: t('introductions.share_other') }]
  return (
    <>
      <RadioGroup
        name="share"
        label={t('introductions.share')}
        hint={t('introductions.share_hint')}
        options={options}
        value={typed(form, 'share') || (options[0]?.value ?? '')}
        error={wrong['share']}
      />
      <TextField
        name="contact"
        label={t('introductions.contact')}
        hint={t('introductions.contact_hint')}
        value={typed(form, 'contact')}
        error={wrong['contact']}
        maxlength={120}
        optional={t('introductions.optional')}
      />
    </>
  )
}
