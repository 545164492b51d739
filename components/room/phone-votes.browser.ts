/** What phones voted in this lecture, counts only, for the report. It stands apart from the live class, which is fetched only where there is one. */
import type { PhoneVote } from './lecture-record.ts'
import { shallowRef } from 'vue'

/** By question: first vote and second, and when they last changed, in milliseconds since the epoch. */
export type PhoneVotes = Readonly<Record<string, { at: number, rounds: readonly PhoneVote[] }>>

export const phoneVotes = shallowRef<PhoneVotes>({})
