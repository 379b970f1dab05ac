import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Form,
  FormActions,
  Heading,
  LinkButton,
  Paragraph,
  Row,
  YesNo,
} from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { answers } from '../open-link.ts'
import { pathOf } from '../promise.ts'
import { fromTo } from './ChangesPart.tsx'
import type { PromiseProps } from './promise-props.ts'
import { YesOrNo } from './YesOrNo.tsx'

/** What the reader can do with a promise. */
export function Deeds(props: PromiseProps): JSX.Element {
  return (
    <>
      <Asked {...props} />
      <Waiting {...props} />
      <Own {...props} />
      <Follow {...props} />
    </>
  )
}

function Asked({ view, shown }: PromiseProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { promise, names, can } = shown
  if (!can('withdraw')) return ''
  const path = pathOf(promise)
  const isAsked = can('accept')
  const name = names.person(promise.madeBy)?.text ?? t('promises.somebody')
  return (
    <>
      {isAsked ? (
        <>
          <Heading level={2} text={t('promises.asked_title')} />
          <Paragraph text={t('promises.asked_text', { name })} />
        </>
      ) : (
        ''
      )}
      <YesOrNo view={view} path={path} isAsked={isAsked} />
    </>
  )
}

function Waiting({ view, shown }: PromiseProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { promise, waiting, can } = shown
  if (!waiting) return ''
  const mayAnswer = can('answer_change')
  return (
    <Alert kind="info" title={t('promises.waiting_title')} text={fromTo(view, waiting)} live="none">
      <Paragraph text={waiting.reason} />
      <Paragraph text={t(mayAnswer ? 'promises.waiting_text' : 'promises.waiting_others')} />
      {mayAnswer ? (
        <Form action={view.href(`${pathOf(promise)}/verandering`)}>
          <YesNo name="answer" yes={t('promises.change_yes')} no={t('promises.change_no')} />
        </Form>
      ) : (
        ''
      )}
    </Alert>
  )
}

function Own({ view, shown }: PromiseProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { promise, can } = shown
  const path = pathOf(promise)
  if (can('tell')) {
    return (
      <p>
        <LinkButton
          href={view.href(`${path}/verhaal`)}
          text={t(promise.toldAt === null ? 'promises.tell' : 'promises.tell_again')}
          kind="secondary"
        />
      </p>
    )
  }
  if (!can('keep')) return ''
  return (
    <>
      <Heading level={2} text={t('promises.own_title')} />
      <Paragraph text={t('promises.own_text')} />
      <Row>
        <LinkButton href={view.href(`${path}/${answers.kept}`)} text={t('promises.answer_kept')} />
        <LinkButton
          href={view.href(`${path}/${answers.changed}`)}
          text={t('promises.answer_changed')}
          kind="secondary"
        />
        <LinkButton
          href={view.href(`${path}/${answers.broken}`)}
          text={t('promises.answer_broken')}
          kind="secondary"
        />
      </Row>
    </>
  )
}

function Follow({ view, shown }: PromiseProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { promise, follows, can } = shown
  // Who promised it hears of it anyway.
  if (!can('follow') || can('keep') || can('tell')) return ''
  return (
    <Form action={view.href(`${pathOf(promise)}/volgen`)} hidden={{ follow: follows ? 'no' : 'yes' }}>
      <FormActions>
        <Button text={t(follows ? 'promises.unfollow' : 'promises.follow')} kind="subtle" />
      </FormActions>
    </Form>
  )
}
