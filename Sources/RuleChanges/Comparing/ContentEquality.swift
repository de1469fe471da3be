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

  /// What the answers of a rule can differ in.
  enum Reach {
    /// Nothing: everything that they follow from is the same on both sides.
    case nothing
    /// How sure they are: only the day through which the sources were reviewed is another.
    case certainty
    /// Nothing: only the words beside them are others.
    case words
    /// Anything.
    case everything
  }

  /// What the answers of a rule can differ in.
  func reach(_ old: Rule, _ new: Rule, _ base: Rulebook, _ head: Rulebook) -> Reach {
    guard let changed, old.id == new.id else { return .everything }
    if changed.isEmpty { return .nothing }
    if changed.contains("rulebook.yaml"), !base.dates(old, as: head, new) { return .everything }
    guard changed.isDisjoint(with: sources(of: old, in: base) + sources(of: new, in: head))
    else { return .everything }
    if changed.contains(where: { $0.hasPrefix("rules/\(new.id)/") }) {
      return old.answersLike(new) ? .words : .everything
    }
    return old.checked == new.checked ? .nothing : .certainty
  }

  /// The files outside its folder that a rule's answers follow from.
  private func sources(of rule: Rule, in book: Rulebook) -> [String] {
    let groups = Set(rule.versions.flatMap(\.criteria).compactMap(\.test.group))
    let lists = groups.flatMap { book.groups[$0]?.members.map(\.by) ?? [] }
    let instruments = Set(rule.versions.map(\.by) + lists)
    return groups.map { "groups/\($0).yaml" } + instruments.map { "instruments/\($0).yaml" }
  }
}

extension Rulebook {
  /// Whether the head of another book dates a rule as this one's does, but for the last review.
  fileprivate func dates(_ rule: Rule, as other: Rulebook, _ same: Rule) -> Bool {
    zone == other.zone && completeFrom == other.completeFrom && reviewEvery == other.reviewEvery
      && rule.completeFrom == same.completeFrom
  }
}
