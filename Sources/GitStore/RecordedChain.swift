/// A first-parent chain in which every commit has a recorded day, and the days never go back.
///
/// Clocks go wrong: a commit's day is the latest committer day of itself and of all before it.
package struct RecordedChain: Hashable, Sendable {
  /// A commit and the day it counts as recorded.
  package struct Link: Hashable, Sendable {
    /// The commit.
    package let commit: ObjectID
    /// The day, counted from 1970-01-01.
    package let day: Int32
  }

  /// The links, oldest first; never empty.
  package let links: [Link]
  /// Whether older commits exist that this shallow clone does not hold.
  ///
  /// The days are then right as long as no clock before the cut ran ahead of the oldest one here.
  package let isCutByShallowClone: Bool

  /// The last commit recorded on the day or before it; `nil` when the first one here is later.
  package func lastCommit(by day: Int32) -> ObjectID? {
    var (low, high) = (0, links.count)
    while low < high {
      let middle = (low + high) / 2
      if links[middle].day <= day { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : links[low - 1].commit
  }
}

extension Repository {
  /// The first-parent chain of a commit with its recorded days.
  ///
  /// `dayOf` turns committer seconds since 1970-01-01T00:00:00Z into a day, in whatever zone counts.
  package func recordedChain(
    from tip: ObjectID, dayOf: (Int64) -> Int32
  ) throws(GitError) -> RecordedChain {
    var chain = firstParentChain(from: tip)
    var steps: [Step] = []
    while let step = try chain.nextStep() { steps.append(step) }
    var latest = Int32.min
    let links = steps.reversed().map { step in
      latest = max(latest, dayOf(step.committerSeconds))
      return RecordedChain.Link(commit: step.id, day: latest)
    }
    return RecordedChain(links: links, isCutByShallowClone: chain.ending != .root)
  }

  /// The last commit of the tip's first-parent chain that was recorded on the day or before it.
  ///
  /// - Throws: ``GitError/nothingRecorded(by:firstRecorded:)`` before the first commit, and
  ///   ``GitError/shallow(wanted:_:)`` when the commit lies beyond a shallow clone's boundary.
  package func commit(
    recordedBy day: Int32, from tip: ObjectID, dayOf: (Int64) -> Int32
  ) throws(GitError) -> Commit {
    let chain = try recordedChain(from: tip, dayOf: dayOf)
    if let id = chain.lastCommit(by: day) { return try commit(id) }
    if chain.isCutByShallowClone { throw cutOff(dayText(day)) }
    throw .nothingRecorded(by: day, firstRecorded: chain.links.first?.day ?? day)
  }
}
