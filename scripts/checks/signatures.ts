import type { Rule } from '../checking/rule.ts'
import { listTexts } from '../audit/list-texts.ts'
import { formatAllUnsigned, readLock } from '../audit/lock-records.ts'
import { readFinding } from '../checking/finding.ts'

export const rule: Rule = {
  name: 'signatures',
  holds: 'Every text is signed as it stands, from the first signature on.',
  run: () => {
    const lock = readLock()
    return lock.size ? formatAllUnsigned(listTexts(), lock).map(readFinding) : []
  },
}
