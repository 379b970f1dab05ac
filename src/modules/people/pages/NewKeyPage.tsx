import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, LinkButton, TextField } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { PrivatePage, trailOfMine } from './PrivatePage.tsx'

interface NewKeyProps {
  view: View
  name: string
  accessKey: string
}

/** The one time that a key is shown. */
export function NewKeyPage({ view, name, accessKey }: NewKeyProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const trail = [...trailOfMine(view), { text: t('people.mine_keys'), path: '/mijn/sleutels' }]
  return (
    <PrivatePage
      view={view}
      title={t('people.key_made_title')}
      lead={t('people.key_made_lead')}
      trail={trail}
    >
      <Alert kind="warning" text={t('people.key_made_once')} />
      <TextField name="key" label={name} value={accessKey} autocomplete="off" />
      <p>
        <LinkButton href={view.href('/mijn/sleutels')} text={t('people.key_made_done')} />
      </p>
    </PrivatePage>
  )
}
