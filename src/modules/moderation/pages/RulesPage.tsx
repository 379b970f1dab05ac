import type { View } from '../../../platform/http/view.ts'
import { formatNumber, wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Paragraph, Table } from '../../../ui/index.ts'
import type { Place } from '../../places/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { Figures } from '../queries/figures.ts'
import type { PlaceRule } from '../queries/settings.ts'
import { ruleCodes } from '../rules.ts'
import { ruleLine } from '../write-letters.ts'

interface RulesProps {
  view: View
  rules: readonly PlaceRule[]
  places: readonly Pick<Place, 'code' | 'name'>[]
  figures: readonly Figures[]
}

/** Fewer than this is not said, so that nobody can be recognised. */
const fewest = 5

/** The rules of the house, how is decided, and what that came to. */
export function RulesPage({ view, rules, places, figures }: RulesProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const how = (['how_report', 'how_decide', 'how_tell', 'how_object', 'how_words', 'how_log'] as const).map(
    key => <Paragraph text={t(`moderation.${key}`)} />,
  )
  return (
    <Shell view={view} title={t('moderation.rules_title')} trail={[]}>
      <Heading level={1} text={t('moderation.rules_title')} />
      <Paragraph kind="lead" text={t('moderation.rules_lead')} />
      {ruleCodes.map(code => (
        <>
          <Heading level={2} text={ruleLine(t, code)} />
          <Paragraph text={t(`moderation.rule_${code}_text`)} />
        </>
      ))}
      {rules.length === 0 ? '' : <Heading level={2} text={t('moderation.rules_places')} />}
      {rules.map(({ place, text }) => (
        <>
          <Heading level={3} text={places.find(({ code }) => code === place)?.name ?? place} />
          <Paragraph text={text} />
        </>
      ))}
      <Heading level={2} text={t('moderation.how')} />
      {how}
      <Heading level={2} text={t('moderation.figures')} />
      <Paragraph text={t('moderation.figures_text')} />
      {figures.length === 0 ? (
        <Paragraph text={t('moderation.figures_none')} />
      ) : (
        <FiguresTable view={view} figures={figures} />
      )}
    </Shell>
  )
}

const counted = ['reports', 'decisions', 'hidden', 'objections', 'granted'] as const

function FiguresTable({ view, figures }: Pick<RulesProps, 'view' | 'figures'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const said = (count: number) =>
    count === 0 || count >= fewest ? formatNumber(view.lang, count) : t('moderation.few')
  return (
    <Table
      caption={t('moderation.figures')}
      captionHidden
      columns={[
        { header: t('moderation.half_year') },
        ...counted.map(name => ({ header: t(`moderation.count_${name}`), numeric: true })),
      ]}
      rows={figures.map(one => [
        t(`moderation.half_${one.half}`, { year: String(one.year) }),
        ...counted.map(name => said(one[name])),
      ])}
    />
  )
}
