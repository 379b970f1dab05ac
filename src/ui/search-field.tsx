import { attribute, safeHref } from './attribute.ts'
import { wiringOf } from './field.tsx'
import { Suggest } from './suggest.tsx'

interface SearchFieldProps {
  action: string
  label: string
  button: string
  id?: string | undefined
  name?: string | undefined
  value?: string | undefined
  hint?: string | undefined
  hidden?: Readonly<Record<string, string>> | undefined
  /** URL of a fragment with a `role="listbox"` of links, asked for with what is typed. */
  suggest?: string | undefined
  autocomplete?: string | undefined
}

/** A search form of its own. With `suggest`, hints come while typing; without scripts it just searches. */
export function SearchField(props: SearchFieldProps): JSX.Element {
  const { id = 'search', suggest } = props
  const form = <SearchForm {...props} id={id} />
  if (suggest === undefined) return form
  return (
    <Suggest src={suggest} region={`${id}-hints`} list>
      {form}
    </Suggest>
  )
}

function SearchForm(props: SearchFieldProps & { id: string }): JSX.Element {
  const { action, label, button, id, name = 'q', value, hint, hidden = {}, autocomplete = 'off' } = props
  return (
    <form class="kp-search" action={safeHref(action)} method="get" role="search">
      <label class="utrecht-form-label kp-label" for={id} safe>
        {label}
      </label>
      {hint ? (
        <div class="utrecht-form-field-description" id={`${id}-hint`} safe>
          {hint}
        </div>
      ) : (
        ''
      )}
      {Object.entries(hidden).map(([key, kept]) => (
        <input type="hidden" name={key} value={attribute(kept)} />
      ))}
      <div class="kp-search__row">
        <input
          class="utrecht-textbox utrecht-textbox--html-input kp-search__input"
          {...wiringOf({ name, id, hint })}
          type="search"
          name={name}
          value={attribute(value)}
          autocomplete={autocomplete}
          spellcheck="false"
        />
        <button class="utrecht-button utrecht-button--primary-action" type="submit" safe>
          {button}
        </button>
      </div>
    </form>
  )
}
