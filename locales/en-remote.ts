/** What the page says on which a phone types the password of the remote. */
export const enRemote = {
  title: 'Remote',
  password: 'Password from the computer',
  open: 'Open',
  wrong: 'That is not the password. Look at the computer, and type it again.',
  tooMany: 'Too many wrong passwords came from this device. Wait a minute, and type it again.',
} as const
