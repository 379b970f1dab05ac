/** The reason of what went when its import was undone; not a sentence, the page says it in the language of the reader. */
export const undoneReason = 'import_undone'
