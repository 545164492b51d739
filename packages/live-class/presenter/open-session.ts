/** The lecturer's window in a class: what the server knows, and what the lecturer does. Any window with the secret may lead; none has to be open. */
import type { Connect } from '../client/connect.ts'
import type { Command, Desk, Lecture, Run } from '../protocol/messages.ts'
import { connect } from '../client/connect.ts'
import { makeId } from '../protocol/ids.ts'
import { lectureSchema, longest, readMessage, remoteSchema } from '../protocol/messages.ts'

/** How the connection stands: 'refused' where the server does not know the secret, and then nothing is tried again. */
export type Link = 'connecting' | 'on' | 'broken' | 'refused'

interface SessionOptions {
  url: string
  secret: string
  /** Tests bring a connection of their own. */
  connect?: Connect
  onChange: (lecture: Lecture | null, link: Link) => void
  /** The lecturer's own phone, as remote, presses something. */
  onPress?: (key: string) => void
  /** Where the lecture stands, for a remote and for phones that follow: a connection that is new has to hear it. */
  desk?: () => Desk | undefined
}

/** Opens it. It goes on until it is closed. */
export function openSession({ url, secret, connect: open = connect, onChange, onPress, desk }: SessionOptions) {
  const window = makeId()
  let lecture: Lecture | null = null
  let link: Link = 'connecting'
  function setLink(next: Link) {
    link = next
    onChange(lecture, link)
  }
  const connection = open({ url, hello: { do: 'lead', secret } }, {
    link(isUp) {
      if (link !== 'refused' && lecture?.state.phase !== 'ended')
        setLink(isUp ? 'on' : 'broken')
      const shown = isUp ? desk?.() : undefined
      if (shown)
        connection.send({ do: 'desk', desk: shown, window })
    },
    message(text) {
      const pressed = text.includes('"is":"press"') && readMessage(remoteSchema, text)
      if (pressed)
        return pressed.is === 'press' && onPress?.(pressed.key)
      lecture = readMessage(lectureSchema, text, 2 * longest.lecturer) ?? lecture
      onChange(lecture, link)
      if (lecture?.state.phase === 'ended')
        connection.close()
    },
    refused: () => setLink('refused'),
  })
  return {
    /** Does something about the vote that this window shows. What comes of it, the server says. */
    run(command: Command) {
      if (lecture)
        connection.send({ do: 'run', of: { ballot: lecture.state.ballot, round: lecture.state.round }, command } satisfies Omit<Run, 'v'>)
    },
    /** Says where the lecture stands, for a remote and for phones that follow. */
    show: (desk: Desk) => connection.send({ do: 'desk', desk, window }),
    /** Looks whether the connection still holds, as after a sleep. */
    check: connection.wake,
    close: connection.close,
  }
}

export type ClassSession = ReturnType<typeof openSession>
