import type { Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Heading, Paragraph, Table } from '../../../ui/index.ts'
import type { FoundPlace, Place } from '../../places/index.ts'
import { formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { Person } from '../person.ts'
import type { GivenGrant } from '../queries/grants.ts'
import { roleText, trailOfMembers } from './role-text.ts'
import { RoleFields } from './RoleFields.tsx'
import { PrivatePage } from './PrivatePage.tsx'

interface MemberProps {
  view: View
  person: Person
  grants: readonly GivenGrant[]
  places: readonly Place[]
  form: Typed
  /** The places that may have been meant. */
  choices: readonly FoundPlace[]
}

/** The roles of one person, for operators. */
export function MemberPage(props: MemberProps): JSX.Element {
  const { view, person, grants, form, choices } = props
  const t = wordsOf(messages, view.lang)
  const title = t('people.member_change', { name: person.name })
  return (
    <PrivatePage view={view} title={title} trail={trailOfMembers(view)}>
      <Heading level={2} text={t('people.member_now')} />
      {grants.length === 0 ? (
        <Paragraph text={t('people.member_none_now', { name: person.name })} />
      ) : (
        <GrantsTable {...props} />
      )}
      <Heading level={2} text={t('people.role_give')} />
      <Form action={view.href(`/beheer/leden/${person.id}`)} errors={formErrors(view, form, messages)}>
        <RoleFields view={view} form={form} choices={choices} />
        <FormActions>
          <Button text={t('people.role_give_button')} />
        </FormActions>
      </Form>
    </PrivatePage>
  )
}

function GrantsTable({ view, person, grants, places }: MemberProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Table
      caption={t('people.member_now')}
      captionHidden
      columns={[{ header: t('people.role') }, { header: t('people.role_take') }]}
      rows={grants.map(grant => [
        roleText(view, grant, places),
        {
          content: (
            <Form action={view.href(`/beheer/leden/${person.id}/neem`)} hidden={{ grant: grant.id }}>
              <Button kind="subtle" text={t('people.role_take')} context={roleText(view, grant, places)} />
            </Form>
          ),
        },
      ])}
    />
  )
}
