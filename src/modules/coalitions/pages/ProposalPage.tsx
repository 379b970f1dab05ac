import { typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  DefinitionList,
  Form,
  FormActions,
  Heading,
  Paragraph,
  RadioGroup,
  Stack,
  Table,
  TextArea,
} from '../../../ui/index.ts'
import { day, fieldErrors, formErrors } from '../../site/index.ts'
import { pathOf, type Party } from '../coalition.ts'
import { longest } from '../forms.ts'
import { messages } from '../messages/messages.ts'
import { voices as kinds, type Change } from '../proposal.ts'
import type { ShownCoalition, ShownProposal } from '../show-coalition.ts'
import { CoalitionFrame } from './CoalitionFrame.tsx'
import { nameOf, PartyName } from './PartyName.tsx'
import { sayOutcome, titleOf } from './Proposals.tsx'
import { subjectText } from './Reins.tsx'

export interface ProposalPageProps {
  view: View
  shown: ShownCoalition
  of: ShownProposal
  form: FormState
}

/** One proposal: what would change, what each party says, and the form to say it. */
export function ProposalPage({ view, shown, of, form }: ProposalPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { proposal } = of
  const { coalition } = shown
  const maker = coalition.parties.find(({ id }) => id === proposal.party)
  const title = titleOf(view.lang, proposal)
  return (
    <CoalitionFrame view={view} of={{ title: coalition.name, path: pathOf(coalition) }} title={title}>
      {proposal.outcome ? (
        <Alert
          kind={proposal.outcome.accepted ? 'ok' : 'info'}
          live="none"
          title={t(proposal.outcome.accepted ? 'coalitions.accepted' : 'coalitions.rejected')}
          text={sayOutcome(view.lang, proposal.outcome)}
        />
      ) : (
        ''
      )}
      <Paragraph text={proposal.text} />
      <Becomes view={view} shown={shown} change={proposal.change} />
      <DefinitionList
        items={[
          {
            term: t('coalitions.made_by'),
            text: maker ? nameOf(view, shown, maker) : t('coalitions.somebody'),
          },
          { term: t('coalitions.closes'), content: day(view, proposal.closesAt) },
          { term: t('coalitions.how_we_decide'), text: t(`coalitions.rule_long.${proposal.rule}`) },
        ]}
      />
      {proposal.outcome
        ? ''
        : of.own.map(party => <VoiceFields view={view} shown={shown} of={of} form={form} party={party} />)}
      {of.voices === null ? '' : <Voices view={view} shown={shown} of={of} />}
    </CoalitionFrame>
  )
}

/** What holds once it is accepted. */
function Becomes({
  view,
  shown,
  change,
}: {
  view: View
  shown: ShownCoalition
  change: Change
}): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const about = change.kind === 'party' && shown.coalition.parties.find(({ id }) => id === change.party)
  switch (change.kind) {
    case 'reins':
      return (
        <Table
          caption={t('coalitions.reins')}
          columns={[{ header: t('coalitions.subject') }, { header: t('coalitions.who_decides') }]}
          rows={change.reins.map(({ subject, held }) => [
            subjectText(view.lang, subject),
            t(`coalitions.held.${held}`),
          ])}
        />
      )
    case 'rule':
      return <Paragraph text={t(`coalitions.rule_long.${change.rule}`)} />
    case 'conflict':
      return (
        <DefinitionList
          items={[
            { term: t('coalitions.conflict'), text: change.conflictPath || t('coalitions.not_agreed_yet') },
            { term: t('coalitions.outsider'), text: change.outsider || t('coalitions.not_agreed_yet') },
          ]}
        />
      )
    case 'party':
      return (
        <Paragraph
          text={t('coalitions.party_goes', {
            name: about ? nameOf(view, shown, about) : t('coalitions.somebody'),
          })}
        />
      )
    case 'words':
      return ''
  }
}

function VoiceFields({ view, shown, of, form, party }: ProposalPageProps & { party: Party }): JSX.Element {
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

/** Open among the parties; who said nothing stands there too. */
function Voices({ view, shown, of }: Omit<ProposalPageProps, 'form'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('coalitions.voices')} />
      <Paragraph kind="small" text={t('coalitions.voices_note')} />
      <Table
        caption={t('coalitions.voices')}
        captionHidden
        columns={[
          { header: t('coalitions.party') },
          { header: t('coalitions.says') },
          { header: t('coalitions.voice_reason') },
        ]}
        rows={of.asked.map(party => {
          const said = of.voices?.find(voice => voice.party === party.id)
          return [
            { content: <PartyName view={view} names={shown} party={party} /> },
            said ? t(`coalitions.voice.${said.voice}`) : t('coalitions.silent'),
            said?.reason || '–',
          ]
        })}
      />
    </Stack>
  )
}
