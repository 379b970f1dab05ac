import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Badge,
  Button,
  Card,
  CardList,
  EmptyState,
  Form,
  FormActions,
  Link,
  LinkButton,
  Paragraph,
} from '../../../ui/index.ts'
import { FurtherPages, PrivatePage, trailOfMine } from '../../people/index.ts'
import { moment } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { Notice } from '../notice.ts'

interface NoticesProps {
  view: View
  notices: readonly Notice[]
  isFurther: boolean
  /** Id of the last one shown, when there are more. */
  next: string | undefined
}

/** What somebody should hear of, newest first. */
export function NoticesPage(props: NoticesProps): JSX.Element {
  const { view, notices } = props
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage view={view} title={t('notices.title')} lead={t('notices.lead')} trail={trailOfMine(view)}>
      {notices.length === 0 ? <Nothing view={view} /> : <All {...props} />}
      <FurtherPages view={view} path="/mijn/berichten" isFurther={props.isFurther} next={props.next} />
    </PrivatePage>
  )
}

function Nothing({ view }: { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <EmptyState title={t('notices.none')} text={t('notices.none_text')}>
      <LinkButton href={view.href('/zoeken')} text={t('notices.none_button')} />
    </EmptyState>
  )
}

function All({ view, notices }: NoticesProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <>
      {notices.some(({ readAt }) => readAt === null) ? (
        <Form action={view.href('/mijn/berichten/gelezen')}>
          <FormActions>
            <Button kind="secondary" text={t('notices.read_all')} />
          </FormActions>
        </Form>
      ) : (
        ''
      )}
      <CardList layout="list" items={notices.map(notice => cardOf(view, notice))} />
    </>
  )
}

function cardOf(view: View, notice: Notice): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { id, title, path, kind, readAt, toldAt } = notice
  const sentence = t(`notices.${kind}`)
  return (
    <Card
      title={title || sentence}
      level={2}
      text={sentence}
      badges={readAt === null ? <Badge kind="info" text={t('notices.new')} /> : ''}
      meta={moment(view, toldAt)}
    >
      <Paragraph>
        <Link href={view.href(path)} text={t('notices.look')} context={title} />
      </Paragraph>
      {readAt === null ? (
        <Form action={view.href('/mijn/berichten/gelezen')} hidden={{ notice: id }}>
          <Button kind="subtle" text={t('notices.read')} context={title} />
        </Form>
      ) : (
        ''
      )}
    </Card>
  )
}
