/// A member of an object, as a schema describes it.
package struct SchemaMember: Sendable {
  let name: String
  let schema: JSON
  let isRequired: Bool

  /// A member that is always there.
  static func required(_ name: String, _ schema: JSON) -> SchemaMember {
    SchemaMember(name: name, schema: schema, isRequired: true)
  }

  /// A member that is there where it has something to say.
  static func optional(_ name: String, _ schema: JSON) -> SchemaMember {
    SchemaMember(name: name, schema: schema, isRequired: false)
  }
}

extension JSON {
  /// The keywords for an object with these members; others may come.
  static func objectMembers(_ members: [SchemaMember]) -> [Member] {
    [
      Member("type", "object"),
      Member("required", .texts(members.filter(\.isRequired).map(\.name))),
      Member("properties", .object(members.map { Member($0.name, $0.schema) })),
    ]
  }

  /// The schema of an object with these members; others may come.
  static func object(_ members: [SchemaMember]) -> JSON { .object(objectMembers(members)) }

  /// The schema of an object whose keys are names and whose values are all alike.
  static func map(of value: JSON) -> JSON {
    ["type": "object", "additionalProperties": value]
  }

  /// The schema of a list.
  static func list(of value: JSON) -> JSON { ["type": "array", "items": value] }

  /// The schema of one of these words.
  static func words(_ words: some Sequence<some RawRepresentable<String>>) -> JSON {
    ["enum": .texts(words.map(\.rawValue))]
  }

  /// The schema of exactly this word.
  static func constant(_ word: String) -> JSON { ["const": .string(word)] }

  /// The schema of a text of this shape.
  static func pattern(_ pattern: String) -> JSON {
    ["type": "string", "pattern": .string(pattern)]
  }

  /// The schema of what fits one of these.
  static func any(of schemas: [JSON]) -> JSON { ["anyOf": .array(schemas)] }

  /// The schema of `null`, or of what fits this.
  static func orNull(_ schema: JSON) -> JSON { any(of: [["type": "null"], schema]) }

  /// The part of that name.
  static func part(_ name: String) -> JSON { ["$ref": .string("#/$defs/\(name)")] }

  /// The schema of any text.
  static var anyText: JSON { ["type": "string"] }
  /// The schema of a text or `null`.
  static var textOrNull: JSON { ["type": ["string", "null"]] }
  /// The schema of `true` or `false`.
  static var anyBool: JSON { ["type": "boolean"] }
  /// The schema of a number of things, or of a line or column.
  static var count: JSON { ["type": "integer", "minimum": 0] }
  /// The schema of a list of texts.
  static var anyTexts: JSON { list(of: anyText) }
  /// The schema of a civil day.
  static var civilDay: JSON { pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$") }
  /// The schema of a civil day or `null`.
  static var dayOrNull: JSON { orNull(part("day")) }
}
