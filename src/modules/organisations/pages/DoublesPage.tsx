import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Heading, Paragraph, RadioGroup, TextArea } from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { pathOf } from '../organisation.ts'
import type { ShownDoubles } from '../show-doubles.ts'
import { ProposedMerge } from './ProposedMerge.tsx'

type DoublesProps = ShownDoubles & { view: View; form: Typed }

/** What may be the same organisation, and what was proposed about that. */
export function DoublesPage(props: DoublesProps): JSX.Element {
  const { view, organisation, alikes, merges, form } = props
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('organisations.doubles')}
      lead={t('organisations.doubles_lead')}
      trail={[{ text: organisation.name, path: pathOf(organisation) }]}
    >
      {merges.length === 0 ? '' : <Heading level={2} text={t('organisations.merge_open')} />}
      {merges.map(shown => (
        <ProposedMerge view={view} organisation={organisation} shown={shown} form={form} />
      ))}
      <Heading level={2} text={t('organisations.alikes')} />
      {alikes.length === 0 ? <Paragraph text={t('organisations.alikes_none')} /> : <Propose {...props} />}
    </PrivatePage>
  )
}

function Propose({ view, organisation, alikes, form }: DoublesProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const isAboutThis = typed(form, 'merge') === ''
  const wrong = fieldErrors(view, form, messages)
  const field = (name: string) => ({
    name,
    value: typed(form, name),
    error: isAboutThis ? wrong[name] : undefined,
  })
  return (
    <Form
      action={view.href(`${pathOf(organisation)}/dubbel`)}
      errors={isAboutThis ? formErrors(view, form, messages) : undefined}
    >
      <RadioGroup
        {...field('other')}
        label={t('organisations.merge_other')}
        options={alikes.map(({ slug, name, summary }) => ({
          value: slug,
          text: name,
          hint: summary.slice(0, 120),
        }))}
      />
      <RadioGroup
        {...field('stays')}
        label={t('organisations.merge_stays')}
        options={[
          { value: 'this', text: t('organisations.merge_stays_this', { name: organisation.name }) },
          { value: 'other', text: t('organisations.merge_stays_other') },
        ]}
      />
      <TextArea {...field('reason')} label={t('organisations.merge_reason')} rows={2} required />
      <FormActions>
        <Button text={t('organisations.merge_send')} />
      </FormActions>
    </Form>
  )
}
