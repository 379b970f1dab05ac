import type { Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Checkbox,
  Form,
  FormActions,
  Link,
  Paragraph,
  Select,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { themeName, themes } from '../../initiatives/index.ts'
import { PointField, type Place } from '../../places/index.ts'
import { fieldsOf, formErrors } from '../../site/index.ts'
import { longest, pathOf } from '../budget.ts'
import { messages } from '../messages/messages.ts'
import { pathOf as pathOfProject, type Project } from '../project.ts'
import type { ShownBudget } from '../show-budget.ts'
import { BudgetFrame } from './BudgetFrame.tsx'

interface IdeaPageProps {
  view: View
  shown: ShownBudget
  form: FormState
  /** Ideas that look like what was typed: one can join them instead. */
  alike: readonly Project[]
  /** Parts of the place that an idea may be for. */
  parts: readonly Place[]
  /** What is changed; a new idea when left out. */
  project?: Project | undefined
}

export function IdeaPage(props: IdeaPageProps): JSX.Element {
  const { view, shown, form, alike, project } = props
  const t = wordsOf(messages, view.lang)
  const action = project ? `${pathOfProject(shown.budget, project)}/bewerken` : `${pathOf(shown.budget)}/idee`
  return (
    <BudgetFrame view={view} shown={shown} title={t(project ? 'budgets.reword_title' : 'budgets.idea_title')}>
      <Paragraph kind="lead" text={t('budgets.idea_lead')} />
      <Form
        action={view.href(action)}
        hidden={{ version: String(project?.version ?? 0) }}
        errors={formErrors(view, form, messages)}
      >
        <Alike view={view} shown={shown} alike={alike} />
        <IdeaFields {...props} />
        <FormActions>
          <Button text={t(project ? 'budgets.save' : 'budgets.idea_button')} />
        </FormActions>
      </Form>
    </BudgetFrame>
  )
}

/** The offer to join, before the same idea stands there twice. */
function Alike({ view, shown, alike }: Pick<IdeaPageProps, 'view' | 'shown' | 'alike'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (alike.length === 0) return ''
  return (
    <Alert kind="info" title={t('budgets.alike_title')} text={t('budgets.alike_text')}>
      <ul>
        {alike.map(one => (
          <li>
            <Link href={view.href(pathOfProject(shown.budget, one))} text={one.title} />
          </li>
        ))}
      </ul>
      <Checkbox name="sure" label={t('budgets.alike_sure')} />
    </Alert>
  )
}

function IdeaFields({ view, shown, form, parts }: IdeaPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const field = fieldsOf(view, form, messages)
  const optional = t('budgets.optional')
  return (
    <>
      <TextField {...field('title')} label={t('budgets.form_idea')} maxlength={longest.title} required />
      <TextArea {...field('what')} label={t('budgets.form_what')} maxlength={longest.text} required />
      <TextArea
        {...field('why')}
        label={t('budgets.form_why')}
        optional={optional}
        maxlength={longest.text}
      />
      <Select
        {...field('theme')}
        label={t('budgets.form_theme')}
        optional={optional}
        empty={t('budgets.no_theme')}
        options={themes.map(value => ({ value, text: themeName(view.lang, value) }))}
      />
      {parts.length === 0 ? (
        ''
      ) : (
        <Select
          {...field('area')}
          label={t('budgets.form_area')}
          optional={optional}
          empty={t('budgets.whole_place')}
          options={parts.map(({ code, name }) => ({ value: code, text: name }))}
        />
      )}
      <TextField
        {...field('placeWords')}
        label={t('budgets.form_where')}
        hint={t('budgets.form_where_hint')}
        optional={optional}
        maxlength={longest.sentence}
      />
      <PointField view={view} field={field('point')} place={shown.budget.place} optional={optional} />
    </>
  )
}

interface PlanPageProps {
  view: View
  shown: ShownBudget & { project: Project }
  form: FormState
}

export function PlanPage({ view, shown, form }: PlanPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const field = fieldsOf(view, form, messages)
  const { budget, project } = shown
  return (
    <BudgetFrame view={view} shown={shown} title={t('budgets.plan_title', { title: project.title })}>
      <Paragraph kind="lead" text={t('budgets.plan_lead')} />
      <Form
        action={view.href(`${pathOfProject(budget, project)}/uitwerken`)}
        hidden={{ version: String(project.version) }}
        errors={formErrors(view, form, messages)}
      >
        <TextArea
          {...field('plan')}
          label={t('budgets.form_plan')}
          rows={8}
          maxlength={longest.text}
          required
        />
        <TextArea
          {...field('costs')}
          label={t('budgets.form_costs')}
          hint={t('budgets.form_costs_hint')}
          rows={6}
          required
        />
        <FormActions>
          <Button text={t('budgets.save')} />
        </FormActions>
      </Form>
    </BudgetFrame>
  )
}
