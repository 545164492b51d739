import type { Followed, RungView } from '../../components/ladder/describe-rung.ts'

/** A thing that followed, plainly made up. */
export function fakeFollowed(id: string, from: number | null, extra: Partial<Followed> = {}): Followed {
  return { id, label: `Lorem ${id}`, gist: `Lorem ${id} was done, says nobody in particular, at some length and with no end of detail.`, when: from === null ? null : { from, precision: 'year' }, opens: false, isRegional: false, ...extra }
}

/** Three rungs of a ladder that never was. */
export const fakeRungs: readonly RungView[] = [
  { id: 'first-nod', rank: 1, year: 3000, when: '3000', name: 'First nod', otherNames: [], gist: 'They nodded.', who: '', setting: null, silentOn: { who: true, setting: true }, period: { id: 'early-days', roman: 'I', label: 'Early days' }, followed: [fakeFollowed('forum', 3001, { isRegional: true })] },
  { id: 'handshake', rank: 2, year: 3010, when: '3010', name: 'Handshake', otherNames: [{ lang: 'ko', text: '로렘 입숨' }], nameNote: 'The name stands on a napkin.', gist: 'They shook hands.', who: '', setting: null, silentOn: { who: true, setting: true }, period: { id: 'late-days', roman: 'II', label: 'Late days' }, followed: Array.from({ length: 12 }, (_, i) => fakeFollowed(`deed-${i + 1}`, 3011 + i)) },
  { id: 'embrace', rank: 3, year: 3030, when: 'May 3030', name: 'Embrace', otherNames: [{ lang: 'ko', text: '돌로르' }], gist: 'They embraced.', who: 'Ada Alpha and Bert Beta', setting: 'A picnic by a lake', silentOn: { who: false, setting: false }, period: { id: 'late-days', roman: 'II', label: 'Late days' }, followed: [fakeFollowed('vow', 3030, { opens: true })] },
]

export const fakeSides = { left: 'Leftland', right: 'Rightland' }
