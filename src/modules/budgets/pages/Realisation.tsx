import { formatDay } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Card,
  CardList,
  Checkbox,
  Details,
  FileField,
  Form,
  FormActions,
  Heading,
  Link,
  Paragraph,
  Picture,
  ProgressBar,
  RadioGroup,
  Stack,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { documentPath } from '../../documents/index.ts'
import { promisePath } from '../../promises/index.ts'
import { fieldsOf, formErrors } from '../../site/index.ts'
import { longest } from '../budget.ts'
import { messages } from '../messages/messages.ts'
import { milestoneKinds, spentOn, type Milestone } from '../milestone.ts'
import { euros } from '../money.ts'
import { pathOf } from '../project.ts'
import type { ProjectProps } from './project-props.ts'

/** What was done and spent, what changed and why, what was promised and learned. */
export function Realisation(props: ProjectProps): JSX.Element {
  const { view, shown } = props
  const t = wordsOf(messages, view.lang)
  const { project, milestones, promises, photos, can } = shown
  if (!can.tell_step && milestones.length + promises.length + photos.length === 0) return ''
  const spent = spentOn(milestones)
  return (
    <Stack id="uitvoering">
      <Heading level={2} text={t('budgets.realisation')} />
      <ProgressBar
        id="spent-so-far"
        label={t('budgets.spent')}
        text={t('budgets.spent_of', { spent: euros(view.lang, spent), all: euros(view.lang, project.cost) })}
        value={Math.min(spent, project.cost)}
        max={Math.max(project.cost, 1)}
      />
      <CardList
        layout="list"
        items={milestones.map(step => (
          <Step {...props} step={step} />
        ))}
      />
      {photos.map(photo => (
        <Picture src={view.href(`${documentPath(photo)}/bestand`)} alt={photo.title} />
      ))}
      {promises.map(promise => (
        <Paragraph>
          <span safe>{`${t('budgets.promised')}: `}</span>
          <Link href={view.href(promisePath(promise))} text={promise.what} />
        </Paragraph>
      ))}
      {can.tell_step ? <TellStep {...props} /> : ''}
      {can.tell_step && project.state === 'won' ? <EndProject {...props} /> : ''}
    </Stack>
  )
}

function Step({ view, shown, step }: ProjectProps & { step: Milestone }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { kind, title, note, dueDay, doneAt, spent, toldAt } = step
  const day = (at: Date) => formatDay(view.lang, at)
  const planned = dueDay === null ? '' : t('budgets.step_due', { day: day(new Date(`${dueDay}T12:00:00Z`)) })
  const when = doneAt ? t('budgets.step_done_on', { day: day(doneAt) }) : planned
  const path = pathOf(shown.budget, shown.project)
  return (
    <Card
      title={kind === 'step' ? title : `${t(`budgets.kind_${kind}`)}: ${title}`}
      text={note}
      meta={
        <>
          <span safe>{when === '' ? day(toldAt) : when}</span>
          {spent === null ? '' : <span safe>{euros(view.lang, spent)}</span>}
        </>
      }
    >
      {shown.can.tell_step && kind === 'step' && doneAt === null ? (
        <Form action={view.href(`${path}/stap/gedaan`)} hidden={{ milestone: step.id }}>
          <TextField name="spent" id={`spent-${step.id}`} label={t('budgets.form_spent')} short />
          <FormActions>
            <Button kind="secondary" text={t('budgets.step_finish')} context={title} />
          </FormActions>
        </Form>
      ) : (
        ''
      )}
    </Card>
  )
}

function TellStep({ view, shown, form }: ProjectProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const field = fieldsOf(view, form, messages)
  const optional = t('budgets.optional')
  return (
    <Details summary={t('budgets.tell_step')} open={Object.keys(form.errors).length > 0}>
      <Form
        action={view.href(`${pathOf(shown.budget, shown.project)}/stap`)}
        errors={formErrors(view, form, messages)}
        multipart
      >
        <RadioGroup
          name="kind"
          label={t('budgets.form_kind')}
          value={field('kind').value || 'step'}
          options={milestoneKinds.map(value => ({ value, text: t(`budgets.kind_${value}`) }))}
        />
        <TextField {...field('title')} label={t('budgets.form_step')} maxlength={longest.title} required />
        <TextArea
          {...field('note')}
          label={t('budgets.form_note')}
          hint={t('budgets.form_note_hint')}
          optional={optional}
          maxlength={longest.text}
        />
        <TextField {...field('dueDay')} type="date" label={t('budgets.form_due')} optional={optional} short />
        <Checkbox name="done" label={t('budgets.form_done')} checked={field('done').value === 'yes'} />
        <TextField {...field('spent')} label={t('budgets.form_spent')} optional={optional} short />
        {shown.mayAddPhoto ? (
          <>
            <FileField
              {...field('file')}
              label={t('budgets.form_photo')}
              accept="image/*"
              optional={optional}
            />
            <TextField
              {...field('photoText')}
              label={t('budgets.form_photo_text')}
              hint={t('budgets.form_photo_text_hint')}
              optional={optional}
              maxlength={longest.title}
            />
          </>
        ) : (
          ''
        )}
        <Paragraph kind="small" text={t('budgets.step_heard')} />
        <FormActions>
          <Button text={t('budgets.tell_step')} />
        </FormActions>
      </Form>
    </Details>
  )
}

function EndProject({ view, shown }: ProjectProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Details summary={t('budgets.end_title')}>
      <Form action={view.href(`${pathOf(shown.budget, shown.project)}/einde`)}>
        <TextArea name="reason" label={t('budgets.form_end_reason')} maxlength={longest.reason} rows={3} />
        <FormActions>
          <Button name="state" value="done" text={t('budgets.end_done')} />
          <Button name="state" value="stopped" kind="secondary" text={t('budgets.end_stopped')} />
        </FormActions>
      </Form>
    </Details>
  )
}
