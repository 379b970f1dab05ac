import type { PropsWithChildren } from '@kitajs/html'
import { typed } from '../../../platform/http/form.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, FileField, Form, FormActions, Link, TextArea, TextField } from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { longest, pathOf, type MadePromise } from '../promise.ts'
import { MeasureFields, WhatField, type FormProps } from './ContentFields.tsx'
import type { Done } from './done.ts'

export interface SettleProps extends FormProps {
  promise: MadePromise
  /** Where the form goes. */
  action: string
  /** Opened by a mailed link. */
  isMailed: boolean
  done?: Done | undefined
}

type Name = 'keep' | 'change' | 'break' | 'tell'

/** It is done, with what shows it. */
export function KeepPage(props: SettleProps): JSX.Element {
  const { view, form } = props
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  return (
    <SettlePage {...props} name="keep" multipart>
      <TextArea
        name="evidence"
        label={t('promises.field_evidence')}
        value={typed(form, 'evidence')}
        maxlength={longest.text}
        error={errors['evidence']}
        optional={t('promises.optional')}
      />
      <FileField
        name="file"
        label={t('promises.field_photo')}
        hint={t('promises.field_photo_hint')}
        accept="image/*"
        error={errors['file']}
        optional={t('promises.optional')}
      />
      <TextField
        name="link"
        type="url"
        label={t('promises.field_link')}
        hint={t('promises.field_link_hint')}
        value={typed(form, 'link')}
        maxlength={longest.link}
        error={errors['link']}
        optional={t('promises.optional')}
      />
    </SettlePage>
  )
}

/** It will be different: what, how much or by when. */
export function ChangePage(props: SettleProps): JSX.Element {
  return (
    <SettlePage {...props} name="change">
      <WhatField {...props} />
      <MeasureFields {...props} />
      <ReasonField {...props} label="promises.field_reason" />
    </SettlePage>
  )
}

/** It will not be done. */
export function BreakPage(props: SettleProps): JSX.Element {
  return (
    <SettlePage {...props} name="break">
      <ReasonField {...props} label="promises.field_break" />
    </SettlePage>
  )
}

/** The story and the lesson of what was kept. */
export function TellPage(props: SettleProps): JSX.Element {
  const { view, form } = props
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  return (
    <SettlePage {...props} name="tell">
      {(['story', 'worked', 'differently'] as const).map(name => (
        <TextArea
          name={name}
          label={t(name === 'story' ? 'promises.field_story' : `promises.${name}`)}
          value={typed(form, name)}
          maxlength={longest.text}
          error={errors[name]}
          optional={t('promises.optional')}
        />
      ))}
    </SettlePage>
  )
}

function ReasonField({
  view,
  form,
  label,
}: FormProps & { label: 'promises.field_reason' | 'promises.field_break' }): JSX.Element {
  return (
    <TextArea
      name="reason"
      label={wordsOf(messages, view.lang)(label)}
      value={typed(form, 'reason')}
      maxlength={longest.text}
      error={fieldErrors(view, form, messages)['reason']}
      required
    />
  )
}

function SettlePage(
  props: PropsWithChildren<SettleProps & { name: Name; multipart?: boolean }>,
): JSX.Element {
  const { view, form, promise, action, isMailed, done, name, multipart, children } = props
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t(`promises.${isMailed ? (`link_${name}` as const) : name}_title`, { title: promise.what })}
      lead={t(`promises.${name}_lead`)}
    >
      {done ? <Alert kind="ok" text={t(`promises.done_${done}`)} /> : ''}
      <Form action={view.href(action)} errors={formErrors(view, form, messages)} multipart={multipart}>
        {children}
        <FormActions>
          <Button text={t(`promises.${name}_button`)} />
        </FormActions>
      </Form>
      <p>
        <Link
          href={view.href(pathOf(promise))}
          text={t(name === 'tell' ? 'promises.tell_skip' : 'promises.to_promise')}
          context={promise.what}
        />
      </p>
    </PrivatePage>
  )
}
