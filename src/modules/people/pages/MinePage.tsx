import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Card, CardList, Form, FormActions, Link } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import type { OwnCard } from '../shown-on-mine.ts'
import { PrivatePage } from './PrivatePage.tsx'

const ways = [
  ['messages', '/mijn/berichten'],
  ['questions', '/mijn/vragen'],
  ['coalitions', '/mijn/coalities'],
  ['tables', '/mijn/tafels'],
  ['introductions', '/mijn/kennismakingen'],
  ['promises', '/mijn/toezeggingen'],
  ['invitations', '/mijn/uitnodigingen'],
  ['helping', '/mijn/helpen'],
  ['profile', '/mijn/profiel'],
  ['asked', '/mijn/gevraagd'],
  ['places', '/mijn/plekken'],
  ['positions', '/mijn/functies'],
  ['handover', '/mijn/overdracht'],
  ['mail', '/mijn/post'],
  ['ways', '/mijn/aanmelden'],
  ['sessions', '/mijn/sessies'],
  ['keys', '/mijn/sleutels'],
  ['webhooks', '/mijn/webhooks'],
  ['data', '/mijn/gegevens'],
  ['decisions', '/mijn/besluiten'],
  ['looks', '/mijn/inzage'],
] as const

/** Everything that is somebody's own, one click away. */
export function MinePage({ view, more }: { view: View; more: readonly OwnCard[] }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const usual = ways.map(([name, path]) => ({
    title: t(`people.mine_${name}`),
    text: t(`people.mine_${name}_text`),
    path,
  }))
  return (
    <PrivatePage
      view={view}
      title={t('people.mine')}
      lead={t('people.mine_lead', { name: view.actor.name ?? '' })}
    >
      {(view.actor.waits ?? []).length > 0 ? (
        <Alert kind="warning" text={t('people.role_waits_alert')}>
          <Link href={view.href('/mijn/rol')} text={t('people.role_waits_how')} />
        </Alert>
      ) : (
        ''
      )}
      <CardList
        items={[...usual, ...more].map(({ title, path, text }) => (
          <Card title={title} href={view.href(path)} level={2} text={text} />
        ))}
      />
      <Form action={view.href('/afmelden')}>
        <FormActions>
          <Button kind="secondary" text={t('people.sign_out')} />
        </FormActions>
      </Form>
    </PrivatePage>
  )
}
