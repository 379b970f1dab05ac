/** What was just done, as the page says once. */
export const dones = [
  ...(['made', 'proposed', 'accepted', 'withdrawn', 'kept', 'waits', 'changed', 'broken'] as const),
  ...(['answered', 'told', 'followed', 'unfollowed'] as const),
]
export type Done = (typeof dones)[number]
