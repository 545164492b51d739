/** Builds the page for phones in a process of its own, and sends it: the bundler would take more memory than a class of 300 phones. */
import process from 'node:process'
import { buildVotePage } from './build-page.ts'

buildVotePage(process.argv[2] === 'own').then(({ body, ...page }) => process.send!({ ...page, body: body.toString('base64') }), (error) => { console.error(error); process.exitCode = 1 })
