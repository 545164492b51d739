/** A class in a process of its own: says its port, and lives until it is ended. Its page is not asked for. */
import type { Room } from '@deck/live-class'
import { Buffer } from 'node:buffer'
import process from 'node:process'
import { findPort } from '@deck/command-line'
import { openClass, serveBuild } from '@deck/live-class'

const room = JSON.parse(process.argv[2]!) as Room
// all phones of the bench have one address, and one of them may not be told from a flood there
const most = { most: 100_000, perSecond: 10_000 }
const places = { all: 5000, perAddress: 5000, kept: 0 }
const port = await findPort(3650, null)
const live = await openClass(
  { room, port, hosts: ['127.0.0.1'], address: '127.0.0.1', hasStudents: false },
  { body: Buffer.from('page'), etag: '"x"', policy: 'default-src \'none\'' },
  { limits: { sockets: places, connections: places, connecting: most, newPhones: most, requests: most } },
)
await serveBuild({ lecturer: null, students: null }, live, port)
process.send!(port)
