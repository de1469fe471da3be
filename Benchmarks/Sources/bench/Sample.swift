/// Measurements of one thing, in order of size.
struct Sample {
  private let values: [Double]

  /// These measurements; `nil`: there is none.
  init?(_ values: [Double]) {
    guard !values.isEmpty else { return nil }
    self.values = values.sorted()
  }

  var count: Int { values.count }
  var lowest: Double { values[0] }
  var highest: Double { values[values.count - 1] }

  /// The middle one, or the mean of the two in the middle.
  var median: Double {
    let half = values.count / 2
    return values.count % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2
  }
}
