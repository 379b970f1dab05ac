import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Card, CardList, Form, Heading, Paragraph } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'

interface ManageProps {
  view: View
  hasExample: boolean
  isOperator: boolean
  exampleGone: boolean
}

/** The ways to everything that keeps the site running. */
export function ManagePage({ view, hasExample, isOperator, exampleGone }: ManageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const connects = view.actor.grants.some(({ role }) => role === 'connector')
  const moderates = view.actor.grants.some(({ role }) => role === 'moderator')
  const ways = isOperator
    ? ([
        ...(['members', 'cases', 'requests', 'rules', 'logbook'] as const),
        ...(['post', 'import', 'listings', 'places', 'archive'] as const),
      ] as const)
    : ([
        'cases' as const,
        ...(moderates ? (['requests', 'logbook'] as const) : []),
        'import' as const,
        ...(connects ? (['listings'] as const) : []),
      ] as const)
  const paths = {
    members: '/beheer/leden',
    cases: '/beheer/meldingen',
    requests: '/beheer/kennismakingen',
    rules: '/beheer/huisregels',
    logbook: '/beheer/logboek',
    post: '/beheer/post',
    import: '/import',
    listings: '/beheer/vermeldingen',
    places: '/beheer/plekken/nieuw',
    archive: '/beheer/archief',
  }
  return (
    <Shell view={view} title={t('hub.manage_title')} trail={[]} noindex>
      <Heading level={1} text={t('hub.manage_title')} />
      <Paragraph kind="lead" text={t('hub.manage_lead')} />
      {exampleGone ? <Alert kind="ok" text={t('hub.manage_example_gone')} /> : ''}
      <CardList
        items={ways.map(way => (
          <Card
            level={2}
            title={t(`hub.manage_${way}`)}
            href={view.href(paths[way])}
            text={t(`hub.manage_${way}_text`)}
          />
        ))}
      />
      {isOperator && hasExample ? (
        <>
          <Heading level={2} text={t('hub.manage_example')} />
          <Paragraph text={t('hub.manage_example_text')} />
          <Form action={view.href('/beheer/voorbeeld-weg')}>
            <Button text={t('hub.manage_example_button')} kind="danger" />
          </Form>
        </>
      ) : (
        ''
      )}
    </Shell>
  )
}
