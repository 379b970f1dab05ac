import type { Children } from '@kitajs/html'

interface DefinitionListProps {
  items: readonly ({ term: string; text: string } | { term: string; content: Children })[]
  /** A short list of short facts: little room between them. */
  tight?: boolean | undefined
}

/** Facts about one thing: a term and what it is. */
export function DefinitionList({ items, tight }: DefinitionListProps): JSX.Element {
  return (
    <dl class={['kp-facts', tight && 'kp-facts--tight']}>
      {items.map(item => (
        <div class="kp-facts__item">
          <dt class="kp-facts__term" safe>
            {item.term}
          </dt>
          <dd class="kp-facts__text kp-text">
            {'text' in item ? <span safe>{item.text}</span> : item.content}
          </dd>
        </div>
      ))}
    </dl>
  )
}
