/** Holds XML against a schema. */
import { readFileSync } from 'node:fs'
import { RelaxNGValidator, XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

xmlRegisterFsInputProviders()

/** Reads several schemas of one folder as one. */
export function joinSchemas(folder: string, files: Readonly<Record<string, string>>): (bytes: Uint8Array) => string[] {
  const imports = Object.entries(files).map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
  return readSchema(`${folder}/all.xsd`, `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`)
}

/** Reads a schema, of W3C or RELAX NG, and what it names. @returns lists the faults of a document, none where it is valid */
export function readSchema(path: string, text: Uint8Array | string = readFileSync(path)): (bytes: Uint8Array) => string[] {
  const schema = typeof text === 'string' ? XmlDocument.fromString(text, { url: path }) : XmlDocument.fromBuffer(text, { url: path })
  const validator = path.endsWith('.rng') ? RelaxNGValidator.fromDoc(schema) : XsdValidator.fromDoc(schema)
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
