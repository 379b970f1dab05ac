import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Checkbox,
  Form,
  FormActions,
  Heading,
  Paragraph,
  RadioGroup,
  Stack,
  TextArea,
} from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { pathOfVersion, type Version } from '../agreement.ts'
import { messages } from '../messages/messages.ts'
import { nameOfParty, type ShownAgreement } from '../show-agreement.ts'
import { isOf, standing } from '../signature.ts'

interface SignFormProps {
  view: View
  shown: ShownAgreement
  version: Version
  form: Typed
}

/** For the parties that have not signed this version yet. */
export function SignForm({ view, shown, version, form }: SignFormProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { agreement, sides, signatures, today } = shown
  const there = standing(signatures, { version: version.number, day: today })
  const open = sides.filter(party => !there.some(one => isOf(one, party)))
  if (open.length === 0) return ''
  const errors = fieldErrors(view, form, messages)
  const only = open.length === 1 ? open[0] : undefined
  return (
    <Stack gap="sm" id="tekenen">
      <Heading level={2} text={t('agreements.sign_title')} />
      <Paragraph text={t('agreements.sign_lead')} />
      <Form
        action={view.href(`${pathOfVersion(agreement, version.number)}/tekenen`)}
        hidden={{ hash: version.hash }}
        errors={formErrors(view, form, messages)}
      >
        <RadioGroup
          name="party"
          required
          label={t('agreements.sign_as')}
          options={open.map(party => ({
            value: party.id,
            text:
              party.organisation === null
                ? t('agreements.as_self')
                : t('agreements.as_organisation', { name: nameOfParty(shown.names, party) }),
          }))}
          value={typed(form, 'party') || only?.id}
          error={errors['party']}
        />
        <TextArea
          name="reservation"
          label={t('agreements.reservation_field')}
          hint={t('agreements.reservation_hint')}
          value={typed(form, 'reservation')}
          rows={3}
          maxlength={1000}
          error={errors['reservation']}
        />
        <Checkbox
          name="confirm"
          required
          label={t('agreements.sign_confirm')}
          checked={typed(form, 'confirm') === 'yes'}
          error={errors['confirm']}
        />
        <FormActions>
          <Button text={t('agreements.sign', { version: version.number })} />
        </FormActions>
      </Form>
    </Stack>
  )
}
