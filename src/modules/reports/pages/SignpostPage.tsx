import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Badge, Heading, Paragraph, Row, Stack } from '../../../ui/index.ts'
import { CircleBadge } from '../../circles/index.ts'
import { themeName } from '../../initiatives/index.ts'
import { LinksBeside, NoteBeside, Shell, type Beside } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { ShownSignpost } from '../show-signpost.ts'
import { Adopters } from './Adopters.tsx'
import { Origin, Promised } from './SignpostParts.tsx'

export const saidAfter = ['adopted', 'let_go'] as const

interface SignpostPageProps {
  view: View
  shown: ShownSignpost
  beside: Beside
  said?: (typeof saidAfter)[number] | undefined
}

/** One signpost: its quotes, its table, what was promised from it, and who took it along. */
export function SignpostPage({ view, shown, beside, said }: SignpostPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { signpost, places } = shown
  const { title, explanation, circle, themes, id, example } = signpost
  const [place] = places
  const list = place
    ? [{ text: t('reports.signposts_in', { place: place.name }), path: `/${place.path}/routewijzers` }]
    : []
  return (
    <Shell view={view} title={title} trail={list} live={id} noindex={circle !== 'public' || example}>
      {said ? <Alert kind="ok" text={t(`reports.said.${said}`)} /> : ''}
      <Heading level={1} text={title} />
      <Row>
        <Badge text={t('reports.signpost')} kind="info" />
        {themes.map(theme => (
          <Badge text={themeName(view.lang, theme)} />
        ))}
        <CircleBadge lang={view.lang} circle={circle} />
      </Row>
      <NoteBeside beside={beside} id={id} />
      {explanation === '' ? '' : <Paragraph kind="lead" text={explanation} />}
      <Stack gap="lg">
        <Origin view={view} shown={shown} />
        <Promised view={view} shown={shown} />
        <Adopters view={view} shown={shown} />
      </Stack>
      <LinksBeside view={view} beside={beside} />
    </Shell>
  )
}
