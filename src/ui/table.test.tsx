import { expect, test } from 'vitest'
import { Badge, Table } from './index.ts'

test('a row starts with its header and each cell knows its column', async () => {
  const columns = [{ header: 'Naam' }, { header: 'Mensen', numeric: true }, { header: 'Stand' }]
  const rows = [['Repair Café', '8', { content: <Badge text="Nieuw" kind="positive" /> }]]
  const html = await (<Table caption="Lijst" columns={columns} rows={rows} />)
  expect(html.match(/<tbody.*tbody>/)?.[0]).toBe(
    '<tbody class="utrecht-table__body"><tr class="utrecht-table__row">' +
      '<th class="utrecht-table__cell" scope="row"><span>Repair Café</span></th>' +
      '<td class="utrecht-table__cell kp-numeric" data-label="Mensen"><span>8</span></td>' +
      '<td class="utrecht-table__cell" data-label="Stand">' +
      '<span class="utrecht-status-badge utrecht-status-badge--success kp-badge kp-badge--positive">Nieuw</span>' +
      '</td></tr></tbody>',
  )
})
