import type { Form } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Columns,
  Form as FormTag,
  Heading,
  Link,
  LinkButton,
  Paragraph,
  Row,
  Stack,
} from '../../../ui/index.ts'
import { LinksBeside, Shell, type Beside } from '../../site/index.ts'
import { pathOf } from '../bottleneck.ts'
import { messages } from '../messages/messages.ts'
import type { ShownBottleneck } from '../show-bottleneck.ts'
import { AboutRule } from './AboutRule.tsx'
import { Answers } from './Answers.tsx'
import { TopOfPage } from './TopOfPage.tsx'
import { UsToo } from './UsToo.tsx'

/** What was just done, said once above the page. */
export const saidAfter = [
  ...(['named', 'saved', 'hit', 'undone', 'answered', 'owner', 'outcome', 'follows', 'unfollowed'] as const),
] as const

export interface BottleneckPageProps {
  view: View
  shown: ShownBottleneck
  beside: Beside
  /** Of saying "us too", and of saying what came of it. */
  form: Form
  said?: (typeof saidAfter)[number] | undefined
}

/** One bottleneck: what it blocked, by which rule, whom it hits, and what its owner says. */
export function BottleneckPage({ view, shown, beside, form, said }: BottleneckPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { bottleneck, line } = shown
  const { id, title, circle, example } = bottleneck
  const place = line.at(-1)
  const trail = line.map(({ name, path }) => ({ text: name, path: `/${path}` }))
  const list = place ? [{ text: t('bottlenecks.title'), path: `/${place.path}/knelpunten` }] : []
  return (
    <Shell
      view={view}
      title={title}
      description={bottleneck.blocks.slice(0, 200)}
      trail={[...trail, ...list]}
      live={id}
      noindex={circle !== 'public' || example}
    >
      {said ? <Alert kind="ok" text={t(`bottlenecks.said.${said}`)} /> : ''}
      <TopOfPage view={view} shown={shown} beside={beside} />
      <Columns kind="main">
        <Stack gap="lg">
          <Told view={view} shown={shown} />
          <Answers view={view} shown={shown} form={form} />
          <UsToo view={view} shown={shown} form={form} />
        </Stack>
        <Stack gap="lg">
          <AboutRule view={view} shown={shown} />
          <Follow view={view} shown={shown} />
        </Stack>
      </Columns>
      <Tasks view={view} shown={shown} />
      <LinksBeside view={view} beside={beside} />
    </Shell>
  )
}

type PartProps = Pick<BottleneckPageProps, 'view' | 'shown'>

function Told({ view, shown: { bottleneck } }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { blocks, tried } = bottleneck
  return (
    <>
      <Stack gap="sm">
        <Heading level={2} text={t('bottlenecks.blocks')} />
        <Paragraph text={blocks} />
      </Stack>
      {tried === '' ? (
        ''
      ) : (
        <Stack gap="sm">
          <Heading level={2} text={t('bottlenecks.tried')} />
          <Paragraph text={tried} />
        </Stack>
      )}
    </>
  )
}

function Follow({ view, shown }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (!shown.verdicts.follow) return ''
  return (
    <FormTag
      action={view.href(`${pathOf(shown.bottleneck)}/volgen`)}
      hidden={{ volg: shown.follows ? 'nee' : 'ja' }}
    >
      <Button kind="secondary" text={t(shown.follows ? 'bottlenecks.unfollow' : 'bottlenecks.follow')} />
    </FormTag>
  )
}

function Tasks({ view, shown }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { edit, remove, name_owner } = shown.verdicts
  if (!edit && !remove && !name_owner) return ''
  const to = (page: string) => view.href(`${pathOf(shown.bottleneck)}/${page}`)
  return (
    <Row>
      {edit ? <LinkButton kind="secondary" href={to('bewerken')} text={t('bottlenecks.edit')} /> : ''}
      {name_owner ? (
        <LinkButton kind="secondary" href={to('eigenaar')} text={t('bottlenecks.set_owner')} />
      ) : (
        ''
      )}
      {remove ? <Link href={to('weghalen')} text={t('bottlenecks.remove')} /> : ''}
    </Row>
  )
}
