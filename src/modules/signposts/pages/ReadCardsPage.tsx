import type { View } from '../../../platform/http/view.ts'
import type { Form as TypedForm } from '../../../platform/http/form.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, FileField, Form, FormActions, Heading, Paragraph, Stack } from '../../../ui/index.ts'
import { LinkButton } from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { tablePath } from '../../tables/index.ts'
import { messages } from '../messages/messages.ts'
import type { ShownCards } from '../show-cards.ts'
import { CardFields } from './CardFields.tsx'
import { cardsPath, deskPath } from './desk.ts'

export interface ReadCardsProps {
  view: View
  shown: ShownCards
  form: TypedForm
  /** What was found on photos, or typed over, a moment ago. */
  told: Partial<Record<'gevonden' | 'eerder' | 'ander' | 'geen' | 'klaar', number | undefined>>
}

/** Photos of cards come in here, and what stands on the cards is typed over. */
export function ReadCardsPage({ view, shown, form, told }: ReadCardsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { table, read } = shown
  const trail = [{ text: table.title, path: tablePath(table) }]
  return (
    <PrivatePage view={view} title={t('signposts.read_cards')} trail={trail}>
      <Told view={view} told={told} />
      <CardsForm view={view} shown={shown} form={form} />
      <PhotoForm view={view} shown={shown} form={form} />
      {read === 0 ? '' : <Paragraph text={t('signposts.cards_read', { count: read })} />}
      {table.state === 'live' ? (
        <LinkButton kind="subtle" href={view.href(deskPath(table))} text={t('signposts.to_desk')} />
      ) : (
        <LinkButton
          kind="subtle"
          href={view.href(`${tablePath(table)}/verslag`)}
          text={t('signposts.to_report')}
        />
      )}
    </PrivatePage>
  )
}

const isGood = { klaar: true, gevonden: true, eerder: false, ander: false, geen: false } as const

function Told({ view, told }: Pick<ReadCardsProps, 'view' | 'told'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const kinds = Object.keys(isGood) as (keyof typeof isGood)[]
  return (
    <>
      {kinds.map(kind => {
        const count = told[kind]
        if (count === undefined) return ''
        return <Alert kind={isGood[kind] ? 'ok' : 'warning'} text={t(`signposts.told_${kind}`, { count })} />
      })}
    </>
  )
}

type Part = Pick<ReadCardsProps, 'view' | 'shown' | 'form'>

function PhotoForm({ view, shown, form }: Part): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('signposts.photos')} />
      <Form action={view.href(`${cardsPath(shown.table)}/foto`)} multipart label={t('signposts.photos')}>
        <FileField
          name="photos"
          label={t('signposts.photos_field')}
          hint={t('signposts.photos_hint')}
          accept="image/jpeg,image/png"
          error={fieldErrors(view, form, messages)['photos']}
          multiple
        />
        <FormActions>
          <Button
            kind={shown.cards.length === 0 ? 'primary' : 'secondary'}
            text={t('signposts.photos_send')}
          />
        </FormActions>
      </Form>
    </Stack>
  )
}

function CardsForm({ view, shown, form }: Part): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { table, cards, others } = shown
  if (cards.length === 0) return <></>
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('signposts.to_type', { count: cards.length })} />
      <Paragraph text={t('signposts.to_type_how')} />
      <Form
        action={view.href(cardsPath(table))}
        label={t('signposts.read_cards')}
        errors={formErrors(view, form, messages)}
        draft={{
          key: `cards-${table.id}`,
          restored: t('signposts.draft_back'),
          discard: t('signposts.draft_away'),
        }}
      >
        {cards.map(card => (
          <CardFields view={view} shown={shown} form={form} card={card} />
        ))}
        <FormActions>
          <Button text={t('signposts.save_cards')} />
        </FormActions>
      </Form>
      {others === 0 ? '' : <Paragraph text={t('signposts.cards_after', { count: others })} />}
    </Stack>
  )
}
