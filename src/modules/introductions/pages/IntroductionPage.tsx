import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  DefinitionList,
  Details,
  Form,
  Heading,
  Link,
  Paragraph,
  Stack,
} from '../../../ui/index.ts'
import { isSeenBy, PrivatePage, profilePath, strengthName } from '../../people/index.ts'
import { day, LinksBeside } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { Known, ShownIntroduction } from '../show-introduction.ts'
import { AnswerForms } from './AnswerForms.tsx'
import type { IntroductionPageProps } from './introduction-props.ts'
import { joinNames } from './join-names.ts'
import { Running } from './Running.tsx'
import { trailOfIntroductions } from './trail-of-introductions.ts'

/** One introduction as one of the two sees it, or the connector who proposed it. */
export function IntroductionPage(props: IntroductionPageProps): JSX.Element {
  const { view, shown, byLink } = props
  const t = wordsOf(messages, view.lang)
  const { introduction, standing, others, own } = shown
  const name = joinNames(
    view,
    others.map(other => other.name),
  )
  const title = own
    ? t('introductions.page_title', { name })
    : t('introductions.page_title_proposed', { name })
  return (
    <PrivatePage view={view} title={title} trail={byLink ? [] : trailOfIntroductions(view)}>
      {props.done === undefined ? '' : <Alert kind="ok" text={t(`introductions.done_${props.done}`)} />}
      <Alert kind="info" live="none" text={t(`introductions.told_${toldOf(shown)}`, { name })} />
      <DefinitionList
        items={[
          { term: t('introductions.who_asks'), text: askerOf(props) },
          { term: t('introductions.subject'), text: introduction.subject },
          { term: t('introductions.reason'), text: introduction.reason },
          { term: t('introductions.asked_at'), content: day(view, introduction.askedAt) },
        ]}
      />
      {others.map(other => (
        <Who view={view} other={other} />
      ))}
      {standing === 'running' && own ? <Running {...props} /> : ''}
      {standing === 'running' && own && !byLink ? <LinksBeside view={view} beside={props.beside} /> : ''}
      {shown.may.answer ? <AnswerForms {...props} /> : ''}
      {own ? <Trouble {...props} /> : ''}
    </PrivatePage>
  )
}

/** Which sentence says how it stands: for a connector "both said yes" is all there is to know. */
function toldOf({ standing, own, isProposal }: ShownIntroduction) {
  if (standing === 'running' && !own) return 'agreed'
  if (standing === 'asked' && isProposal) return 'proposed'
  return standing
}

function askerOf({ view, shown }: IntroductionPageProps): string {
  const t = wordsOf(messages, view.lang)
  if (shown.isOwn) return t('introductions.you')
  return shown.proposer?.name ?? t('introductions.somebody')
}

/** Who the other is, as far as the reader may see the profile. */
function Who({ view, other: { name, profile } }: { view: View; other: Known }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (!profile) return ''
  const { about, strengthCodes } = profile
  const strengths = [...strengthCodes.map(code => strengthName(view.lang, code)), ...profile.strengths]
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('introductions.who_is', { name })} />
      {about === '' ? '' : <Paragraph text={about} />}
      {strengths.length === 0 ? (
        ''
      ) : (
        <Paragraph text={t('introductions.good_at', { strengths: strengths.join(', ') })} />
      )}
      {isSeenBy(view.actor, profile) ? (
        <p>
          <Link href={view.href(profilePath(profile))} text={t('introductions.profile', { name })} />
        </p>
      ) : (
        ''
      )}
    </Stack>
  )
}

/** Reporting the request and blocking who is in it. Nobody hears who did that. */
function Trouble({ view, path, shown }: IntroductionPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { proposer, others, isOwn } = shown
  const blockable = [...others, ...(proposer && !isOwn ? [proposer] : [])]
  const unique = [...new Map(blockable.map(one => [one.id, one])).values()]
  return (
    <Details summary={t('introductions.trouble')}>
      {shown.may.report && !shown.isReported ? (
        <>
          <Paragraph text={t('introductions.report_text')} />
          <Form action={view.href(`${path}/meld`)}>
            <Button kind="secondary" text={t('introductions.report')} />
          </Form>
        </>
      ) : (
        ''
      )}
      {shown.isReported ? <Paragraph text={t('introductions.is_reported')} /> : ''}
      <Paragraph text={t('introductions.block_text')} />
      {unique.map(({ id, name }) => (
        <Form action={view.href(`${path}/blokkeer`)} hidden={{ person: id }}>
          <Button kind="secondary" text={t('introductions.block', { name })} />
        </Form>
      ))}
    </Details>
  )
}
