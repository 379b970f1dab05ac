import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Details, Form, FormActions, Select, TextField } from '../../../ui/index.ts'
import type { Gathered } from '../board.ts'
import { messages } from '../messages/messages.ts'
import { deskForm } from './desk-form.ts'
import { deskPath, type Desk } from './desk.ts'
import { seatOptions } from './HearForm.tsx'

interface OfferFormProps {
  view: View
  desk: Desk
  one: Gathered
}

/** Asks somebody at the table to promise something about it. */
export function OfferForm({ view, desk, one }: OfferFormProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { id, title } = one.signpost
  const { isWrong, errors, field } = deskForm(view, desk, { deed: 'vraag', of: id })
  return (
    <Details summary={t('signposts.ask_promise')} open={isWrong}>
      <Form
        action={view.href(`${deskPath(desk.board.table)}/vraag`)}
        hidden={{ signpost: id }}
        errors={errors}
        label={t('signposts.ask_promise_for', { title })}
      >
        <Select
          {...field('seat')}
          label={t('signposts.who')}
          options={seatOptions(view, desk.seats)}
          empty={t('signposts.choose_who')}
        />
        <TextField
          {...field('organisation')}
          label={t('signposts.ask_organisation')}
          hint={t('signposts.ask_organisation_hint')}
          optional={t('signposts.optional')}
          maxlength={200}
          autocomplete="off"
        />
        <TextField {...field('what')} label={t('signposts.what')} maxlength={200} required />
        <TextField {...field('dueDay')} type="date" label={t('signposts.when')} short required />
        <FormActions>
          <Button text={t('signposts.ask_button')} context={title} />
        </FormActions>
      </Form>
    </Details>
  )
}
