/**
 * Turbo adds the style element of its progress bar as soon as it is loaded, and a strict content security policy
 * refuses it with an error on every page. Import this before Turbo, and call `allowStyles` after it.
 */
document.head.insertBefore = <T extends Node>(node: T, before: Node | null): T =>
  node instanceof HTMLStyleElement
    ? node
    : (Node.prototype.insertBefore.call(document.head, node, before) as T)

export function allowStyles(): void {
  Reflect.deleteProperty(document.head, 'insertBefore')
}
