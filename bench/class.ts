/**
 * Measures a live class: phones connect, vote in a burst, lose their connection and come back.
 *
 * usage: npm run bench:class [-- --phones N] [-- --with mosquitto|nats] [-- --broker URL]
 */
import type { Room } from '../class/broker/room.ts'
import type { Connection } from '../class/vote/connect.ts'
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { drawQuestion } from '../class/protocol/draw-question.ts'
import { writeVote } from '../class/protocol/messages.ts'
import { ballotLength, hereTopic, lecturerTopics, readTopic, sharedTopic, voteTopic } from '../class/protocol/topics.ts'
import { connect } from '../class/vote/connect.ts'
import { actors } from '../data/actors.ts'
import { questions } from '../data/questions/index.ts'
import { mapFrames, parties } from '../deck.config.ts'
import { en } from '../locales/en.ts'
import { readOptions, refuseCall } from '../scripts/command-line.ts'
import { runCommand, whenStopped } from '../scripts/command/run-command.ts'
import { call, makeId, until } from '../tests/support/class-room.ts'
import { hasForeign, startForeign } from '../tests/support/foreign-brokers.ts'

const help = `npm run bench:class [-- --phones N] [-- --burst SECONDS] [-- --with mosquitto|nats] [-- --broker URL]

  --phones N        how many phones (default 300)
  --burst SECONDS   within which time all of them vote (default 10)
  --with NAME       a broker installed here, with the rules of deploy/, in place of the embedded one
  --broker URL      a broker that runs; with DECK_BROKER_PASSWORD, and --phone-login NAME:WORD as for npm run class
`
const values = readOptions(help, { 'phones': { type: 'string', default: '300' }, 'burst': { type: 'string', default: '10' }, 'with': { type: 'string' }, 'broker': { type: 'string' }, 'phone-login': { type: 'string' } })
const count = Number(values.phones)
if (!Number.isInteger(count) || count < 1)
  refuseCall(`--phones takes a whole number, not "${values.phones}".`, help)

interface Target { name: string, room: string, phones: string, lecturer: string, password: string, login: { user: string, password: string }, pid?: number, close?: () => unknown }

async function startTarget(): Promise<Target> {
  if (values.broker !== undefined) {
    const room = makeId()
    const [user, ...rest] = (values['phone-login'] ?? room).split(':')
    return { name: values.broker, room, phones: values.broker, lecturer: values.broker, password: process.env.DECK_BROKER_PASSWORD ?? '', login: { user: user!, password: rest.join(':') } }
  }
  if (values.with === 'mosquitto' || values.with === 'nats') {
    if (!hasForeign(values.with))
      refuseCall(`${values.with} is not installed here.`, help)
    const broker = await startForeign(values.with)
    const room = makeId()
    return { name: values.with, room, ...broker, login: broker.phoneLogin(room), pid: broker.process.pid, close: broker.close }
  }
  const child = fork(new URL('./class-server.ts', import.meta.url))
  const { room, port } = await new Promise<{ room: Room, port: number }>(done => child.once('message', found => done(found as { room: Room, port: number })))
  const url = `ws://127.0.0.1:${port}/class/mqtt`
  return { name: 'embedded', room: room.id, phones: url, lecturer: url, password: room.secret, login: { user: room.id, password: '' }, pid: child.pid, close: () => child.kill() }
}

/** Memory in MB and CPU time in seconds of a process, where the system tells. */
function readLoad(pid: number | undefined): { mb: number, cpu: number } {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ')
    return { mb: pages * 4096 / 1e6, cpu: (Number(fields[11]) + Number(fields[12])) / 100 }
  }
  catch {
    return { mb: Number.NaN, cpu: Number.NaN }
  }
}

const side = (i: 0 | 1) => ({ name: actors[parties[i]].label, shape: actors[parties[i]].shape ?? null })
const percentile = (all: readonly number[], part: number) => [...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * part))] ?? Number.NaN
const sleep = (ms: number) => new Promise(done => setTimeout(done, ms))

/** A phone of the bench: the real page's connection, without the page. */
interface Phone { id: string, connection: Connection, isUp: boolean, states: number }

function openPhone({ phones, room, login }: Target, sockets: WebSocket[]): Phone {
  const phone: Phone = { id: makeId(), isUp: false, states: 0, connection: undefined! }
  const Own = globalThis.WebSocket
  // the sockets are remembered, so that they can break without a word
  globalThis.WebSocket = class extends Own {
    constructor(...given: ConstructorParameters<typeof Own>) {
      super(...given)
      sockets.push(this)
    }
  }
  phone.connection = connect({ url: phones, ...login, room, client: phone.id }, {
    link: (isUp) => { phone.isUp = isUp },
    message: (what) => { phone.states += what === 'state' ? 1 : 0 },
  }, Math.random)
  globalThis.WebSocket = Own
  return phone
}

await runCommand(async () => {
  const target = await startTarget()
  whenStopped(async () => { await target.close?.() })
  const lecturer = await call({ url: target.lecturer, user: 'lecturer', password: target.password })
  await lecturer.subscribe(...lecturerTopics(target.room))
  const ballot = makeId(ballotLength)
  const [id, question] = Object.entries(questions).find(([, { type }]) => type === 'single')!
  const sources = { land: {} as never, frames: mapFrames, sides: { left: side(0), right: side(1) } }
  await lecturer.publish(sharedTopic(target.room, 'question'), JSON.stringify(drawQuestion({ id, question, ballot }, en.quiz, sources)))
  const say = (seq: number, phase: string) => lecturer.publish(sharedTopic(target.room, 'state'), JSON.stringify({ v: 1, seq, at: 0, phase, ballot, round: 1 }))
  await say(1, 'waiting')

  const sockets: WebSocket[] = []
  const began = performance.now()
  const phones: Phone[] = []
  for (let i = 0; i < count; i++) {
    phones.push(openPhone(target, sockets))
    if (i % 20 === 19)
      await sleep(10)
  }
  await until(() => phones.every(({ isUp, states }) => isUp && states))
  const connected = performance.now() - began

  const idle = readLoad(target.pid)
  const opened = performance.now()
  await say(2, 'open')
  await until(() => phones.every(({ states }) => states > 1))
  const told = performance.now() - opened

  const sent = new Map<string, number>()
  const taken: number[] = []
  const counted: number[] = []
  let read = 0
  /** Times at which votes reached the lecturer, as its client hears them. */
  const listen = () => {
    for (; read < lecturer.heard.length; read++) {
      const to = readTopic(lecturer.heard[read]!.topic)
      if (to?.kind === 'vote' && sent.has(to.client))
        counted.push(performance.now() - sent.get(to.client)!)
    }
  }
  lecturer.socket.addEventListener('message', listen)
  const burst = Number(values.burst) * 1000
  await Promise.all(phones.map(async ({ id, connection }) => {
    await sleep(Math.random() * burst)
    const at = performance.now()
    sent.set(id, at)
    if (await connection.publish(voteTopic(target.room, id, { ballot, round: 1 }), writeVote('x', ['A'])))
      taken.push(performance.now() - at)
  }))
  await Promise.race([until(() => { listen(); return counted.length >= count }), sleep(5000)])
  const busy = readLoad(target.pid)

  // on a busy machine some phones needed a second socket, and the first is no longer theirs
  const isLost = (_: unknown, i: number) => i % 10 < 3 && sockets[i]!.readyState === WebSocket.OPEN
  const lost = phones.filter(isLost)
  for (const phone of lost)
    phone.states = 0
  const dropped = performance.now()
  for (const socket of sockets.filter(isLost))
    socket.close()
  await sleep(5)
  await until(() => lost.every(({ isUp, states }) => isUp && states))
  const back = performance.now() - dropped

  const again = performance.now()
  const fresh = await call({ url: target.lecturer, user: 'lecturer', password: target.password })
  await fresh.subscribe(...lecturerTopics(target.room))
  const here = new Set(phones.map(phone => hereTopic(target.room, phone.id)))
  const countHeard = (fits: (topic: string) => boolean) => new Set(fresh.heard.filter(({ topic, payload }) => payload && fits(topic)).map(({ topic }) => topic)).size
  await Promise.race([until(() => countHeard(topic => topic.includes('/vote/')) >= count && countHeard(topic => here.has(topic)) >= count), sleep(5000)])
  const recovered = performance.now() - again
  const ms = (time: number) => `${Math.round(time)} ms`
  console.table({
    'broker': target.name,
    'phones': count,
    'all connected, with the state, after': ms(connected),
    'all told that the vote is open after': ms(told),
    'votes counted': `${counted.length} of ${count}`,
    'vote to lecturer, median': ms(percentile(counted, 0.5)),
    'vote to lecturer, 95th percentile': ms(percentile(counted, 0.95)),
    'vote to phone\'s receipt, 95th percentile': ms(percentile(taken, 0.95)),
    '30% dropped, all back after': ms(back),
    'a new lecturer\'s window knows votes and phones after': ms(recovered),
    'phones that it knows of': countHeard(topic => here.has(topic)),
    'memory of the broker': `${busy.mb.toFixed(0)} MB (connected: ${idle.mb.toFixed(0)} MB)`,
    'CPU of the broker in the burst': `${(100 * (busy.cpu - idle.cpu) / Number(values.burst)).toFixed(1)}% of a core`,
  })
  await target.close?.()
  process.exit(0)
})
