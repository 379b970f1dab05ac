import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, LinkButton, TextField } from '../../../ui/index.ts'
import { PrivatePage, trailOfMine } from '../../people/index.ts'
import { messages } from '../messages/messages.ts'
import type { Webhook } from '../webhook.ts'

interface NewWebhookProps {
  view: View
  webhook: Webhook
  secret: string
}

/** The one time that a secret is shown. */
export function NewWebhookPage({ view, webhook, secret }: NewWebhookProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const trail = [...trailOfMine(view), { text: t('webhooks.title'), path: '/mijn/webhooks' }]
  return (
    <PrivatePage view={view} title={t('webhooks.made_title')} lead={t('webhooks.made_lead')} trail={trail}>
      <Alert kind="warning" text={t('webhooks.made_once')} />
      <TextField name="secret" label={t('webhooks.secret')} value={secret} autocomplete="off" />
      <p>
        <LinkButton href={view.href(`/mijn/webhooks/${webhook.id}`)} text={t('webhooks.made_done')} />
      </p>
    </PrivatePage>
  )
}
