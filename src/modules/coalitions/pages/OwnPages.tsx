import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Card,
  CardList,
  EmptyState,
  Form,
  FormActions,
  Heading,
  Paragraph,
} from '../../../ui/index.ts'
import { PrivatePage, trailOfMine } from '../../people/index.ts'
import { day, Shell } from '../../site/index.ts'
import { pathOf, type Coalition } from '../coalition.ts'
import { messages } from '../messages/messages.ts'
import type { MyCoalition } from '../my-coalitions.ts'

/** The coalitions somebody takes part in, what they ask first. */
export function MinePage({ view, mine }: { view: View; mine: readonly MyCoalition[] }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('coalitions.mine')
  return (
    <PrivatePage view={view} title={title} lead={t('coalitions.mine_lead')} trail={trailOfMine(view)}>
      {mine.length === 0 ? (
        <EmptyState title={t('coalitions.mine_none')} text={t('coalitions.none_text')} />
      ) : (
        <CardList
          layout="list"
          items={mine.map(({ coalition, asks }) => (
            <Card
              title={coalition.name}
              href={view.href(pathOf(coalition))}
              level={2}
              text={
                asks.length === 0
                  ? t('coalitions.asks_nothing')
                  : asks.map(ask => t(`coalitions.asks.${ask}`)).join(' ')
              }
              meta={<span safe>{t(`coalitions.state.${coalition.state}`)}</span>}
            />
          ))}
        />
      )}
    </PrivatePage>
  )
}

interface LinkPageProps {
  view: View
  coalition: Coalition
  /** Of the party that is asked. */
  name: string
  path: string
  /** Whether it said yes. */
  isParty: boolean
}

/** Behind the link of a mail: nothing happens until a button is pressed. */
export function LinkPage({ view, coalition, name, path, isParty }: LinkPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage view={view} title={t('coalitions.asked')} lead={coalition.name}>
      {coalition.aim ? <Paragraph text={coalition.aim} /> : ''}
      {!isParty ? (
        <>
          <Paragraph text={t('coalitions.asked_text', { name })} />
          <Form action={view.href(path)}>
            <FormActions>
              <Button text={t('coalitions.say_yes')} name="antwoord" value="ja" />
              <Button kind="secondary" text={t('coalitions.say_no')} name="antwoord" value="nee" />
            </FormActions>
          </Form>
        </>
      ) : (
        <Paragraph text={t('coalitions.said.joined')} />
      )}
    </PrivatePage>
  )
}

/** After a no behind the link of a mail. */
export function DeclinedPage({ view }: { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage view={view} title={t('coalitions.declined_title')} lead={t('coalitions.said.declined')} />
  )
}

interface RemovedPageProps {
  view: View
  what: 'coalition' | 'issue'
  at: Date
  reason: string
}

/** What stays at the address of something that was removed. */
export function RemovedPage({ view, what, at, reason }: RemovedPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t(`coalitions.gone_${what}`)
  return (
    <Shell view={view} title={title} noindex>
      <Heading level={1} text={title} />
      <Paragraph text={reason} />
      <Paragraph kind="small">
        <span safe>{`${t('coalitions.gone_on')} `}</span>
        {day(view, at)}
      </Paragraph>
    </Shell>
  )
}

interface AlikePageProps {
  view: View
  own: { readonly id: string; readonly title: string; readonly path: string }
  alike: readonly { readonly id: string; readonly title: string; readonly path: string }[]
}

/** Initiatives that look like this one, each with one click to a draft in which the stewards of both are asked. */
export function AlikePage({ view, own, alike }: AlikePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('coalitions.alike_title', { title: own.title })
  return (
    <Shell view={view} title={title} trail={[{ text: own.title, path: own.path }]} noindex>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('coalitions.alike_lead')} />
      {alike.length === 0 ? (
        <EmptyState title={t('coalitions.alike_none')} text={t('coalitions.alike_none_text')} />
      ) : (
        <CardList
          layout="list"
          items={alike.map(other => (
            <Card title={other.title} level={2} href={view.href(other.path)}>
              <Form
                action={view.href('/coalities/begin')}
                hidden={{ van: `initiative:${own.id}`, met: `initiative:${other.id}` }}
              >
                <Button text={t('coalitions.alike_begin', { title: other.title })} />
              </Form>
            </Card>
          ))}
        />
      )}
    </Shell>
  )
}
