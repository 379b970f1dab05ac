import type { House } from '../../platform/ctx/transact.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { Heading, Stack } from '../../ui/index.ts'
import { showOnCoalitions } from '../coalitions/index.ts'
import { placesWith } from '../places/index.ts'
import { showBesideThings } from '../site/index.ts'
import { signpostsWith } from '../signposts/index.ts'
import { tablesWith } from '../tables/index.ts'
import { messages } from './messages/messages.ts'
import { SignpostCard } from './pages/SignpostCards.tsx'
import { adoptionsOf } from './queries/adoptions.ts'
import { reportPath } from './report.ts'

/** On the page of a coalition: the signposts it took along. Beside a table: its report. Beside a place: what points the way there. */
export function showElsewhere(house: House): void {
  showOnCoalitions(house, 'signposts', async ({ reader, view, coalition }) => {
    const adopted = await adoptionsOf(reader, { coalition: coalition.id })
    const ids = adopted.map(({ signpost }) => signpost)
    const found = await signpostsWith(reader, ids)
    if (found.length === 0) return { html: '', changesWith: [] }
    const tables = new Map(
      (
        await tablesWith(
          reader,
          found.map(({ table }) => table),
        )
      ).map(one => [one.id, one]),
    )
    const codes = [...new Set(found.flatMap(({ places }) => places))]
    const names = new Map((await placesWith(reader, codes)).map(({ code, name }) => [code, name]))
    const html = (
      <Stack gap="sm">
        <Heading level={2} text={wordsOf(messages, view.lang)('reports.signposts')} />
        {found.map(signpost => (
          <SignpostCard view={view} signpost={signpost} list={{ tables, names }} />
        ))}
      </Stack>
    )
    return { html, changesWith: [...ids, ...tables.keys()] }
  })
  showBesideThings(house, async ({ reader, lang, thing }) => {
    const t = wordsOf(messages, lang)
    const links: { text: string; path: string }[] = []
    if (thing.kind === 'table') {
      const [table] = await tablesWith(reader, [thing.id])
      if (table?.state === 'live' || table?.state === 'ended') {
        links.push({ text: t('reports.report'), path: reportPath(table) })
      }
    }
    if (thing.kind === 'gathering') {
      const gathering = (await house.things.get('gathering')?.look(reader, [thing.id]))?.get(thing.id)
      if (gathering) links.push({ text: t('reports.to_harvest'), path: `${gathering.path}/oogst` })
    }
    if (thing.kind === 'place') {
      const [place] = await placesWith(reader, [thing.id])
      if (place) links.push({ text: t('reports.all_signposts'), path: `/${place.path}/routewijzers` })
    }
    return { notes: new Map(), links }
  })
}
