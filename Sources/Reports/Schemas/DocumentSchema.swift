/// The JSON Schema (2020-12) of what one verb prints with `--format json`, or of the data of a page.
///
/// A schema is strict about the keys that are there today and open for keys to come: additions are
/// 1.x, and a reader ignores what it does not know.
package protocol DocumentSchema: Sendable {
  /// The verb, or the page that no verb prints.
  static var name: String { get }
  /// What the document is, in a sentence.
  static var about: String { get }
  /// The members after `format` and `version`.
  static var members: [SchemaMember] { get }
  /// The parts of which one describes the document further; none: there is nothing to choose.
  static var choices: [JSON] { get }
  /// The parts that members refer to, by name.
  static var definitions: [JSON.Member] { get }
}

extension DocumentSchema {
  /// Nothing to choose.
  package static var choices: [JSON] { [] }

  /// What `format` says in the document.
  package static var format: String { "inforce.\(name)" }

  /// The schema.
  package static var json: JSON {
    let head: [SchemaMember] = [
      .required("format", .constant(format)),
      .required("version", .pattern("^1\\.[0-9]+$")),
    ]
    return JSON.object([
      .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
      .init("$id", .string("urn:inforce:schema:\(name):1")),
      .init("title", .string(format)), .init("description", .string(about)),
    ])
    .adding(JSON.objectMembers(head + members))
    .adding(choices.isEmpty ? [] : [.init("anyOf", .array(choices))])
    .adding([.init("$defs", .object(definitions))])
  }
}

/// The schemas, in the order in which help shows them.
package enum Schemas {
  /// Every schema.
  package static var all: [any DocumentSchema.Type] {
    [
      OnSchema.self, WhenSchema.self, ShowSchema.self, WhySchema.self, TimelineSchema.self,
      ListSchema.self, RedlineSchema.self, ChangesSchema.self, AuditSchema.self, DiffSchema.self,
      AckSchema.self, BisectSchema.self,
      CheckSchema.self, DoctorSchema.self, ClocksSchema.self, RegimesSchema.self,
      AboutSchema.self, ContentsSchema.self,
    ]
  }

  /// The schema of that verb.
  package static func named(_ name: String) -> (any DocumentSchema.Type)? {
    all.first { $0.name == name }
  }
}
