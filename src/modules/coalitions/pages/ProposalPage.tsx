import type { Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, DefinitionList, Paragraph } from '../../../ui/index.ts'
import { day } from '../../site/index.ts'
import { pathOf } from '../coalition.ts'
import { messages } from '../messages/messages.ts'
import type { ShownCoalition } from '../show-coalition.ts'
import { CoalitionFrame } from './CoalitionFrame.tsx'
import { sayOutcome, titleOf } from './Proposals.tsx'
import { Becomes, makerOf, Voices } from './ProposalParts.tsx'
import { VoiceFields } from './VoiceFields.tsx'

export interface ProposalPageProps {
  view: View
  shown: ShownCoalition
  of: ShownCoalition['proposals'][number]
  form: FormState
}

/** One proposal: what would change, what each party says, and the form to say it. */
export function ProposalPage({ view, shown, of, form }: ProposalPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { proposal } = of
  const { coalition } = shown
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
            text: makerOf(view, shown, proposal),
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
