import Reports

/// What an answer says otherwise than expected; what is not expected is free.
func differences(_ expected: JSON, _ answer: JSON?, at path: String = "") -> [String] {
  guard let answer else { return ["\(path) is missing"] }
  switch expected {
  case .object(let members):
    return members.flatMap { member -> [String] in
      let inner = path + "." + member.name
      if member.name == "facts" {
        return same(member.value, answer["facts"]) ? [] : [unlike(member.value, answer["facts"])]
      }
      return differences(member.value, answer[member.name], at: inner)
    }
  case .array(let elements) where !path.hasSuffix("needs_all"):
    return listDifferences(elements, answer.elements, at: path)
  default:
    return expected == answer ? [] : ["\(path): " + unlike(expected, answer)]
  }
}

/// Lists are compared whole and without order.
private func listDifferences(_ expected: [JSON], _ found: [JSON], at path: String) -> [String] {
  var rest = found
  var missing: [String] = []
  for element in expected {
    if let index = rest.firstIndex(where: { differences(element, $0).isEmpty }) {
      rest.remove(at: index)
    } else {
      missing.append("\(path) has no \(element.pretty)")
    }
  }
  return missing + rest.map { "\(path) has an unexpected \($0.pretty)" }
}

/// Whether two labels say the same, whatever the order of their lists.
private func same(_ one: JSON, _ other: JSON?) -> Bool {
  guard let other else { return false }
  switch (one, other) {
  case (.object(let mine), .object(let theirs)):
    return mine.count == theirs.count && mine.allSatisfy { same($0.value, other[$0.name]) }
  case (.array(let mine), .array(let theirs)):
    return mine.count == theirs.count && mine.allSatisfy { theirs.contains($0) }
  default: return one == other
  }
}

private func unlike(_ expected: JSON, _ found: JSON?) -> String {
  "expected \(expected.pretty), found \(found?.pretty ?? "nothing")"
}

extension Row {
  /// What a document of the tool says otherwise than this row.
  func differences(in document: JSON) -> [String] {
    guard let regimes = expect["regimes"]?.elements else {
      return ConformanceTests.differences(expect, document["answers"]?.elements.first)
    }
    return regimes.flatMap { regime in
      let found = document["regimes"]?.elements.first { $0["subject"] == regime["subject"] }
      return ConformanceTests.differences(regime, found, at: "regime")
    }
  }
}
