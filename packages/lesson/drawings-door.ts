/** Diagrams that mermaid drew beforehand (npm run draw), by the name of the file: `<diagram>-wide`, `<diagram>-narrow`. Fetched with the first of them. */
// a build checks data/ without the types of the whole project
/// <reference types="vite/types/importMeta.d.ts" />

const files = import.meta.glob<string>('/data/drawings/*.svg', { query: '?raw', import: 'default', eager: true })

export const drawings: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, svg]) => [path.slice('/data/drawings/'.length, -'.svg'.length), svg]),
)
