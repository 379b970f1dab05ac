import type { Children } from '@kitajs/html'
import { attribute } from './attribute.ts'
import { Link } from './link.tsx'

/** A string is text; `href` makes it a link; `content` is markup. */
export type Cell = string | { text: string; href: string } | { content: Children }

interface Column {
  header: string
  /** Digits line up at the end. */
  numeric?: boolean | undefined
}

interface TableProps {
  caption: string
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
  /** Where there is no room for columns, rows become blocks (`stack`) or the table scrolls sideways (`scroll`). */
  narrow?: 'stack' | 'scroll' | undefined
  /** Its columns ask for much room, so that there is none sooner; by itself when they are more than four. */
  wide?: boolean | undefined
  /** The caption is read aloud only, as a heading above says the same. */
  captionHidden?: boolean | undefined
  id?: string | undefined
}

/** The first cell of a row is its header. */
export function Table(props: TableProps): JSX.Element {
  const { caption, columns, rows, narrow = 'stack', captionHidden, id } = props
  const { wide = columns.length > 4 } = props
  const table = (
    <table id={id} class={['utrecht-table', 'utrecht-table--html-table', 'kp-table', `kp-table--${narrow}`]}>
      <caption class={['utrecht-table__caption', captionHidden && 'kp-visually-hidden']} safe>
        {caption}
      </caption>
      <thead class="utrecht-table__header">
        <tr class="utrecht-table__row">
          {columns.map(({ header, numeric }) => (
            <th class={['utrecht-table__header-cell', numeric && 'kp-numeric']} scope="col" safe>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        {rows.map(cells => (
          <Row cells={cells} columns={columns} />
        ))}
      </tbody>
    </table>
  )
  if (narrow === 'stack') {
    return <div class={['kp-table-room', wide && 'kp-table-room--wide']}>{table}</div>
  }
  return (
    <section class="kp-scroll" aria-label={attribute(caption)} tabindex="0">
      {table}
    </section>
  )
}

function Row({ cells, columns }: { cells: readonly Cell[]; columns: readonly Column[] }): JSX.Element {
  return (
    <tr class="utrecht-table__row">
      {cells.map((cell, index) => {
        const column = columns[index]
        const look = ['utrecht-table__cell', column?.numeric && 'kp-numeric']
        return index === 0 ? (
          <th class={look} scope="row">
            <CellContent cell={cell} />
          </th>
        ) : (
          <td class={look} data-label={attribute(column?.header)}>
            <CellContent cell={cell} />
          </td>
        )
      })}
    </tr>
  )
}

function CellContent({ cell }: { cell: Cell }): JSX.Element {
  if (typeof cell === 'string') return <span safe>{cell}</span>
  if ('content' in cell) return <>{cell.content}</>
  return <Link href={cell.href} text={cell.text} />
}
