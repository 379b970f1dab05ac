import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Card, CardList, Form, FormActions, Heading, Paragraph } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'

const ways = [
  ['messages', '/mijn/berichten'],
  ['profile', '/mijn/profiel'],
  ['places', '/mijn/plekken'],
  ['positions', '/mijn/functies'],
  ['mail', '/mijn/post'],
  ['sessions', '/mijn/sessies'],
] as const

/** Everything that is somebody's own, one click away. */
export function MinePage({ view }: { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Shell view={view} title={t('people.mine')} trail={[]} noindex>
      <Heading level={1} text={t('people.mine')} />
      <Paragraph kind="lead" text={t('people.mine_lead', { name: view.actor.name ?? '' })} />
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
    </Shell>
  )
}

/** The way back to it, for the pages below it. */
export function trailOfMine(view: View): { text: string; path: string }[] {
  return [{ text: wordsOf(messages, view.lang)('people.mine'), path: '/mijn' }]
}
