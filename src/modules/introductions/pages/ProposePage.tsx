import type { Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Card,
  CardList,
  FindForm,
  Form,
  FormActions,
  Heading,
  Link,
  Paragraph,
} from '../../../ui/index.ts'
import { PrivatePage, type Person } from '../../people/index.ts'
import { formErrors } from '../../site/index.ts'
import type { FoundPerson } from '../choose-people.ts'
import { messages } from '../messages/messages.ts'
import { ReasonField, SubjectField } from './AskPage.tsx'
import { trailOfIntroductions } from './trail-of-introductions.ts'

interface ProposePageProps {
  view: View
  /** Who was chosen so far: nobody, one or both. */
  chosen: readonly Person[]
  /** What was searched for, and who was found. */
  query: string
  found: readonly FoundPerson[]
  form: Typed
}

const path = '/mijn/kennismakingen/voorstellen'

/** A connector chooses two people and says why they should meet. */
export function ProposePage(props: ProposePageProps): JSX.Element {
  const { view, chosen, form } = props
  const t = wordsOf(messages, view.lang)
  const [one, other] = chosen
  return (
    <PrivatePage
      view={view}
      title={t('introductions.propose')}
      lead={t('introductions.propose_lead')}
      trail={trailOfIntroductions(view)}
    >
      {one ? <Paragraph text={t('introductions.propose_one', { name: one.name })} /> : ''}
      {one && other ? (
        <>
          <Paragraph text={t('introductions.propose_other', { name: other.name })} />
          <p>
            <Link href={view.href(path)} text={t('introductions.propose_others')} />
          </p>
          <Form
            action={view.href(pathWith(one.handle, other.handle))}
            errors={formErrors(view, form, messages)}
          >
            <SubjectField view={view} subject={null} form={form} />
            <ReasonField view={view} form={form} hint={t('introductions.propose_reason_hint')} />
            <FormActions>
              <Button text={t('introductions.propose_send')} />
            </FormActions>
          </Form>
        </>
      ) : (
        <FindPerson {...props} />
      )}
    </PrivatePage>
  )
}

function FindPerson({ view, chosen, query, found }: ProposePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const [one] = chosen
  return (
    <>
      <FindForm
        action={view.href(path)}
        hidden={one ? { een: one.handle } : {}}
        label={t('introductions.find')}
        field={{
          name: 'naam',
          label: t(one ? 'introductions.find_other' : 'introductions.find_one'),
          value: query,
        }}
        button={t('introductions.find')}
        found={{ count: found.length, none: t('introductions.found_none') }}
      />
      {found.length === 0 ? '' : <Heading level={2} text={t('introductions.found')} />}
      <CardList
        layout="list"
        items={found.map(({ handle, title, summary }) => (
          <Card
            title={title}
            level={3}
            text={summary}
            href={view.href(one ? pathWith(one.handle, handle) : `${path}?een=${handle}`)}
          />
        ))}
      />
    </>
  )
}

function pathWith(one: string, other: string): string {
  return `${path}?een=${one}&ander=${other}`
}
