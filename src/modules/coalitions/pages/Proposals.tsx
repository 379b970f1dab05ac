import type { View } from '../../../platform/http/view.ts'
import { wordsOf, type Lang } from '../../../platform/i18n/words.ts'
import { Badge, Card, CardList, Heading, Stack } from '../../../ui/index.ts'
import { day } from '../../site/index.ts'
import { pathOf } from '../coalition.ts'
import { messages } from '../messages/messages.ts'
import type { Outcome, Proposal } from '../proposal.ts'
import type { ShownCoalition } from '../show-coalition.ts'
import type { ShownProposal } from '../show-proposals.ts'

/** What is being decided, for the parties, and what was decided, for everybody who sees the coalition. */
export function Proposals({ view, shown }: { view: View; shown: ShownCoalition }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { proposals, coalition } = shown
  const open = proposals.filter(({ proposal }) => proposal.closedAt === null)
  const closed = proposals.filter(({ proposal }) => proposal.closedAt !== null)
  const cards = (some: readonly ShownProposal[]) =>
    some.map(one => <ProposalCard view={view} path={pathOf(coalition)} shown={one} />)
  return (
    <>
      {open.length === 0 ? (
        ''
      ) : (
        <Stack gap="sm">
          <Heading level={2} text={t('coalitions.open_proposals')} />
          <CardList layout="list" items={cards(open)} />
        </Stack>
      )}
      {closed.length === 0 ? (
        ''
      ) : (
        <Stack gap="sm">
          <Heading level={2} text={t('coalitions.decided')} />
          <CardList layout="list" items={cards(closed)} />
        </Stack>
      )}
    </>
  )
}

interface CardProps {
  view: View
  path: string
  shown: ShownProposal
}

function ProposalCard({ view, path, shown: { proposal, own, voices } }: CardProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { id, change, text, closesAt, outcome } = proposal
  const waits = own.some(party => !voices?.some(voice => voice.party === party.id))
  return (
    <Card
      title={titleOf(view.lang, proposal)}
      href={view.href(`${path}/voorstel/${id}`)}
      text={change.kind === 'words' ? undefined : text}
      badges={
        <>
          {outcome ? (
            <Badge
              text={t(outcome.accepted ? 'coalitions.accepted' : 'coalitions.rejected')}
              kind={outcome.accepted ? 'positive' : 'neutral'}
            />
          ) : (
            ''
          )}
          {!outcome && waits ? <Badge text={t('coalitions.voice_asked')} kind="warning" /> : ''}
        </>
      }
      meta={
        outcome ? (
          <span safe>{sayOutcome(view.lang, outcome)}</span>
        ) : (
          <span>
            <span safe>{`${t('coalitions.closes')} `}</span>
            {day(view, closesAt)}
          </span>
        )
      }
    />
  )
}

/** Free words are their own title. */
export function titleOf(lang: Lang, { change, text }: Pick<Proposal, 'change' | 'text'>): string {
  return change.kind === 'words' ? text : wordsOf(messages, lang)(`coalitions.kind.${change.kind}`)
}

/** The outcome and why, with the numbers behind it. */
export function sayOutcome(lang: Lang, outcome: Outcome): string {
  const t = wordsOf(messages, lang)
  const { agree, objection, abstain, silent, because } = outcome
  const counts = t('coalitions.counts', { agree, objection, abstain, silent })
  return `${t(`coalitions.because.${because}`)} ${counts}`
}
