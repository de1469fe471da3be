import Days
package import RuleModel

/// What one file of a rule's folder says, without the book around it.
///
/// What it refers to is not looked at, and its public day is not known.
package enum LoneFile: Sendable {
  /// A dated version.
  case version(DatedVersion)
  /// `rule.md`; the rule has no versions here.
  case rule(Rule)

  /// The file, told by its keys; `nil`: it is neither, or something is wrong with it.
  package init?(_ bytes: [UInt8], name: String) {
    let reading = FrontMatter.read(bytes, path: name)
    guard reading.isSound, let file = reading.value, case .mapping(let front) = file.front else {
      return nil
    }
    if front["change"] != nil {
      let stem = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
      let version = WrittenVersion.decode(file, name: VersionName(stem), path: name)
      guard version.isSound, let written = version.value else { return nil }
      self = .version(written.resolved(rule: RuleID(""), publicDay: .first))
    } else {
      let header = RuleHeader.decode(file, path: name)
      guard header.isSound, let written = header.value else { return nil }
      self = .rule(written.alone)
    }
  }
}

extension Reading {
  /// Whether no error was found.
  fileprivate var isSound: Bool { !findings.contains { $0.level == .error } }
}

extension RuleHeader {
  /// The rule without versions; days that it leaves to the book are the first there is.
  fileprivate var alone: Rule {
    Rule(
      id: RuleID(""), title: title, short: short, issuer: issuer, kind: kind, isBinding: isBinding,
      cite: cite, aliases: aliases, units: units, facts: facts, conditions: conditions,
      checked: checked ?? .first, completeFrom: completeFrom ?? .first, tags: tags, body: body,
      versions: [], places: places)
  }
}
