import { typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Heading, RadioGroup, Stack, TextArea } from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { pathOf, type Party } from '../coalition.ts'
import { longest } from '../forms.ts'
import { messages } from '../messages/messages.ts'
import { voices as kinds } from '../proposal.ts'
import type { ShownCoalition } from '../show-coalition.ts'
import type { ShownProposal } from '../show-proposals.ts'
import { nameOf } from './PartyName.tsx'

interface VoiceFieldsProps {
  view: View
  shown: ShownCoalition
  of: ShownProposal
  form: FormState
  party: Party
}

/** In which one party says what it thinks. */
export function VoiceFields({ view, shown, of, form, party }: VoiceFieldsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { coalition } = shown
  const said = of.voices?.find(voice => voice.party === party.id)
  const isSent = typed(form, 'party') === party.id
  const errors = isSent ? fieldErrors(view, form, messages) : {}
  const end = of.own.length > 1 ? `-${party.id}` : ''
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('coalitions.your_voice', { name: nameOf(view, shown, party) })} />
      <Form
        action={view.href(`${pathOf(coalition)}/voorstel/${of.proposal.id}`)}
        hidden={{ party: party.id }}
        errors={isSent ? formErrors(view, form, messages) : undefined}
      >
        <RadioGroup
          name="voice"
          id={`voice${end}`}
          label={t('coalitions.what_do_you_say')}
          options={kinds.map(value => ({
            value,
            text: t(`coalitions.voice.${value}`),
            hint: t(`coalitions.voice_hint.${value}`),
          }))}
          value={isSent ? typed(form, 'voice') : said?.voice}
          error={errors['voice']}
        />
        <TextArea
          name="reason"
          id={`reason${end}`}
          label={t('coalitions.voice_reason')}
          hint={t('coalitions.voice_reason_hint')}
          value={isSent ? typed(form, 'reason') : said?.reason}
          error={errors['reason']}
          rows={2}
          maxlength={longest.text}
        />
        <FormActions>
          <Button text={t(said ? 'coalitions.voice_change' : 'coalitions.voice_give')} />
        </FormActions>
      </Form>
    </Stack>
  )
}
