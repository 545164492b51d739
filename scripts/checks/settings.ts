import type { Rule } from '../checking/rule.ts'
import { listBrokenJson } from '../checking/read-syntax.ts'

export const rule: Rule = {
  name: 'settings',
  holds: 'Every chapter and every file of data/ that is JSON can be read, and no two slides have one name.',
  run: ({ unread, root }) => [...unread, ...listBrokenJson(root)],
}
