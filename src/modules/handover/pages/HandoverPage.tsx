import type { View } from '../../../platform/http/view.ts'
import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Form,
  FormActions,
  Link,
  Paragraph,
  RadioGroup,
  SearchField,
} from '../../../ui/index.ts'
import { PrivatePage, trailOfMine } from '../../people/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { pathOf } from '../handover.ts'
import { messages } from '../messages/messages.ts'
import { pathOfRole } from '../role.ts'
import type { ShownHandover } from '../show-handover.ts'
import { standingText } from './role-text.ts'

interface HandoverProps {
  view: View
  shown: ShownHandover
  form: Typed
}

/** What is asked about one handover: to take over, to choose somebody, or to give a place. */
export function HandoverPage(props: HandoverProps): JSX.Element {
  const { view, shown } = props
  const t = wordsOf(messages, view.lang)
  const { handover, may, holder, successor } = shown
  const isHolder = view.actor.person === handover.holder
  const name = isHolder ? successor : holder
  const isTaking = view.actor.person === handover.successor && handover.acceptedAt !== null
  return (
    <PrivatePage
      view={view}
      title={t('handover.asked_page', { title: handover.title })}
      trail={[...trailOfMine(view), { text: t('handover.mine'), path: '/mijn/overdracht' }]}
    >
      {may.answer ? <Answer {...props} /> : ''}
      {may.choose ? <Choose {...props} /> : ''}
      {may.agree ? <Agree {...props} /> : ''}
      {may.answer || may.choose || may.agree ? (
        ''
      ) : (
        <Alert kind="info" live="none" text={standingText(view, handover, { name, isHolder })} />
      )}
      {isTaking && handover.endedAt === null ? (
        <p>
          <Link href={view.href(pathOfRole(handover.role))} text={t('handover.to_pack')} />
        </p>
      ) : (
        ''
      )}
    </PrivatePage>
  )
}

function Answer({ view, shown }: HandoverProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { handover, holder, days } = shown
  return (
    <>
      <Paragraph
        text={
          handover.reason === 'named'
            ? t('handover.asked_text', { name: holder })
            : t('handover.asked_text_others')
        }
      />
      <Paragraph
        text={days === 0 ? t('handover.asked_at_once') : t('handover.asked_days', { count: days })}
      />
      {handover.role.kind === 'keeping' ? <Paragraph text={t('handover.asked_keeping')} /> : ''}
      <Form action={view.href(`${pathOf(handover)}/antwoord`)}>
        <FormActions>
          {(['yes', 'no'] as const).map(right => (
            <Button
              name="right"
              value={right}
              kind={right === 'yes' ? 'primary' : 'secondary'}
              text={t(`handover.${right}`)}
            />
          ))}
        </FormActions>
      </Form>
    </>
  )
}

function Choose({ view, shown, form }: HandoverProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { handover, holder, query, found } = shown
  const action = view.href(`${pathOf(handover)}/kies?naam=${encodeURIComponent(query)}`)
  const reason = handover.reason === 'named' || holder === '' ? 'ended' : handover.reason
  return (
    <>
      <Paragraph text={t(`handover.choose_text_${reason}`, { name: holder })} />
      <Form
        action={action}
        hidden={{ successor: view.actor.person ?? '' }}
        label={t('handover.choose_me')}
        errors={formErrors(view, form, messages)}
      >
        <FormActions>
          <Button text={t('handover.choose_me')} />
        </FormActions>
      </Form>
      <SearchField
        action={view.href(pathOf(handover))}
        name="naam"
        label={t('handover.choose_person')}
        hint={t('handover.find_hint')}
        button={t('handover.find_button')}
        value={query}
      />
      {query !== '' && found.length === 0 ? <Paragraph text={t('handover.found_none', { query })} /> : ''}
      {found.length === 0 ? (
        ''
      ) : (
        <Form action={action} label={t('handover.choose_person')}>
          <RadioGroup
            name="successor"
            label={t('handover.choose_person')}
            options={found.map(({ id, name }) => ({ value: id, text: name }))}
            value={typed(form, 'successor') || (found[0]?.id ?? '')}
            error={fieldErrors(view, form, messages)['successor']}
          />
          <FormActions>
            <Button kind="secondary" text={t('handover.choose_button')} />
          </FormActions>
        </Form>
      )}
    </>
  )
}

function Agree({ view, shown }: HandoverProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { handover, holder, successor } = shown
  return (
    <>
      <Paragraph text={t('handover.agree_text', { from: holder, to: successor })} />
      <Form action={view.href(`${pathOf(handover)}/akkoord`)}>
        <FormActions>
          <Button text={t('handover.agree_button')} />
        </FormActions>
      </Form>
    </>
  )
}
