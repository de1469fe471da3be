extension Change {
  /// The word that a file uses for it.
  public var word: String {
    switch self {
    case .commence: "commence"
    case .delay: "delay"
    case .suspend: "suspend"
    case .extend: "extend"
    case .lift: "lift"
    case .repeal: "repeal"
    case .sunset: "sunset"
    case .annulFromTheBeginning, .annul: "annul"
    case .reinstate: "reinstate"
    case .text: "text"
    case .require: "require"
    case .permit: "permit"
    case .waive: "waive"
    case .withhold: "withhold"
    case .restrain: "restrain"
    case .bar: "bar"
    case .resume: "resume"
    case .announce: "announce"
    case .close: "close"
    case .condition: "condition"
    case .contest: "contest"
    }
  }

  /// The words that a file can use, in the order of the format.
  public static let words = [
    "commence", "delay", "suspend", "extend", "lift", "repeal", "sunset", "annul", "reinstate",
    "text", "require", "permit", "waive", "withhold", "restrain", "bar", "resume", "announce",
    "close", "condition", "contest",
  ]

  /// Where the new state begins; `nil` for a change that has no `from`.
  public var from: Boundary? {
    switch self {
    case .commence(let from), .delay(_, let from), .suspend(let from, _), .lift(_, let from),
      .repeal(let from, _), .annul(let from), .text(let from, _), .require(let from),
      .permit(let from), .waive(let from, _), .withhold(let from, _, _), .restrain(let from),
      .bar(let from, _), .resume(let from), .condition(_, _, let from):
      from
    case .announce(_, let from), .close(_, _, let from), .contest(_, let from): from
    case .extend, .sunset, .annulFromTheBeginning, .reinstate: nil
    }
  }

  /// Where the new state ends; `nil` for a change that has no end of its own.
  public var end: SpanEnd? {
    switch self {
    case .suspend(_, let end), .extend(_, let end), .waive(_, let end), .bar(_, let end): end
    case .sunset(let until, _): .until(.on(until))
    default: nil
    }
  }

  /// Its own boundaries: where the new state begins, and where it ends if a day is given for that.
  package var boundaries: [Boundary] {
    guard case .until(let end) = end else { return [from].compactMap(\.self) }
    return [from, end].compactMap(\.self)
  }

  /// The version it acts on.
  public var of: VersionName? {
    switch self {
    case .delay(let of, _), .extend(let of, _), .lift(let of, _), .reinstate(let of),
      .close(let of, _, _), .contest(.version(let of), _):
      of
    default: nil
    }
  }

  /// The facet it touches by itself; `nil` for one that touches what its `of` touches.
  public var ownFacet: Facet? {
    switch self {
    case .commence, .delay, .suspend, .repeal, .sunset, .annulFromTheBeginning, .annul,
      .reinstate:
      .force
    case .text: .text
    case .require, .permit, .waive: .applicability
    case .withhold, .restrain, .bar, .resume: .enforcement
    case .announce, .close: .announcements
    case .contest: .views
    case .extend, .lift, .condition: nil
    }
  }
}
