import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Columns, Heading, Link, LinkButton, Paragraph, Row, Stack } from '../../../ui/index.ts'
import { LinksBeside, Shell, type Beside } from '../../site/index.ts'
import { pathOf } from '../initiative.ts'
import { messages } from '../messages/messages.ts'
import type { ShownInitiative } from '../show-initiative.ts'
import { AboutInitiative } from './AboutInitiative.tsx'
import { InitiativeHead } from './InitiativeHead.tsx'
import { Wants } from './Wants.tsx'
import { Reins } from './Reins.tsx'
import { StillRight } from './StillRight.tsx'

/** What was just done, said once above the page. */
export const saidAfter = [
  'confirmed',
  'stopped',
  'suggested',
  'saved',
  'decided',
  'invited',
  'joined',
  'declined',
  'left',
] as const

export interface InitiativePageProps {
  view: View
  shown: ShownInitiative
  beside: Beside
  /** What a later module shows to those who answer for it. */
  forStewards: JSX.Element
  said?: (typeof saidAfter)[number] | undefined
}

type PartProps = Pick<InitiativePageProps, 'view' | 'shown'>

/** One initiative: what it is, what it asks and offers, who decides, who looks after it, and whether that still holds. */
export function InitiativePage({ view, shown, beside, forStewards, said }: InitiativePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { initiative, line } = shown
  const { id, title, summary, circle } = initiative
  const place = line.at(-1)
  const trail = line.map(({ name, path }) => ({ text: name, path: `/${path}` }))
  const list = place ? [{ text: t('initiatives.title'), path: `/${place.path}/initiatieven` }] : []
  return (
    <Shell
      view={view}
      title={title}
      description={summary || undefined}
      trail={[...trail, ...list]}
      live={id}
      noindex={circle !== 'public' || initiative.example}
    >
      {said ? <Alert kind="ok" text={t(`initiatives.said.${said}`)} /> : ''}
      <InitiativeHead view={view} shown={shown} beside={beside} />
      <Columns kind="main">
        <Stack gap="lg">
          <Story view={view} shown={shown} />
          <Wants view={view} shown={shown} />
          <Reins view={view} reins={shown.reins} />
        </Stack>
        <AboutInitiative view={view} shown={shown} />
      </Columns>
      {forStewards}
      <StillRight view={view} shown={shown} />
      <Tasks view={view} shown={shown} />
      <LinksBeside view={view} beside={beside} />
    </Shell>
  )
}

function Story({ view, shown: { initiative } }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (initiative.story === '') return ''
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('initiatives.story')} />
      {initiative.story
        .split(/\n{2,}/)
        .filter(part => part.trim() !== '')
        .map(part => (
          <Paragraph text={part.trim()} />
        ))}
    </Stack>
  )
}

function Tasks({ view, shown }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const to = (page: string) => view.href(`${pathOf(shown.initiative)}/${page}`)
  return (
    <Row>
      {shown.mayEdit ? (
        <>
          <LinkButton kind="secondary" href={to('bewerken')} text={t('initiatives.edit')} />
          <LinkButton kind="secondary" href={to('betrokken')} text={t('initiatives.involved')} />
        </>
      ) : (
        <LinkButton kind="secondary" href={to('voorstel')} text={t('initiatives.suggest')} />
      )}
      {shown.mayRemove ? <Link href={to('weghalen')} text={t('initiatives.remove')} /> : ''}
    </Row>
  )
}
