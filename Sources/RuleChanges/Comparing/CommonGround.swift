import RuleModel

/// What a rule has in common on both sides, so that it need not be compared day after day.
///
/// A facet is a function of the versions it rests on, of what the rule declares, and of the groups
/// and the clocks under which it is asked: where these are the same, so is what it says on every day.
struct CommonGround {
  private let versions: Set<VersionName>
  private let isLevel: Bool
  /// Whether every version is the same: a view may be about any of them.
  private let isWhole: Bool
  /// Whether a timeline of one side is that of the other for versions of the same names.
  let sharesTimelines: Bool

  init(_ old: Rule, _ new: Rule, base: BookSide, head: BookSide) {
    let before = Dictionary(old.versions.map { ($0.name, $0) }) { first, _ in first }
    versions = Set(new.versions.filter { before[$0.name] == $0 }.map(\.name))
    isLevel = old.asksLike(new) && base.asks(like: head, of: old.groupsAsked)
    isWhole = versions.count == old.versions.count && versions.count == new.versions.count
    let sameNames = new.versions.filter { before[$0.name] != nil }
    sharesTimelines = isLevel && sameNames.count == versions.count
  }

  /// The facets of a unit that may answer otherwise.
  func doubts(_ old: UnitAccount, _ new: UnitAccount) -> [ChangedFacet] {
    guard isLevel else { return ChangedFacet.ofUnits }
    let facets = Change.Facet.allCases.filter { !holds(old, new, $0) }
    return facets.isEmpty ? [] : facets.map(ChangedFacet.facet) + [.certainty]
  }

  /// Whether a facet rests on the same on both sides.
  private func holds(_ old: UnitAccount, _ new: UnitAccount, _ facet: Change.Facet) -> Bool {
    facet.readTogether.allSatisfy { facet in
      let footings = old.footings(of: facet)
      return footings == new.footings(of: facet)
        && footings.allSatisfy { versions.isSuperset(of: $0.versions) }
    } && (isWhole || facet != .views || old.footings(of: .views).allSatisfy(\.versions.isEmpty))
  }
}

extension Change.Facet {
  /// The facets whose versions are read in one scene with those of this one.
  fileprivate var readTogether: [Change.Facet] {
    switch self {
    case .announcements, .views: [.announcements, .views]
    case .force, .text, .applicability, .enforcement: [self]
    }
  }
}

extension Rule {
  /// The groups that it asks for.
  fileprivate var groupsAsked: Set<GroupID> {
    Set(versions.flatMap(\.criteria).compactMap(\.test.group))
  }

  /// Whether it is the same beside its versions, as far as answers follow from it.
  fileprivate func asksLike(_ other: Rule) -> Bool {
    id == other.id && isBinding == other.isBinding && facts == other.facts
      && completeFrom == other.completeFrom && checked == other.checked
  }
}

extension BookSide {
  /// Whether it is asked under the same clocks, for the same case, with the same groups.
  fileprivate func asks(like other: BookSide, of groups: Set<GroupID>) -> Bool {
    clock == other.clock && today == other.today && facts == other.facts
      && groups.allSatisfy { book.groups[$0] == other.book.groups[$0] }
  }
}
