import { readFileSync } from 'node:fs'
/** Holds XML against a schema. */
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

xmlRegisterFsInputProviders()

/** Reads a schema and what it names. @returns lists the faults of a document, none where it is valid */
export function readSchema(path: string): (bytes: Uint8Array) => string[] {
  const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(path), { url: path }))
  return (bytes) => {
    const document = XmlDocument.fromBuffer(bytes)
    try {
      validator.validate(document)
      return []
    }
    catch (error) {
      if (!(error instanceof XmlValidateError))
        throw error
      return error.details.map(({ message, line }) => `${line}: ${message.trim()}`)
    }
    finally {
      document.dispose()
    }
  }
}
