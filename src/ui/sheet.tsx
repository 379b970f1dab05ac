import type { PropsWithChildren } from '@kitajs/html'
import { QrCode } from './qr-code.tsx'
import { Heading, type HeadingLevel } from './text.tsx'

/** Slips to print and cut out; on paper there is nothing else of the page. */
export function Sheet({ children }: PropsWithChildren): JSX.Element {
  return <div class="kp-sheet">{children}</div>
}

interface SlipProps {
  title: string
  level?: HeadingLevel | undefined
  qr: { text: string; label: string }
  /** The code as people read and type it, and what to do with it; left out when the way in is too long to type. */
  code?: string | undefined
  codeText?: string | undefined
}

/** One slip: what it is about, the way in for a camera and the same in letters. */
export function Slip(props: PropsWithChildren<SlipProps>): JSX.Element {
  const { title, level = 2, qr, code, codeText, children } = props
  return (
    <article class="kp-slip">
      <div class="kp-slip__text kp-stack kp-stack--sm">
        <Heading level={level} look={4} text={title} />
        {children}
      </div>
      <div class="kp-slip__way">
        <QrCode {...qr} />
        {code === undefined ? (
          ''
        ) : (
          <p class="kp-slip__code">
            <span safe>{codeText ?? ''}</span> <strong safe>{code}</strong>
          </p>
        )}
      </div>
    </article>
  )
}
