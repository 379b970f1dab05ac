const allowed = /^(?:https?:|mailto:|tel:|[/?#.]|[^:]*$)/i

/** Keeps links that lead to a page, a mail or a phone; anything else (`javascript:`, `data:`) becomes `#`. */
export function safeHref(href: string): string {
  return allowed.test(href.trim()) ? href : '#'
}
