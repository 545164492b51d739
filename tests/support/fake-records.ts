import type { Fact } from '@deck/article'

/** An obviously fake record, so that no test leans on the article. */
export function fakeRecord(over: Partial<Fact> = {}): Fact {
  return { label: 'Fake', gist: 'A fake fact.', cite: { section: 'introduction', paragraph: 1, works: [] }, anchors: ['fake'], ...over }
}
