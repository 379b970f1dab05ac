import { typed, type Form as TypedForm } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, RadioGroup, Select, TextArea, TextField } from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { fieldErrors, fieldsOf, formErrors } from '../../site/index.ts'
import { groupDays, ways, type Asks } from '../invitation.ts'
import { messages } from '../messages/messages.ts'
import type { Subject } from '../subject.ts'

interface InvitePageProps {
  view: View
  subject: Subject
  /** What may be asked, the usual one first. */
  asks: readonly Asks[]
  form: TypedForm
}

/** Inviting others to one thing: by mail, with cards to print, or with one code for a group. */
export function InvitePage({ view, subject, asks, form }: InvitePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { kind, id } = subject.thing
  const errors = fieldErrors(view, form, messages)
  const [usual = 'know'] = asks
  return (
    <PrivatePage
      view={view}
      title={t('invitations.invite_title', { title: subject.title })}
      lead={t('invitations.invite_lead')}
      trail={[{ text: subject.title, path: subject.path }]}
    >
      <Form
        action={view.href(`/uitnodigen/${kind}/${id}`)}
        errors={formErrors(view, form, messages)}
        hidden={asks.length === 1 ? { asks: usual } : {}}
      >
        {asks.length === 1 ? (
          ''
        ) : (
          <RadioGroup
            name="asks"
            label={t('invitations.field_asks')}
            options={asks.map(value => ({ value, text: t(`invitations.asks_${value}`) }))}
            value={typed(form, 'asks') || usual}
            error={errors['asks']}
          />
        )}
        <RadioGroup
          name="way"
          label={t('invitations.field_way')}
          options={ways.map(value => ({
            ...{ value, text: t(`invitations.way_${value}`), hint: t(`invitations.way_${value}_hint`) },
          }))}
          value={typed(form, 'way') || 'mail'}
          error={errors['way']}
        />
        <Details view={view} form={form} />
        <FormActions>
          <Button text={t('invitations.invite_button')} />
        </FormActions>
      </Form>
    </PrivatePage>
  )
}

function Details({ view, form }: Pick<InvitePageProps, 'view' | 'form'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const shared = fieldsOf(view, form, messages)
  const optional = t('invitations.optional')
  return (
    <>
      <TextArea
        {...shared('emails')}
        label={t('invitations.field_emails')}
        hint={t('invitations.field_emails_hint')}
        optional={t('invitations.only_mail')}
        rows={3}
        maxlength={6_000}
      />
      <TextField
        {...shared('name')}
        label={t('invitations.field_for')}
        hint={t('invitations.field_for_hint')}
        optional={optional}
        maxlength={80}
      />
      <TextField
        {...shared('count')}
        type="number"
        label={t('invitations.field_count')}
        hint={t('invitations.field_count_hint')}
        optional={t('invitations.only_paper')}
        min="1"
        max="200"
        short
      />
      <Select
        name="days"
        label={t('invitations.field_days')}
        options={groupDays.map(days => ({
          value: String(days),
          text: t('invitations.days', { count: days }),
        }))}
        value={typed(form, 'days') || '30'}
        optional={t('invitations.only_group')}
      />
      <TextArea
        {...shared('message')}
        label={t('invitations.field_message')}
        hint={t('invitations.field_message_hint')}
        optional={optional}
        rows={3}
        maxlength={500}
      />
    </>
  )
}
