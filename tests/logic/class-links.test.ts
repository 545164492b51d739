import { renderUnicodeCompact } from 'uqr'
import { expect, it, vi } from 'vitest'
import { askAddress, describeSetting, presenterLink, readAddressAnswer } from '../../packages/cli/live/class-options.ts'

vi.mock('@deck/live-class', async original => ({ ...await original<object>(), readClass: (file: string) => file === 'kept' }))

const room = { id: 'r', code: '123456', secret: 's' }
const setting = { hosts: ['192.168.1.7', '10.0.0.2'], port: 3031, room, address: null, hasStudents: false }

it('a lecturer is told where to lead the class, the code for phones, and what to do where they do not get in', () => {
  const said = describeSetting(setting, 3030)
  expect(said).toContain('http://localhost:3030/#/presenter/1?class=s')
  expect(said).toContain(renderUnicodeCompact('http://192.168.1.7:3031/vote#r'))
  expect(presenterLink(3030, { secret: 's', plan: { link: 'moon,tide', first: 2 } })).toBe('http://localhost:3030/#/presenter/2?plan=moon%2Ctide&class=s')
  expect(said).toContain('with the code 123456')
  expect(said).toContain('--address 10.0.0.2')
  expect(said).toContain('keeps devices apart')
  expect(said).toContain('Other machines see the page to vote, not the slides.')
  expect(describeSetting({ ...setting, hosts: [] }, 3030)).toMatch(/no network[\s\S]*hotspot/)
})

it('a host says where phones join, and how the laptop leads; a class that was stopped goes on', () => {
  const said = describeSetting({ ...setting, hosts: [], url: 'https://class.example', file: 'kept' })
  expect(said).toContain(renderUnicodeCompact('https://class.example/vote#r'))
  expect(said).toContain('npm start -- --class-at https://class.example')
  expect(said).toMatch(/^The class that was stopped goes on, with its code and its votes\./)
  expect(said).not.toContain('class=s')
})

it('where phones get the students\' build, the lecturer is told that they see slides', () => {
  const said = describeSetting({ ...setting, hasStudents: true }, 3030)
  expect(said).toContain('Other machines see the page to vote and the students\' build: slides and quizzes, not the notes.')
  expect(said).not.toContain('not the slides')
})

it('a machine in several networks asks which one the phones join', () => {
  const hosts = ['192.168.1.7', '10.0.0.2']
  expect(askAddress(hosts, { 'Wi-Fi': [{ address: '192.168.1.7' }] })).toBe('This machine is in several networks. Which one will the phones join?\n  1  192.168.1.7  (Wi-Fi)\n  2  10.0.0.2\nNumber (Enter for 1): ')
  expect(['', '2', ' 1 ', '10.0.0.2', '3', '0', 'x', '-1'].map(answer => readAddressAnswer(answer, hosts))).toEqual(['192.168.1.7', '10.0.0.2', '192.168.1.7', '10.0.0.2', undefined, undefined, undefined, undefined])
})
