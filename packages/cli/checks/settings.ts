import type { Rule } from './support/rule.ts'
import { listBrokenJson } from './support/read-syntax.ts'

export const rule: Rule = {
  holds: 'Every chapter and every file of data/ that is JSON can be read, and no two slides have one name.',
  run: ({ unread, root }) => [...unread, ...listBrokenJson(root)],
}
