import RuleModel

/// More uncertain boundaries in one facet of one unit than are told apart.
enum TooManyDoubts: Check {
  static let code = "B061"
  static let slug = "too-many-doubts"
  static let level = Finding.Level.error
  static let summary = "more than eight uncertain boundaries in one facet of one unit"
  static let explanation = """
    Each uncertain boundary doubles the ways in which things can have been. With more than eight in
    one facet of one unit every day of it is indeterminate.

    Not so:
      nine versions with `from: {between: […]}` of one unit
    But so:
      research some of the days, or `complete_from` after them
    """

  static func findings(in rules: CheckedRules) -> [Finding] {
    rules.inLanes { lane in
      let limit = FacetReading.doubtLimit
      let doubtful = lane.versions.filter { !$0.doubts.isEmpty }
      guard doubtful.flatMap(\.doubts).count > limit, let last = doubtful.last else { return [] }
      return [
        finding(
          "\(lane.unit.name) has more than \(limit) uncertain boundaries of \(lane.facet.rawValue)",
          at: last.places[last.change.from?.first == last.change.from?.last ? last.endKey : "from"],
          "one too many", help: ["find out some of the days"])
      ]
    }
  }
}
