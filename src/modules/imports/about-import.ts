/** What is told about an import itself stays inside the house. */
export function aboutImport(
  id: string,
  { verb, count }: { verb: 'Create' | 'Update' | 'Delete'; count: number },
) {
  return {
    verb,
    object: { kind: 'import_file', id },
    areas: [],
    circle: 'connectors',
    data: { count },
  } as const
}
