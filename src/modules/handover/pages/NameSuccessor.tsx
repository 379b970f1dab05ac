import { typed } from '../../../platform/http/form.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Details,
  Form,
  FormActions,
  Heading,
  Paragraph,
  RadioGroup,
  SearchField,
  Stack,
  TextField,
} from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { shadow, standingOf } from '../handover.ts'
import { messages } from '../messages/messages.ts'
import { pathOfRole } from '../role.ts'
import type { PackProps } from './pack-props.ts'
import { standingText } from './role-text.ts'

/** Two steps: name a successor who says yes, then do it together for a while. */
export function NameSuccessor(props: PackProps): JSX.Element {
  const { view, shown, form } = props
  const t = wordsOf(messages, view.lang)
  const { handover, successor, role, query } = shown
  const standing = handover && standingOf(handover)
  const isBusy = query !== '' || 'successor' in form.typed
  return (
    <Stack gap="md" id="draag-over">
      {handover ? (
        <Alert
          kind="info"
          live="none"
          text={standingText(view, handover, { name: successor, isHolder: true })}
        />
      ) : (
        ''
      )}
      {standing === 'shadow' && role.kind === 'position' ? (
        ''
      ) : (
        <Details summary={t('handover.hand_over')} open={isBusy}>
          {standing === undefined ? <Paragraph text={t('handover.hand_over_text')} /> : ''}
          {standing === undefined || standing === 'open' ? <Choose {...props} /> : ''}
          {standing === undefined ? <LetGo {...props} /> : <Stay {...props} />}
        </Details>
      )}
    </Stack>
  )
}

function LetGo({ view, shown }: PackProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Form action={view.href(`${pathOfRole(shown.role)}/los`)} label={t('handover.leave')}>
      <Heading level={3} text={t('handover.leave')} />
      <Paragraph text={t('handover.leave_text')} />
      <FormActions>
        <Button kind="secondary" text={t('handover.leave_button')} />
      </FormActions>
    </Form>
  )
}

function Stay({ view, shown }: PackProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Form action={view.href(`${pathOfRole(shown.role)}/blijf`)}>
      <FormActions>
        <Button kind="secondary" text={t('handover.withdraw')} />
      </FormActions>
    </Form>
  )
}

function Choose({ view, shown, form }: PackProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { role, query, found } = shown
  const wrong = fieldErrors(view, form, messages)
  const path = pathOfRole(role)
  return (
    <>
      <SearchField
        action={`${view.href(path)}#draag-over`}
        name="opvolger"
        label={t('handover.find')}
        hint={t('handover.find_hint')}
        button={t('handover.find_button')}
        value={query}
      />
      {query !== '' && found.length === 0 ? <Paragraph text={t('handover.found_none', { query })} /> : ''}
      {found.length === 0 ? (
        ''
      ) : (
        <Form
          action={view.href(`${path}/opvolger?opvolger=${encodeURIComponent(query)}`)}
          errors={formErrors(view, form, messages)}
        >
          <RadioGroup
            name="successor"
            label={t('handover.successor')}
            options={found.map(({ id, name }) => ({ value: id, text: name }))}
            value={typed(form, 'successor') || (found[0]?.id ?? '')}
            error={wrong['successor']}
          />
          <TextField
            name="days"
            type="number"
            label={t('handover.days')}
            hint={t('handover.days_hint')}
            value={'days' in form.typed ? typed(form, 'days') : String(shadow.usual)}
            min="0"
            max={String(shadow.most)}
            inputmode="numeric"
            short
            error={wrong['days']}
          />
          <FormActions>
            <Button text={t('handover.ask')} />
          </FormActions>
        </Form>
      )}
    </>
  )
}
