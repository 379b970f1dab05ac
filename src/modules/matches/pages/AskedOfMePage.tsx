import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Card, CardList, EmptyState, LinkButton, Paragraph, Link } from '../../../ui/index.ts'
import { pathOf } from '../../initiatives/index.ts'
import { PrivatePage, trailOfMine } from '../../people/index.ts'
import type { AskedOfMe, MyMatches } from '../find-asked-of-me.ts'
import { messages } from '../messages/messages.ts'
import { saidOf } from '../say-proof.ts'

/** Initiatives around that ask for what the reader has, with the reason; seen by nobody else. */
export function AskedOfMePage({ view, mine }: { view: View; mine: MyMatches }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('matches.mine_title')}
      lead={t('matches.mine_lead')}
      trail={trailOfMine(view)}
    >
      {mine.found.length === 0 ? (
        <NothingYet view={view} hasClaims={mine.hasClaims} />
      ) : (
        <CardList items={mine.found.map(one => cardOf(view, one))} />
      )}
      {mine.hasPlace ? (
        ''
      ) : (
        <Paragraph text={`${t('matches.mine_no_place')} `}>
          <Link href={view.href('/mijn/plekken')} text={t('matches.mine_place')} />
        </Paragraph>
      )}
    </PrivatePage>
  )
}

function NothingYet({ view, hasClaims }: { view: View; hasClaims: boolean }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const key = hasClaims ? 'matches.mine_none' : 'matches.mine_no_claims'
  return (
    <EmptyState title={t(key)} text={t(`${key}_text`)}>
      <LinkButton href={view.href('/mijn/profiel')} text={t('matches.mine_profile')} />
    </EmptyState>
  )
}

function cardOf(view: View, { initiative, needs }: AskedOfMe): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Card title={initiative.title} href={view.href(pathOf(initiative))} level={2} text={initiative.summary}>
      <ul class="kp-plain-list">
        {needs.map(({ need, claim }) => (
          <li safe>
            {`${t('matches.asks', { need: need.text })} ${t(`matches.you_${claim.from}`, { said: saidOf(view.lang, claim) })}`}
          </li>
        ))}
      </ul>
    </Card>
  )
}
