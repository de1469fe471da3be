import Reports

/// Says where a JSON value does not fit a JSON Schema; knows the keywords that our schemas use.
struct SchemaValidator {
  private let definitions: JSON
  /// The patterns of the schema, ready to be asked often.
  private let patterns: [String: Regex<AnyRegexOutput>]

  init(_ schema: JSON) {
    definitions = schema["$defs"] ?? [:]
    let written = Set(schema.patterns).compactMap { text in
      (try? Regex(text)).map { (text, $0) }
    }
    patterns = Dictionary(uniqueKeysWithValues: written)
  }

  /// What does not fit, as `path: reason`.
  func problems(_ value: JSON, _ schema: JSON, at path: String = "$") -> [String] {
    guard case .object(let keywords) = schema else { return ["\(path): no schema"] }
    return keywords.flatMap { problems(value, $0.name, $0.value, in: schema, at: path) }
  }

  private func problems(
    _ value: JSON, _ keyword: String, _ rule: JSON, in schema: JSON, at path: String
  ) -> [String] {
    switch keyword {
    case "$schema", "$id", "$defs", "title", "description": []
    case "type": check(rule.items.contains(value.typeName), "is not \(rule.compact)", path)
    case "const": check(value == rule, "is not \(rule.compact)", path)
    case "enum": check(rule.items.contains(value), "is not among \(rule.compact)", path)
    case "minimum": check((value.number ?? 0) >= (rule.number ?? 0), "is too small", path)
    case "pattern": check(matches(value, rule), "does not match \(rule.compact)", path)
    case "$ref": reference(value, rule, path)
    case "anyOf": anyOf(value, rule, path)
    case "required": missing(value, rule, path)
    case "properties": members(value, rule, path)
    case "additionalProperties": others(value, rule, schema, path)
    case "items":
      value.elements.enumerated().flatMap { problems($1, rule, at: "\(path)[\($0)]") }
    default: ["\(path): the validator does not know `\(keyword)`"]
    }
  }

  private func check(_ holds: Bool, _ reason: String, _ path: String) -> [String] {
    holds ? [] : ["\(path): \(reason)"]
  }
}

extension SchemaValidator {
  private func matches(_ value: JSON, _ rule: JSON) -> Bool {
    guard let text = value.text, let regex = patterns[rule.text ?? ""] else { return false }
    return text.firstMatch(of: regex) != nil
  }

  private func reference(_ value: JSON, _ rule: JSON, _ path: String) -> [String] {
    guard let name = rule.text?.split(separator: "/").last,
      let part = definitions[String(name)]
    else { return ["\(path): no part \(rule.compact)"] }
    return problems(value, part, at: path)
  }

  private func anyOf(_ value: JSON, _ rule: JSON, _ path: String) -> [String] {
    let tries = rule.elements.map { problems(value, $0, at: path) }
    if tries.contains(where: \.isEmpty) { return [] }
    return ["\(path): fits none of them: \(tries.map { $0.first ?? "" })"]
  }

  private func missing(_ value: JSON, _ rule: JSON, _ path: String) -> [String] {
    rule.elements.compactMap(\.text).filter { value[$0] == nil }.map { "\(path): no `\($0)`" }
  }

  private func members(_ value: JSON, _ rule: JSON, _ path: String) -> [String] {
    value.members.flatMap { member in
      rule[member.name].map { problems(member.value, $0, at: "\(path).\(member.name)") } ?? []
    }
  }

  private func others(_ value: JSON, _ rule: JSON, _ schema: JSON, _ path: String) -> [String] {
    value.members.filter { schema["properties"]?[$0.name] == nil }
      .flatMap { problems($0.value, rule, at: "\(path).\($0.name)") }
  }
}

extension JSON {
  /// The member of an object with that name.
  subscript(name: String) -> JSON? { members.first { $0.name == name }?.value }

  var members: [Member] { if case .object(let members) = self { members } else { [] } }

  var elements: [JSON] { if case .array(let elements) = self { elements } else { [] } }

  /// The elements of an array, or the value itself.
  var items: [JSON] { if case .array(let elements) = self { elements } else { [self] } }

  fileprivate var number: Int? { if case .number(let number) = self { number } else { nil } }

  var text: String? { if case .string(let text) = self { text } else { nil } }

  fileprivate var typeName: JSON {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .number: "integer"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }

  /// Every pattern in a schema.
  fileprivate var patterns: [String] {
    elements.flatMap(\.patterns)
      + members.flatMap { member in
        member.name == "pattern" ? [member.value.text ?? ""] : member.value.patterns
      }
  }
}
