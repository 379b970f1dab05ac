const allowed = /^(?:https?:|mailto:|tel:|[/?#.]|[^:]*$)/i

/**
 * Text for an attribute. The JSX runtime escapes the quotes of attributes but not `&`, so that a typed `&lt;` would
 * come back as `<`, and `?a=1&copy=2` as `?a=1©=2`.
 */
export function attribute(text: string): string
export function attribute(text: string | undefined): string | undefined
export function attribute(text: string | undefined): string | undefined {
  return text?.replaceAll('&', '&amp;')
}

/** Keeps links that lead to a page, a mail or a phone; anything else (`javascript:`, `data:`) becomes `#`. */
export function safeHref(href: string): string {
  return allowed.test(href.trim()) ? attribute(href) : '#'
}
