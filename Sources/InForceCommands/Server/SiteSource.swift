import Days
import GitStore
import InForceKit
import Pages
import RuleModel

/// Opens the states of a book as sites for a server.
struct SiteSource: Sendable {
  private let options: BookOptions
  private let place: BookPlace

  init(_ options: BookOptions, _ place: BookPlace) {
    self.options = options
    self.place = place
  }

  /// The state of the book that addresses without a commit mean.
  var revision: BookRevision {
    options.rev.map(BookRevision.named) ?? (options.worktree ? .workTree : .head)
  }

  /// The site of a state.
  func volume(_ state: BookState) throws(Problem) -> SiteShelf.Volume {
    let session = try session(state)
    let zone = session.book.zone
    let clock = try CivilClock(zone: zone)
    let seconds = session.opened.commit?.committer.time.seconds
    let day = seconds.flatMap { Day(ordinal: Int(clock.ordinal(of: $0))) } ?? session.today
    let comparison = RevisionComparison(place)
    let site = try BookSite(session, today: day).site(.server) { base, head, today in
      comparison.between(base, head, today: today)
    }
    return SiteShelf.Volume(site: site.keeping(), day: day)
  }

  private func session(_ state: BookState) throws(Problem) -> Session {
    var options = options
    options.rulebook = place.folder
    options.rev = nil
    options.worktree = false
    switch state {
    case .commit(let id):
      return try Session(options, revision: .named(id), scope: .everything)
    case .folder:
      return try Session(options, revision: .workTree, scope: .everything)
    }
  }
}
