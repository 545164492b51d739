/** The access rules of deploy/, tried against the brokers themselves, where they are installed. */
import type { ForeignName } from '../support/foreign-brokers.ts'
import { describe, expect, it } from 'vitest'
import { writeVote } from '../../class/protocol/messages.ts'
import { ballotLength, hereTopic, lecturerTopics, ownTopic, sharedTopic, voteTopic } from '../../class/protocol/topics.ts'
import { ask, call, makeId, until } from '../support/class-room.ts'
import { hasForeign, startForeign } from '../support/foreign-brokers.ts'

const names: readonly ForeignName[] = ['mosquitto', 'nats']

describe.each(names)('%s', name => it.skipIf(!hasForeign(name))('lets a phone vote for itself and read what is shown, and nothing more', async () => {
  const broker = await startForeign(name)
  try {
    const [room, ballot] = [makeId(), makeId(ballotLength)]
    const phone = () => call({ url: broker.phones, ...broker.phoneLogin(room) })
    expect((await call({ url: broker.lecturer, user: 'lecturer', password: 'wrong' })).isIn).toBe(false)
    const lecturer = await call({ url: broker.lecturer, user: 'lecturer', password: broker.password })
    expect(lecturer.isIn).toBe(true)
    await lecturer.subscribe(...lecturerTopics(room))
    await ask(lecturer, room, ballot)
    await lecturer.publish(ownTopic(room, 'desk'), '{"secret":true}')

    const [one, other, bad] = [await phone(), await phone(), await phone()]
    const topic = voteTopic(room, one.client, { ballot, round: 1 })
    await one.subscribe(sharedTopic(room, 'state'))
    await until(() => one.of(sharedTopic(room, 'state')).length)
    void one.publish(topic, writeVote('x', ['A']))
    await until(() => lecturer.of(topic).length)

    // NATS ends a subscription, and mosquitto hands on nothing: neither says a word of what others wrote
    await Promise.race([bad.subscribe(topic, hereTopic(room, one.client), ...lecturerTopics(room), ownTopic(room, 'desk')), bad.out])
    await Promise.race([bad.subscribe('#'), bad.out])
    void bad.publish(sharedTopic(room, 'state'), JSON.stringify({ v: 1, seq: 9, at: 0, phase: 'ended', ballot, round: 1 }))
    void bad.publish(ownTopic(room, 'desk'), '{}')
    // NATS does not know which phone is which: there its id is its secret
    if (name === 'mosquitto')
      void bad.publish(topic, writeVote('z', ['B']))
    void other.publish(voteTopic(room, other.client, { ballot, round: 1 }), writeVote('y', ['B']))
    await until(() => lecturer.of(voteTopic(room, other.client, { ballot, round: 1 })).length)
    expect(bad.heard.filter(each => /vote|here|desk/.test(each.topic))).toEqual([])
    expect(one.of(sharedTopic(room, 'state'))).toHaveLength(1)
    expect(lecturer.of(topic)).toEqual([writeVote('x', ['A'])])
    expect(lecturer.of(ownTopic(room, 'desk'))).toEqual(['{"secret":true}'])
  }
  finally {
    await broker.close()
  }
}, 30_000))
