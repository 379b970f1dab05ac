/** The bundler hands the worker over as text (`with { type: 'text' }`), so that one file brings the whole map. */
declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs' {
  const code: string
  export default code
}
