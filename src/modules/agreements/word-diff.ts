/** A run of words that stayed, came or went. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/**
 * What changed from one text to another, in whole words: the longest common subsequence of words, spaces and marks. What stayed
 * and went together is the old text, what stayed and came the new one. Cost: words of the one times words of the other.
 */
export function diffWords(before: string, after: string): Piece[] {
  const [old, now] = [tokensOf(before), tokensOf(after)]
  const start = common(old, now)
  const end = common(old.slice(start).reverse(), now.slice(start).reverse())
  const middle = walk(old.slice(start, old.length - end), now.slice(start, now.length - end))
  const steps: Piece[] = [
    { kind: 'same', text: old.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: end === 0 ? '' : old.slice(-end).join('') },
  ]
  return joined(withoutGaps(joined(steps)))
}

/** How many words came and went. */
export function countChanges(pieces: readonly Piece[]): { added: number; removed: number } {
  const words = (kind: Piece['kind']) =>
    pieces
      .filter(piece => piece.kind === kind)
      .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
  return { added: words('added'), removed: words('removed') }
}

function tokensOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? []
}

/** How many tokens both begin with. */
function common(a: readonly string[], b: readonly string[]): number {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at++
  return at
}

function walk(old: readonly string[], now: readonly string[]): Piece[] {
  const lengths = lengthsOf(old, now)
  const width = now.length + 1
  const length = (i: number, j: number) => lengths[i * width + j] ?? 0
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    const [gone = '', come = ''] = [old[i], now[j]]
    if (i < old.length && j < now.length && gone === come) {
      pieces.push({ kind: 'same', text: gone })
      i++
      j++
    } else if (j === now.length || (i < old.length && length(i + 1, j) >= length(i, j + 1))) {
      pieces.push({ kind: 'removed', text: gone })
      i++
    } else {
      pieces.push({ kind: 'added', text: come })
      j++
    }
  }
  return pieces
}

/** Of every pair of ends of the texts: how long the longest common subsequence is, row by row. */
function lengthsOf(old: readonly string[], now: readonly string[]): Uint16Array {
  const width = now.length + 1
  const lengths = new Uint16Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const at = i * width + j
      lengths[at] =
        old[i] === now[j]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0)
    }
  }
  return lengths
}

/** A space alone between two changes reads as part of both. */
function withoutGaps(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, at): Piece[] => {
    const isGap = piece.kind === 'same' && piece.text.trim() === '' && at > 0 && at < pieces.length - 1
    if (!isGap) return [piece]
    return [
      { kind: 'removed', text: piece.text },
      { kind: 'added', text: piece.text },
    ]
  })
}

/** Neighbours of one kind as one piece; between what stays, first what went and then what came. */
function joined(pieces: readonly Piece[]): Piece[] {
  const done: Piece[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    if (removed !== '') done.push({ kind: 'removed', text: removed })
    if (added !== '') done.push({ kind: 'added', text: added })
    removed = added = ''
  }
  for (const { kind, text } of pieces) {
    if (text === '') continue
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else {
      flush()
      const last = done.at(-1)
      if (last?.kind === 'same') done.splice(-1, 1, { kind, text: last.text + text })
      else done.push({ kind, text })
    }
  }
  flush()
  return done
}
