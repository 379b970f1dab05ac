/** The order of texts by their code units: the same on every machine. */
export const compareTexts = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
