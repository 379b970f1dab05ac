import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Form,
  FormActions,
  Heading,
  LinkButton,
  Paragraph,
  RadioGroup,
  Row,
  Select,
  Stack,
  TextArea,
  YesNo,
} from '../../../ui/index.ts'
import { fieldsOf, formErrors } from '../../site/index.ts'
import { longest } from '../budget.ts'
import { messages } from '../messages/messages.ts'
import { pathOf } from '../project.ts'
import type { ProjectProps } from './project-props.ts'

/** What the reader can do with a project in this phase. */
export function ProjectDeeds(props: ProjectProps): JSX.Element {
  const { view, shown } = props
  const t = wordsOf(messages, view.lang)
  const { can, budget, project } = shown
  const to = (page: string) => view.href(`${pathOf(budget, project)}/${page}`)
  return (
    <Stack gap="lg">
      <Support {...props} />
      <Row>
        {can.reword ? <LinkButton kind="secondary" href={to('bewerken')} text={t('budgets.reword')} /> : ''}
        {can.work_out ? <LinkButton href={to('uitwerken')} text={t('budgets.work_out')} /> : ''}
      </Row>
      {can.name_helper ? <Helper {...props} /> : ''}
      <Merge {...props} />
      {can.judge ? <Judge {...props} /> : ''}
    </Stack>
  )
}

function Support({ view, shown }: ProjectProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { can, budget, project, supported } = shown
  const path = view.href(pathOf(budget, project))
  const supports = supported.includes(project.id)
  if (project.state === 'merged' && supports) {
    return (
      <Form action={`${path}/meegaan`}>
        <Paragraph text={t('budgets.move_support_text')} />
        <FormActions>
          <Button text={t('budgets.move_support')} />
        </FormActions>
      </Form>
    )
  }
  const mayAfterSignIn = view.actor.person === null && project.state === 'idea'
  if (!can.support && !(mayAfterSignIn && (budget.phase === 'ideas' || budget.phase === 'support'))) return ''
  return (
    <Form action={`${path}/steun`} hidden={{ steun: supports ? 'nee' : 'ja' }}>
      <FormActions>
        <Button
          kind={supports ? 'secondary' : 'primary'}
          text={t(supports ? 'budgets.unsupport' : 'budgets.support')}
        />
      </FormActions>
    </Form>
  )
}

function Helper({ view, shown }: ProjectProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { budget, project, officials, people } = shown
  if (officials.length === 0) return ''
  return (
    <Form action={view.href(`${pathOf(budget, project)}/helper`)}>
      <Select
        name="person"
        label={t('budgets.form_helper')}
        options={officials.map(id => ({ value: id, text: people.get(id)?.name ?? t('budgets.somebody') }))}
        value={project.helper ?? ''}
      />
      <FormActions>
        <Button kind="secondary" text={t('budgets.name_helper')} />
      </FormActions>
    </Form>
  )
}

/** Going on together: one asks, the other says yes or no. */
function Merge({ view, shown }: ProjectProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { can, budget, project, mergers, alike, projects } = shown
  if (!can.ask_merge) return ''
  const path = view.href(pathOf(budget, project))
  const asked = mergers.filter(({ into, accepted }) => into === project.id && accepted === null)
  const isAsking = mergers.some(({ from, accepted }) => from === project.id && accepted === null)
  const joinable = alike.filter(({ state, owner }) => state === project.state && owner !== null)
  return (
    <Stack gap="sm">
      {asked.map(({ id, from }) => (
        <Alert kind="info" live="none" title={t('budgets.merge_question')}>
          <Paragraph
            text={t('budgets.merge_from', { title: projects.find(one => one.id === from)?.title ?? '' })}
          />
          <Form action={`${path}/samen/antwoord`} hidden={{ merger: id }}>
            <YesNo name="answer" yes={t('budgets.merge_yes')} no={t('budgets.merge_no')} />
          </Form>
        </Alert>
      ))}
      {isAsking ? <Paragraph text={t('budgets.merge_waits')} /> : ''}
      {isAsking || joinable.length === 0 ? '' : <Heading level={2} text={t('budgets.merge_offer')} />}
      {isAsking
        ? ''
        : joinable.map(({ id, title }) => (
            <Form action={`${path}/samen`} hidden={{ into: id }}>
              <Button kind="secondary" text={t('budgets.merge_ask', { title })} />
            </Form>
          ))}
    </Stack>
  )
}

function Judge({ view, shown, form }: ProjectProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const field = fieldsOf(view, form, messages)
  const { budget, project } = shown
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('budgets.judge_title')} />
      <Form action={view.href(`${pathOf(budget, project)}/toets`)} errors={formErrors(view, form, messages)}>
        <RadioGroup
          {...field('feasible')}
          label={t('budgets.judge_feasible')}
          options={[
            { value: 'yes', text: t('budgets.judge_yes') },
            { value: 'no', text: t('budgets.judge_no') },
          ]}
          required
        />
        <TextArea
          {...field('reason')}
          label={t('budgets.judge_reason')}
          hint={t('budgets.judge_reason_hint')}
          maxlength={longest.reason}
          required
        />
        <FormActions>
          <Button text={t('budgets.judge_button')} />
        </FormActions>
      </Form>
    </Stack>
  )
}
