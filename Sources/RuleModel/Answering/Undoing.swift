/// Versions that undo others or make them void; what undoes must not be undone itself.
struct Undoing {
  /// Up to so many, a circle is judged from each of its members; above, from the first one met.
  private static let circleLimit = 8

  private let versions: [DatedVersion]

  init(by versions: [DatedVersion]) { self.versions = versions }

  /// The versions that one which stands undoes or makes void.
  var undone: Set<VersionName> {
    let names = versions.flatMap(\.undone).unique
    var judged: [VersionName: Bool]? = versions.count > Undoing.circleLimit ? [:] : nil
    return Set(names.filter { isUndone($0, after: [], &judged) })
  }

  /// A version does not count against itself: whoever stands on the path is left out.
  private func isUndone(
    _ name: VersionName, after path: Set<VersionName>, _ judged: inout [VersionName: Bool]?
  ) -> Bool {
    if let known = judged?[name] { return known }
    let path = path.union([name])
    var answer = false
    for other in versions where !answer && !path.contains(other.name) {
      answer = other.undone.contains(name) && !isUndone(other.name, after: path, &judged)
    }
    judged?[name] = answer
    return answer
  }
}
