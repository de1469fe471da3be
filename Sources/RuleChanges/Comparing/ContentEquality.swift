import RuleModel

/// Which files of two books are the same to the byte, as git knows without reading them.
package struct ContentEquality: Sendable {
  private let changed: Set<String>?
  /// How many files are equal; `nil`: nobody counted.
  package let files: Silence.Files?
  /// How many rules are in neither book because all that they follow from is the same.
  package var unread = 0

  /// Nothing is known: everything is compared.
  package static let unknown = ContentEquality(changed: nil, files: nil)

  /// These paths, from the book's folder, are the only ones that differ.
  package init(changed: Set<String>?, files: Silence.Files?) {
    self.changed = changed
    self.files = files
  }

  /// Whether the file at a path may differ.
  func mayDiffer(_ path: String) -> Bool { changed?.contains(path) ?? true }

  /// Whether everything that a rule's answers follow from is the same on both sides.
  func isEqual(_ old: Rule, _ new: Rule, _ base: Rulebook, _ head: Rulebook) -> Bool {
    guard let changed, old.id == new.id else { return false }
    if changed.isEmpty { return true }
    if changed.contains("rulebook.yaml") { return false }
    if changed.contains(where: { $0.hasPrefix("rules/\(new.id)/") }) { return false }
    return changed.isDisjoint(with: sources(of: old, in: base) + sources(of: new, in: head))
  }

  /// The files outside its folder that a rule's answers follow from.
  private func sources(of rule: Rule, in book: Rulebook) -> [String] {
    let groups = Set(rule.versions.flatMap(\.criteria).compactMap(\.test.group))
    let lists = groups.flatMap { book.groups[$0]?.members.map(\.by) ?? [] }
    let instruments = Set(rule.versions.map(\.by) + lists)
    return groups.map { "groups/\($0).yaml" } + instruments.map { "instruments/\($0).yaml" }
  }
}
