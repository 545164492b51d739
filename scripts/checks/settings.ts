import type { Rule } from '../checking/rule.ts'

export const rule: Rule = {
  name: 'settings',
  holds: 'Every chapter can be read, and no two slides have one name.',
  run: ({ unread }) => unread,
}
