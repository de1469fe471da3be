package import Days
package import RuleModel

extension FoundChanges {
  /// The same changes, those marked that somebody accepted and that it still holds for.
  ///
  /// A change with another answer on either side, or other days, has another id: nothing accepts it.
  package func acknowledged(
    by acknowledgements: [Acknowledgement], today: Day
  ) -> FoundChanges {
    let counting = acknowledgements.filter { $0.counts(on: today) }
    let reasons = Dictionary(counting.map { ($0.id, $0.reason) }) { first, _ in first }
    var marked = self
    marked.changes = changes.map { change in
      var change = change
      change.acknowledged = reasons[change.id]
      return change
    }
    return marked
  }
}
