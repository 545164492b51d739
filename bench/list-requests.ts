/** Says which files a first slide asks for. */
import type { Asked } from './count-requests.ts'
import { setTable } from './table/draw-table.ts'

/** A Markdown table of requests, the heaviest first. */
export function listFiles(asked: readonly Asked[]): string {
  const rows = asked.toSorted((a, b) => b.bytes - a.bytes).map(one => [new URL(one.url).pathname.slice(1) || 'index.html', (one.bytes / 1000).toFixed(1)])
  return `${setTable(['asked for until usable', 'kB'], rows)}\n`
}
