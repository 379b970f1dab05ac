import { encode } from 'uqr'
import { attribute } from './attribute.ts'

interface QrCodeProps {
  /** What a camera reads: an absolute address. */
  text: string
  /** What it is, for who cannot see it. */
  label: string
}

/** A QR code (ISO/IEC 18004) with the four modules of white around it that the standard asks for; black and white in every theme. */
export function QrCode({ text, label }: QrCodeProps): JSX.Element {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  return (
    <svg
      class="kp-qr"
      role="img"
      aria-label={attribute(label)}
      viewBox={`0 0 ${size} ${size}`}
      xmlns="http://www.w3.org/2000/svg"
      shape-rendering="crispEdges"
    >
      <rect width={`${size}`} height={`${size}`} fill="#fff" />
      <path fill="#000" d={data.flatMap(drawRow).join('')} />
    </svg>
  )
}

/** Each run of black modules is one rectangle. */
function drawRow(row: readonly boolean[], y: number): string[] {
  return row.flatMap((isBlack, x) => {
    if (!isBlack || row[x - 1]) return []
    const end = row.indexOf(false, x)
    const width = (end === -1 ? row.length : end) - x
    return [`M${x} ${y}h${width}v1h-${width}z`]
  })
}
