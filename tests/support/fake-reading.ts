/** A stand-in for the module that a build makes from the lock; a test gives records days of their own. */
import type { Reading } from 'virtual:reading'

export const reading: Reading & { others: Record<string, string> } = { texts: 4, compared: 3, last: '3011-10-30', usual: '3011-10-29', others: {} }
