package import Days
package import RuleModel

extension FoundChanges {
  /// The same changes, each with the acknowledgement that names it and still counts.
  ///
  /// A change with another answer on either side, or other days, has another id: nothing accepts it.
  package func acknowledged(
    by acknowledgements: [Acknowledgement], today: Day
  ) -> FoundChanges {
    let counting = acknowledgements.filter { $0.counts(on: today) }
    let byID = Dictionary(grouping: counting, by: \.id)
    var marked = self
    marked.changes = changes.map { change in
      var change = change
      change.acceptance = byID[change.id].flatMap(Acceptance.init(strongestOf:))
      return change
    }
    return marked
  }
}

extension Acceptance {
  /// What several files about one change come to: the latest class, and a seal that any of them lifts.
  fileprivate init?(strongestOf files: [Acknowledgement]) {
    guard let first = files.first else { return nil }
    let classes = files.map(\.acceptedAs)
    reason = first.reason
    acceptedAs = classes.contains(nil) ? nil : classes.compactMap(\.self).min()
    unseals = files.contains(where: \.unseals)
  }
}
