import { typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  FilterLinks,
  Form,
  FormActions,
  Select,
  Stack,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { owners, pathOf } from '../coalition.ts'
import { messages } from '../messages/messages.ts'
import { openDays, proposalKinds, type ProposalKind } from '../proposal.ts'
import type { ShownCoalition } from '../show-coalition.ts'
import { CoalitionFrame } from './CoalitionFrame.tsx'
import { nameOf } from './PartyName.tsx'
import { ChangeFields } from './ShapeFields.tsx'

export interface ProposePageProps {
  view: View
  shown: ShownCoalition
  kind: ProposalKind
  form: FormState
}

/** Puts something to the parties: first what it is about, then what it would become. */
export function ProposePage({ view, shown, kind, form }: ProposePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { coalition, own } = shown
  const path = pathOf(coalition)
  const errors = fieldErrors(view, form, messages)
  const mine = owners(coalition).filter(party => own.some(({ id }) => id === party.id))
  const others = shown.parties.filter(party => !mine.includes(party))
  const optionsOf = (parties: typeof mine) =>
    parties.map(party => ({ value: party.id, text: nameOf(view, shown, party) }))
  return (
    <CoalitionFrame
      view={view}
      of={{ title: coalition.name, path }}
      title={t('coalitions.propose')}
      lead={t('coalitions.propose_lead')}
    >
      <FilterLinks
        label={t('coalitions.propose_about')}
        items={proposalKinds.map(one => ({
          text: t(`coalitions.kind.${one}`),
          href: view.href(`${path}/voorstel?soort=${one}`),
          current: one === kind,
        }))}
      />
      <Form
        action={view.href(`${path}/voorstel?soort=${kind}`)}
        hidden={{ kind, ...(mine.length === 1 && { party: mine[0]?.id ?? '' }) }}
        errors={formErrors(view, form, messages)}
      >
        {mine.length > 1 ? (
          <Select
            name="party"
            label={t('coalitions.propose_as')}
            options={optionsOf(mine)}
            value={typed(form, 'party')}
            error={errors['party']}
          />
        ) : (
          ''
        )}
        <Stack>
          <ChangeFields view={view} form={form} kind={kind} />
          {kind === 'party' ? (
            <Select
              name="other"
              label={t('coalitions.which_party')}
              options={optionsOf(others)}
              value={typed(form, 'other')}
            />
          ) : (
            ''
          )}
          <TextArea
            name="text"
            label={t(kind === 'words' ? 'coalitions.propose_text' : 'coalitions.propose_why')}
            value={typed(form, 'text')}
            error={errors['text']}
            required
          />
          <TextField
            name="days"
            type="number"
            label={t('coalitions.propose_days')}
            hint={t('coalitions.propose_days_hint')}
            value={typed(form, 'days') || String(openDays.usual)}
            error={errors['days']}
            min={String(openDays.least)}
            max={String(openDays.most)}
            short
          />
        </Stack>
        <FormActions>
          <Button text={t('coalitions.propose_button')} />
        </FormActions>
      </Form>
    </CoalitionFrame>
  )
}
