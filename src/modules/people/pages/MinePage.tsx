import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Card, CardList, Form, FormActions } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { PrivatePage } from './PrivatePage.tsx'

const ways = [
  ['messages', '/mijn/berichten'],
  ['questions', '/mijn/vragen'],
  ['introductions', '/mijn/kennismakingen'],
  ['profile', '/mijn/profiel'],
  ['places', '/mijn/plekken'],
  ['positions', '/mijn/functies'],
  ['mail', '/mijn/post'],
  ['sessions', '/mijn/sessies'],
  ['keys', '/mijn/sleutels'],
  ['data', '/mijn/gegevens'],
] as const

/** Everything that is somebody's own, one click away. */
export function MinePage({ view }: { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('people.mine')}
      lead={t('people.mine_lead', { name: view.actor.name ?? '' })}
    >
      <CardList
        items={ways.map(([name, path]) => (
          <Card
            title={t(`people.mine_${name}`)}
            href={view.href(path)}
            level={2}
            text={t(`people.mine_${name}_text`)}
          />
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
