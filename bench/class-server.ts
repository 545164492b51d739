/** The embedded broker in a process of its own, for bench/class.ts: says its port, and lives until it is ended. */
import process from 'node:process'
import { openRoom } from '../tests/support/class-room.ts'

// all phones of the bench have one address, and one of them may not be told from a flood there
const most = { most: 100_000, perSecond: 10_000 }
const { room, port } = await openRoom(undefined, { connections: 5000, perAddress: 5000, connecting: most, requests: most })
process.send!({ room, port })
