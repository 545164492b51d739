/** A class with its deck in a process of its own: says its port, and lives until it is ended. */
import type { ClassSetting, PageSource, Room } from '@deck/live-class'
import process from 'node:process'
import { findPort } from '@deck/command-line'
import { buildPageApart, openClass, serveBuild } from '@deck/live-class'

const { room, dist, page } = JSON.parse(process.argv[2]!) as { room: Room, dist: string, page: PageSource }
// all phones of the bench have one address, and one of them may not be told from a flood there
const most = { most: 100_000, perSecond: 10_000 }
const places = { all: 5000, perAddress: 5000, kept: 0 }
const port = await findPort(3650)
const setting: ClassSetting = { room, port, hosts: ['127.0.0.1'], address: '127.0.0.1', hasStudents: false }
const live = await openClass(setting, await buildPageApart(page), {
  limits: { sockets: places, connections: places, connecting: most, newPhones: most, requests: most },
})
await serveBuild({ lecturer: dist, students: null }, live, port)
process.send!({ port })
