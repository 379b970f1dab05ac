import { typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { RadioGroup, Stack, Suggest, TextField } from '../../../ui/index.ts'
import { fieldErrors } from '../../site/index.ts'
import { longest, type Rule } from '../bottleneck.ts'
import { messages } from '../messages/messages.ts'

interface RuleFieldsProps {
  view: View
  form: FormState
  rules: readonly Rule[]
}

/** The name of the rule; below it the rules that others named, to choose the same one. */
export function RuleFields({ view, form, rules }: RuleFieldsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  return (
    <Stack>
      <Suggest
        src={view.href('/knelpunten/regels')}
        region="knelpunt-regels"
        fields="rule places"
        initial={<RuleChoice view={view} rules={rules} chosen={typed(form, 'known_rule')} />}
      >
        <TextField
          name="rule"
          label={t('bottlenecks.form_rule')}
          hint={t('bottlenecks.form_rule_hint')}
          value={typed(form, 'rule')}
          error={errors['rule']}
          maxlength={longest.rule}
          required
        />
      </Suggest>
      <TextField
        name="link"
        label={t('bottlenecks.form_link')}
        hint={t('bottlenecks.form_link_hint')}
        optional={t('bottlenecks.optional')}
        value={typed(form, 'link')}
        error={errors['link']}
        maxlength={longest.link}
      />
    </Stack>
  )
}

interface RuleChoiceProps {
  view: View
  rules: readonly Rule[]
  /** Id of a rule; empty for another one. */
  chosen: string
}

/** Rules that others named. */
export function RuleChoice({ view, rules, chosen }: RuleChoiceProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (rules.length === 0) return <></>
  return (
    <div data-status={t('bottlenecks.form_known_count', { count: rules.length })}>
      <RadioGroup
        name="known_rule"
        label={t('bottlenecks.form_known')}
        options={[
          ...rules.map(({ id, name }) => ({ value: id, text: name })),
          { value: '', text: t('bottlenecks.form_known_none') },
        ]}
        value={rules.some(({ id }) => id === chosen) ? chosen : ''}
      />
    </div>
  )
}
