import { typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Form,
  FormActions,
  Heading,
  LinkButton,
  Paragraph,
  RadioGroup,
  Stack,
  Table,
} from '../../../ui/index.ts'
import { day, fieldErrors, formErrors } from '../../site/index.ts'
import { healthQuestions, leastAnswers, lowestOf, marks, spreadOf, type CheckIn } from '../check-in.ts'
import { pathOf } from '../coalition.ts'
import { messages } from '../messages/messages.ts'
import type { ShownCoalition } from '../show-coalition.ts'
import { CoalitionFrame } from './CoalitionFrame.tsx'

interface HealthProps {
  view: View
  shown: ShownCoalition
}

/** How the parties say it goes: the way to answer, and the newest round that is over. For the parties only. */
export function Health({ view, shown }: HealthProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { checkIns, coalition, may } = shown
  const open = checkIns.find(({ closedAt }) => closedAt === null)
  const done = checkIns.find(({ closedAt }) => closedAt !== null)
  if (!open && !done) return ''
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('coalitions.health')} />
      {open && may.check_in && !open.taken ? (
        <Stack gap="sm">
          <Paragraph text={t('coalitions.health_asks')} />
          <p>
            <LinkButton
              href={view.href(`${pathOf(coalition)}/hoe-gaat-het`)}
              text={t('coalitions.health_answer')}
            />
          </p>
        </Stack>
      ) : (
        ''
      )}
      {open?.taken ? <Paragraph text={t('coalitions.health_taken')} /> : ''}
      {done ? <Results view={view} round={done} /> : ''}
    </Stack>
  )
}

function Results({ view, round }: { view: View; round: CheckIn }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const spread = spreadOf(round)
  if (!spread) return <Paragraph text={t('coalitions.health_too_few', { least: leastAnswers })} />
  const lowest = lowestOf(spread)
  return (
    <>
      <Paragraph>
        <span safe>{`${t('coalitions.health_round', { count: round.answers })} `}</span>
        {day(view, round.openedAt)}
      </Paragraph>
      <Table
        caption={t('coalitions.health')}
        captionHidden
        columns={[
          { header: t('coalitions.health_question') },
          ...marks.map(mark => ({ header: String(mark), numeric: true })),
        ]}
        rows={spread.map(({ question, counts }) => [
          t(`coalitions.health.${question}`),
          ...counts.map(String),
        ])}
      />
      <Paragraph kind="small" text={t('coalitions.health_scale')} />
      {lowest ? <Paragraph text={t(`coalitions.health_advice.${lowest.question}`)} /> : ''}
    </>
  )
}

/** Five questions, two minutes. */
export function CheckInPage({ view, shown, form }: HealthProps & { form: FormState }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { coalition } = shown
  const path = pathOf(coalition)
  const errors = fieldErrors(view, form, messages)
  const options = marks.map(mark => ({ value: String(mark), text: t(`coalitions.mark.${mark}`) }))
  return (
    <CoalitionFrame
      view={view}
      of={{ title: coalition.name, path }}
      title={t('coalitions.health_title')}
      lead={t('coalitions.health_lead', { least: leastAnswers })}
    >
      <Form action={view.href(`${path}/hoe-gaat-het`)} errors={formErrors(view, form, messages)}>
        {healthQuestions.map(question => (
          <RadioGroup
            name={question}
            label={t(`coalitions.health_ask.${question}`)}
            options={options}
            value={typed(form, question)}
            error={errors[question]}
            required
          />
        ))}
        <FormActions>
          <Button text={t('coalitions.health_send')} />
        </FormActions>
      </Form>
    </CoalitionFrame>
  )
}
