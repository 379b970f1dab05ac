import { typed, typedList, type Form } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Columns, RadioGroup, Select, Stack, TextArea, TextField } from '../../../ui/index.ts'
import { fieldErrors } from '../../site/index.ts'
import { decisionRules, type Coalition } from '../coalition.ts'
import { longest } from '../forms.ts'
import { messages } from '../messages/messages.ts'
import type { ProposalKind } from '../proposal.ts'
import { holders, reinSubjects, type Rein } from '../reins.ts'

interface FieldsProps {
  view: View
  form: Form
}

const ownSubjects = [0, 1]

/** For each usual subject, and two of one's own: who decides. */
export function ReinFields({ view, form }: FieldsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const options = holders.map(value => ({ value, text: t(`coalitions.held.${value}`) }))
  const empty = t('coalitions.not_agreed_yet')
  return (
    <Stack gap="sm">
      {reinSubjects.map(subject => {
        const name = `rein_${subject}`
        const label = t(`coalitions.rein.${subject}`)
        return <Select name={name} label={label} options={options} value={typed(form, name)} empty={empty} />
      })}
      {ownSubjects.map(at => {
        const number = at + 1
        const end = at === 0 ? '' : `-${number}`
        return (
          <Columns>
            <TextField
              name="rein_own"
              id={`rein_own${end}`}
              label={t('coalitions.own_subject', { number })}
              value={typedList(form, 'rein_own')[at]}
              maxlength={longest.title}
            />
            <Select
              name="rein_own_held"
              id={`rein_own_held${end}`}
              label={t('coalitions.own_subject_held', { number })}
              options={options}
              value={typedList(form, 'rein_own_held')[at]}
              empty={empty}
            />
          </Columns>
        )
      })}
    </Stack>
  )
}

export function RuleField({ view, form }: FieldsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <RadioGroup
      name="rule"
      label={t('coalitions.how_we_decide')}
      options={decisionRules.map(value => ({
        value,
        text: t(`coalitions.rule.${value}`),
        hint: t(`coalitions.rule_long.${value}`),
      }))}
      value={typed(form, 'rule') || 'consent'}
    />
  )
}

export function ConflictFields({ view, form }: FieldsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  return (
    <Stack gap="sm">
      <TextArea
        name="conflict_path"
        label={t('coalitions.conflict')}
        hint={t('coalitions.conflict_hint')}
        value={typed(form, 'conflict_path')}
        error={errors['conflict_path']}
        rows={3}
        maxlength={longest.text}
      />
      <TextField
        name="outsider"
        label={t('coalitions.outsider')}
        hint={t('coalitions.outsider_hint')}
        value={typed(form, 'outsider')}
        error={errors['outsider']}
        maxlength={longest.name}
      />
    </Stack>
  )
}

/** What a proposal of this kind asks besides its words. */
export function ChangeFields({ kind, ...fields }: FieldsProps & { kind: ProposalKind }): JSX.Element {
  if (kind === 'reins') return <ReinFields {...fields} />
  if (kind === 'rule') return <RuleField {...fields} />
  return kind === 'conflict' ? <ConflictFields {...fields} /> : ''
}

/** These fields, filled with what holds now. */
export function filledShape(
  { rule, conflictPath, outsider }: Pick<Coalition, 'rule' | 'conflictPath' | 'outsider'>,
  reins: readonly Rein[],
): Form['typed'] {
  const isUsual = (subject: string) => (reinSubjects as readonly string[]).includes(subject)
  const own = reins.filter(({ subject }) => !isUsual(subject))
  return {
    ...{ rule, outsider, conflict_path: conflictPath },
    rein_own: own.map(({ subject }) => subject),
    rein_own_held: own.map(({ held }) => held),
    ...Object.fromEntries(
      reins.filter(({ subject }) => isUsual(subject)).map(({ subject, held }) => [`rein_${subject}`, held]),
    ),
  }
}
