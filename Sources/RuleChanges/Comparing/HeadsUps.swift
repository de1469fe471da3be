import Days
import RuleModel

/// The heads-ups of a unit whose answers are the same on every day.
///
/// Two kinds are left out: whether a scheduled change is confirmed is a change of its own, and what
/// a reader could have known is compared along the known clock.
struct HeadsUps {
  private let pair: UnitPair

  init(_ pair: UnitPair) { self.pair = pair }

  /// Every run of days on which other heads-ups stand beside the same answer.
  var differences: [Difference] {
    Sweep(changingAt: turningDays, facets: [.notices], values: values).differences
  }

  /// What both sides say on a day.
  func values(on day: Day) -> Sweep.Both {
    ([.notices: value(pair.base, on: day)], [.notices: value(pair.head, on: day)])
  }

  private func value(_ account: UnitAccount?, on day: Day) -> FacetValue {
    let codes = account?.notices(on: day) ?? []
    return FacetValue(codes.isEmpty ? "none" : codes.joined(separator: ", "))
  }

  /// The days of the answers, and those on which announcements have grown old.
  private var turningDays: [Day] {
    [pair.base, pair.head].compactMap(\.self).flatMap { account in
      let own = account.turningDays
      return own + own.compactMap { $0.advanced(by: account.reviewEvery + 1) }
    }
  }
}

extension UnitAccount {
  /// After how many days the book is reviewed again.
  fileprivate var reviewEvery: Int { side.book.reviewEvery }

  /// The codes of the heads-ups on a day.
  fileprivate func notices(on day: Day) -> [String] {
    guard day >= rule.completeFrom else { return [] }
    let draft = draft(on: day)
    return Notices.kinds.filter { !["N104", "N105"].contains($0.code) }
      .compactMap { $0.notice(for: draft, in: side.inquiry(on: day)) }
      .map { "\($0.code) \($0.slug)" }.sorted()
  }
}
