/** The program of a made-up deck's page for phones: page.test.ts builds it, and runs nothing of it. */
import { openVotePage } from '../phone/phone-page.ts'

openVotePage({ title: 'Fruit' } as never, text => [{ text }])
