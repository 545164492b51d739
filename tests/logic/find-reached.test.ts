import { expect, it } from 'vitest'
import { findReached } from '../../setup/client/find-reached.ts'

it('a file of a build is reached through whatever names it, and one that only names others is not', () => {
  const texts = new Map([
    ['index.html', '<script src="./assets/start-A1.js"></script><link href="./assets/start-B2.css">'],
    ['start-A1.js', 'import("./page-C3.js");fetch("elsewhere.js")'],
    ['start-B2.css', ''],
    ['page-C3.js', 'import"./start-A1.js";deps=["assets/page-D4.css"]'],
    ['page-D4.css', ''],
    ['desk-E5.js', 'import"./page-C3.js";deps=["assets/desk-F6.css"]'],
    ['desk-F6.css', ''],
  ])
  expect([...findReached(texts, ['index.html'])].sort()).toEqual(['index.html', 'page-C3.js', 'page-D4.css', 'start-A1.js', 'start-B2.css'])
})
