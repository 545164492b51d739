import { describe, expect, it } from 'vitest'
import { describeRemote, followAddresses, listAddresses, remoteLink } from '../server/links.ts'

const at = (address: string, rest = {}) => ({ family: 'IPv4', address, internal: false, ...rest })

describe('the addresses of a machine', () => {
  it('are those that a phone can reach, the likeliest first', () => {
    expect(listAddresses({ lo: [at('127.0.0.1', { internal: true })], docker: [at('172.17.0.1')], wifi: [at('fe80::1', { family: 'IPv6' }), at('192.168.1.7')], none: undefined, self: [at('169.254.3.4')] })).toEqual(['192.168.1.7', '172.17.0.1'])
  })

  it('follow the networks that it joins and leaves; the chosen one stays first, and a name that was given stays always', () => {
    expect(followAddresses(['10.0.0.2', '192.168.1.7'], null, ['192.168.1.7', '10.0.0.2'])).toEqual(['10.0.0.2', '192.168.1.7'])
    expect(followAddresses(['10.0.0.2'], null, ['172.20.10.3'])).toEqual(['172.20.10.3'])
    expect(followAddresses(['class.example', '10.0.0.2'], 'class.example', [])).toEqual(['class.example'])
  })
})

describe('what a lecturer is told of the remote', () => {
  it('is the address with the secret, the code, what the phone does, and to show it to nobody', () => {
    const said = describeRemote(['http://192.168.1.7:3031', 'http://10.0.0.2:3031'], 'abc', link => `[${link}]`)
    expect(said).toContain(`[${remoteLink('http://192.168.1.7:3031', 'abc')}]`)
    expect(said).toContain('http://10.0.0.2:3031/remote#abc')
    expect(said).toContain('It is not the code for students')
  })

  it('is how to get into a network where there is none', () => {
    expect(describeRemote([], 'abc', () => '[code]')).toMatch(/no network(?![\s\S]*\[code\])[\s\S]*hotspot/)
  })
})
