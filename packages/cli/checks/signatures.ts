import type { Rule } from './support/rule.ts'
import { listTexts } from '../audit/list-texts.ts'
import { formatAllUnsigned, readLock } from '../audit/lock-records.ts'
import { readFinding } from './support/rule.ts'

export const rule: Rule = {
  holds: 'Every text is signed as it stands, from the first signature on.',
  run: () => {
    const lock = readLock()
    return lock.size ? formatAllUnsigned(listTexts(), lock).map(readFinding) : []
  },
}
