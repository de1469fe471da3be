import Days
import Reports
import RuleModel

/// How a state is painted: a fill, a pattern and a word, never a colour alone.
enum Paint: String, CaseIterable, Sendable {
  case full, half, partly, pending, nothing, void, plain, wording, other, said, unknown

  init(_ standing: Standing?, isOther: Bool = false) {
    switch standing?.state {
    case nil: self = .unknown
    case .force(let state): self = Paint.of(state)
    case .text(let version): self = version == nil ? .nothing : isOther ? .other : .wording
    case .applicability(let state): self = Paint.of(state)
    case .enforcement(let state): self = Paint.of(state)
    }
  }

  private static func of(_ state: ForceState) -> Paint {
    switch state {
    case .none, .ended: .nothing
    case .pending: .pending
    case .inForce: .full
    case .suspended: .half
    case .void: .void
    }
  }

  private static func of(_ state: ApplicabilityState) -> Paint {
    switch state {
    case .withForce: .plain
    case .notYet: .pending
    case .optional: .partly
    case .required: .full
    case .waived: .half
    case .outOfScope: .nothing
    }
  }

  private static func of(_ state: EnforcementState) -> Paint {
    switch state {
    case .ordinary: .plain
    case .restrained: .partly
    case .withheld: .half
    case .barred: .void
    }
  }

  /// The lines of its pattern, in a square of eight; `nil`: it has none.
  private var strokes: String? {
    switch self {
    case .full, .nothing, .plain: nil
    case .half: "M-2 2L2 -2M0 8L8 0M6 10L10 6"
    case .partly: "M0 4H8"
    case .pending: "M2 2h1v1h-1zM6 6h1v1h-1z"
    case .void: "M0 0L8 8M8 0L0 8"
    case .wording: "M0 2H8M0 6H8"
    case .other: "M2 0V8M6 0V8"
    case .said: "M1 4h3"
    case .unknown: "M-2 6L2 10M0 0L8 8M6 -2L10 2"
    }
  }

  /// The patterns that a picture refers to; the names are unique on a page with several pictures.
  static func definitions(named prefix: String) -> Node {
    .defs(
      allCases.map { paint in
        guard let strokes = paint.strokes else { return .nothing }
        return .pattern[
          .id("\(prefix)-\(paint.rawValue)"), .width(8), .height(8),
          .patternUnits("userSpaceOnUse"),
        ](.path[.class("stroke \(paint.rawValue)"), .d(strokes)]())
      })
  }

  /// A rectangle with the fill, and one with the pattern above it.
  func bar(_ frame: Frame, named prefix: String, dashed: Bool) -> Node {
    let base = Node.rect[
      .class("bar \(rawValue)" + (dashed ? " dashed" : "")), .x(frame.x), .y(frame.y),
      .width(frame.width), .height(frame.height),
    ]()
    guard strokes != nil else { return base }
    return [
      base,
      .rect[
        .class("pattern"), .x(frame.x), .y(frame.y), .width(frame.width), .height(frame.height),
        .fill("url(#\(prefix)-\(rawValue))"),
      ](),
    ]
  }

  /// A place in a picture.
  struct Frame: Hashable, Sendable {
    let x: Int
    let y: Int
    let width: Int
    let height: Int
  }
}
