import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, Heading, Paragraph, Table, type Cell } from '../../../ui/index.ts'
import { PrivatePage, trailOfMine } from '../../people/index.ts'
import { moment } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { Delivery, Webhook } from '../webhook.ts'

interface WebhookPageProps {
  view: View
  webhook: Webhook
  deliveries: readonly Delivery[]
}

/** One subscription: what was sent, and how that went. */
export function WebhookPage({ view, webhook, deliveries }: WebhookPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const trail = [...trailOfMine(view), { text: t('webhooks.title'), path: '/mijn/webhooks' }]
  const { id, url, offAt, offReason } = webhook
  const deed = (path: string, text: string, context?: string) => (
    <Form action={view.href(`/mijn/webhooks/${id}/${path}`)}>
      <Button kind="secondary" text={text} context={context} />
    </Form>
  )
  return (
    <PrivatePage view={view} title={t('webhooks.one')} lead={url} trail={trail}>
      {offAt === null ? (
        ''
      ) : (
        <Alert kind="warning" live="none" text={t(`webhooks.off_${offReason ?? 'owner'}`)} />
      )}
      {offAt === null ? deed('test', t('webhooks.test')) : ''}
      {offAt === null ? deed('uit', t('webhooks.turn_off')) : deed('aan', t('webhooks.turn_on'))}
      {deed('weg', t('webhooks.remove'), url)}
      <Heading level={2} text={t('webhooks.deliveries')} />
      {deliveries.length === 0 ? (
        <Paragraph text={t('webhooks.no_deliveries')} />
      ) : (
        <Table
          caption={t('webhooks.deliveries')}
          captionHidden
          columns={[
            { header: t('webhooks.when') },
            { header: t('webhooks.state') },
            { header: t('webhooks.answer') },
            { header: t('webhooks.again') },
          ]}
          rows={deliveries.map(delivery => rowOf(view, delivery))}
        />
      )}
    </PrivatePage>
  )
}

function rowOf(view: View, delivery: Delivery): Cell[] {
  const t = wordsOf(messages, view.lang)
  const { id, webhook, activity, madeAt, triedAt, status, problem, answer, sentWell } = delivery
  const what = activity === null ? t('webhooks.a_test') : ''
  const state =
    sentWell === null
      ? t(triedAt === null ? 'webhooks.waits' : 'webhooks.tried')
      : t(sentWell ? 'webhooks.sent' : 'webhooks.not_sent')
  const said =
    problem === null
      ? `${status ?? ''} ${answer.slice(0, 200)}`
      : t(`webhooks.problem_${problem}` as 'webhooks.problem_timeout')
  return [
    { content: moment(view, madeAt) },
    `${state} ${what}`.trim(),
    said.trim(),
    {
      content: (
        <Form action={view.href(`/mijn/webhooks/${webhook}/nogmaals`)}>
          <input type="hidden" name="bezorging" value={id} />
          <Button kind="subtle" text={t('webhooks.again')} context={id.slice(-6)} />
        </Form>
      ),
    },
  ]
}
