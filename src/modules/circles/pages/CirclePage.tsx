import type { View } from '../../../platform/http/view.ts'
import { sentenceIn, wordsOf } from '../../../platform/i18n/words.ts'
import type { Refusal } from '../../../platform/refusal/refusal.ts'
import type { SeenThing } from '../../../platform/thing.ts'
import { Alert, Button, FindForm, Form, Heading, Link, Paragraph, Row } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { pathOf, type PersonsCircle } from '../circle.ts'
import { messages } from '../messages/messages.ts'

interface Named {
  readonly id: string
  readonly name: string
}

export interface CirclePageProps {
  view: View
  circle: PersonsCircle
  thing: SeenThing
  members: readonly Named[]
  mayChange: boolean
  /** What was searched for, and who was found. */
  query: string
  found: readonly Named[]
  /** Why the last thing was refused. */
  refused?: Refusal | undefined
}

/** Who is in a circle, and, for who answers for the thing, letting people in and out. */
export function CirclePage(props: CirclePageProps): JSX.Element {
  const { view, circle, thing, members, mayChange, refused } = props
  const t = wordsOf(messages, view.lang)
  const title = t('circles.page_title', { title: thing.title })
  return (
    <Shell view={view} title={title} noindex>
      <Heading level={1} text={title} />
      {refused ? (
        <Alert kind="error" text={sentenceIn([messages], view.lang)(refused.code, refused.details)} />
      ) : (
        ''
      )}
      <Paragraph kind="lead" text={t('circles.page_lead')} />
      <p>
        <Link href={view.href(thing.path)} text={t('circles.back', { title: thing.title })} />
      </p>
      <Heading level={2} text={t('circles.people')} />
      {members.length === 0 ? <Paragraph text={t('circles.nobody')} /> : ''}
      {members.map(member => (
        <Line {...props} circle={circle} person={member} button="circles.remove" />
      ))}
      {mayChange ? <Finder {...props} /> : ''}
    </Shell>
  )
}

interface LineProps extends Pick<CirclePageProps, 'view' | 'circle' | 'mayChange'> {
  person: Named
  button: 'circles.add' | 'circles.remove'
}

function Line({ view, circle, mayChange, person, button }: LineProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const deed = button === 'circles.add' ? 'erbij' : 'weg'
  return (
    <Row>
      <span safe>{person.name}</span>
      {mayChange ? (
        <Form action={view.href(pathOf(circle.id))} hidden={{ doe: deed, person: person.id }}>
          <Button kind="secondary" text={t(button)} context={person.name} />
        </Form>
      ) : (
        ''
      )}
    </Row>
  )
}

function Finder(props: CirclePageProps): JSX.Element {
  const { view, circle, query, found } = props
  const t = wordsOf(messages, view.lang)
  return (
    <>
      <FindForm
        action={view.href(pathOf(circle.id))}
        label={t('circles.find')}
        field={{ name: 'naam', label: t('circles.find'), hint: t('circles.find_hint'), value: query }}
        button={t('circles.find_button')}
        found={{ count: found.length, none: t('circles.found_none') }}
      />
      {found.length === 0 ? '' : <Heading level={2} text={t('circles.found')} />}
      {found.map(person => (
        <Line {...props} person={person} button="circles.add" />
      ))}
    </>
  )
}
