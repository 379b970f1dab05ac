import type { PropsWithChildren } from '@kitajs/html'
import { QrCode } from './qr-code.tsx'

/** Cards of one size, eight on a sheet of A4, to print and cut out. */
export function PaperCards({ children }: PropsWithChildren): JSX.Element {
  return <div class="kp-sheet kp-sheet--cards">{children}</div>
}

interface PaperCardProps {
  title: string
  /** What it belongs to, on one line. */
  of: string
  qr: { text: string; label: string }
  /** Below the code: what to do with the card, and how it is called. */
  note: string
  mark: string
  /** Below the title, a paragraph each. */
  ask?: readonly string[] | undefined
  /** The lower part, for who writes: so many lines. */
  lines?: number | undefined
  /** Below the lines. */
  foot?: string | undefined
}

/** One card: its code stands top right, always at the same place, so that the card can be cut out of a photo. */
export function PaperCard(props: PropsWithChildren<PaperCardProps>): JSX.Element {
  const { title, of, qr, note, mark, ask = [], lines = 0, foot, children } = props
  return (
    <article class="kp-paper">
      <div class="kp-paper__code">
        <QrCode {...qr} />
      </div>
      <div class="kp-paper__head">
        <h2 class="kp-paper__title" safe>
          {title}
        </h2>
        <p class="kp-paper__of" safe>
          {of}
        </p>
        {ask.map(text => (
          <p safe>{text}</p>
        ))}
      </div>
      {children}
      {lines === 0 ? (
        ''
      ) : (
        <div class="kp-paper__lines">
          {Array.from({ length: lines }, () => (
            <hr />
          ))}
        </div>
      )}
      {foot === undefined ? (
        ''
      ) : (
        <p class="kp-paper__foot" safe>
          {foot}
        </p>
      )}
      <p class="kp-paper__note">
        <span safe>{note}</span> <strong safe>{mark}</strong>
      </p>
    </article>
  )
}

interface PaperRowsProps {
  /** What one may tick. */
  heads: readonly string[]
  /** What each row is about. */
  rows: readonly string[]
  label: string
  /** Above what the rows are about. */
  rowHead: string
}

/** Rows with boxes to tick with a pen. */
export function PaperRows({ heads, rows, label, rowHead }: PaperRowsProps): JSX.Element {
  return (
    <table class="kp-paper__rows" aria-label={label}>
      <thead>
        <tr>
          <th scope="col" safe>
            {rowHead}
          </th>
          {heads.map(head => (
            <th scope="col" safe>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr>
            <th scope="row" safe>
              {row}
            </th>
            {heads.map(() => (
              <td>☐</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
