extension Scene {
  /// At which extremes uncertain boundaries are supposed to lie.
  package struct Extremes: Sendable {
    private var supposed: [(doubt: Doubt, extreme: Extreme)] = []

    /// Nothing is supposed.
    package static let none = Extremes()

    private init() {}

    /// The extreme of a boundary; early where nothing is supposed.
    package subscript(doubt: Doubt) -> Extreme {
      supposed.last { $0.doubt == doubt }?.extreme ?? .early
    }

    /// The same with one more boundary at an extreme.
    package func supposing(_ doubt: Doubt, _ extreme: Extreme) -> Extremes {
      var more = self
      more.supposed.append((doubt, extreme))
      return more
    }
  }

  /// Every way in which uncertain boundaries can lie.
  package static func extremes(of doubts: [Doubt]) -> [Extremes] {
    doubts.reduce([.none]) { partial, doubt in
      [Extreme.early, .late].flatMap { extreme in
        partial.map { $0.supposing(doubt, extreme) }
      }
    }
  }
}
